import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { lintRegisters } from '#lints/registers';
import { readContentFile } from '#loading/file/read-file';
import { storyFindings } from '#loading/file/story-findings';
import { aBulletin } from '../a-bulletin.ts';

const FILE = 'phong-trao/dan-van-kheo.mdx';
const shipped = readFileSync(`content/${FILE}`, 'utf8');
const line = shipped.slice(0, shipped.search(/^ten: /mu)).split('\n').length;
const named = (name: string) => shipped.replace(/^ten: .*$/mu, `ten: ${name}`);

function found(text: string, file = FILE): string[] {
  const reading = readContentFile(file, text);
  expect(reading.records).not.toEqual([]);
  return storyFindings({ file, text, reading }, lintRegisters(aBulletin)).map((it) => `${lineOf(it)} ${it.rule}`);
}

test.each(['Dân vận 0912 345 678', '"Dân vận ０９１２&nbsp;345\u200B678"', '"Dân vận &#48;912.345.678"'])(
  'a private number is found under keys that are no sentences: %s',
  (name) => {
    expect(found(named(name))).toEqual([`${line} private-phone`]);
  },
);

test('a private number in the name of a file is found: it is the address of the page', () => {
  expect(found(shipped)).toEqual([]);
  expect(found(shipped, 'phong-trao/goi-0912-345-678.mdx').map((it) => it.split(' ')[1])).toEqual(['private-phone']);
  expect(found(shipped, 'phong-trao/ke-hoach-112-2024.mdx')).toEqual([]);
});
