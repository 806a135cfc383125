import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { lintRegisters } from '#lints/registers';
import { readContentFile } from '#loading/file/read-file';
import { registerFindings, storyFindings } from '#loading/file/story-findings';
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

const NUMBER = '0912 345 678';
const REGISTERS: [string, string][] = [
  ['don-vi.yaml', `- id: xa-hong\n  ten: X\n  ten-khac: [X]\n  ke-thua: [{ghi-chu: X}]\n  ghi-chu: [X]`],
  ['van-ban.yaml', `- id: v\n  co-quan: X\n  trich-yeu: X\n  tep: "van-ban/X.pdf"\n  ghi-chu: [X]`],
  ['lich.yaml', `- id: l\n  ten: X\n  tt: X\n  thuc-hien: [a, X]\n  ghi-chu: [X]`],
  ['tu-nen-tranh.yaml', `- cum-tu: X\n  thay-bang: X`],
  ['tu-dong-nghia.yaml', `- go: X\n  tim-ca: [X]`],
  ['lien-ket-ngoai.yaml', `- xac-nhan: X`],
  ['trang.yaml', `ten: X\nmo-ta: X\nchiu-trach-nhiem: X\nchuong-trinh: [{ten: X, tom-tat: X}]`],
];

test.each(REGISTERS)('a private number in any words of %s is found at its line', (file, form) => {
  form.split('\n').forEach((row, index) => {
    if (!row.includes('X')) return;
    const text = form.split('X').join('x').split('\n').with(index, row.replaceAll('X', NUMBER)).join('\n');
    expect(registerFindings(file, text).map((finding) => `${lineOf(finding)} ${finding.rule}`)).toContain(
      `${index + 1} private-phone`,
    );
  });
  expect(registerFindings(file, form.replaceAll('X', 'Gọi công an xã'))).toEqual([]);
});

test('how the office is reached is public', () => {
  expect(registerFindings('trang.yaml', `lien-he: {dien-thoai: ${NUMBER}}`)).toEqual([]);
});
