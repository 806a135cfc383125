import { expect, test } from 'vitest';
import { normalDocumentNumber } from '#domain/document-number';
import { awardDecisionForm } from '#forms/award';
import { exemplarForm } from '#forms/exemplar';
import { legalDocumentForm } from '#forms/legal-document';
import { occasionForm } from '#forms/occasion';
import { siteForm } from '#forms/site';
import { unitForm } from '#forms/unit';
import { citationsIn } from '#lints/citations-in-text';
import { lintRegisters } from '#lints/registers';
import { checkedBulletin } from '#loading/file/between-records';
import { harmless } from '#loading/disk/harmless';
import { readContentFile } from '#loading/file/read-file';
import { storyFindings } from '#loading/file/story-findings';
import { readYaml } from '#loading/file/yaml-text';
import { excerpt } from '#search/excerpt';
import { readQuery } from '#search/query';
import { readStory } from '#stories/read-story';
import { closest } from '#vietnamese/closest';
import { readNumber } from '#vietnamese/number';
import { readPartialDate } from '#vietnamese/partial-date';
import { slugOf } from '#vietnamese/slug';
import { cleanLine, wordCount } from '#vietnamese/typed-text';
import { PLACE, story, UNITS } from './commune.ts';

/** What scans are lost in: signs in a row, signs with letters between them, and rows of both. */
const SIGNS = [
  '`',
  '#',
  '*',
  '[',
  '<',
  '"',
  '“',
  ' ',
  'ệ',
  '7',
  '.',
  '-',
  '(',
  '{',
  '>',
  ':',
  "'",
  ',',
  '\n',
  '&',
  '/',
];
const units = [
  ...SIGNS,
  ...SIGNS.map((sign) => `${sign}a`),
  'An ',
  'a@a.',
  '0912 ',
  '](',
  'số 27/',
  'UBND ',
  '- a\n',
  '# a\n',
];

const forms = [exemplarForm, awardDecisionForm, legalDocumentForm, occasionForm, siteForm, unitForm];

/** Everything that an officer's or a reader's text is given to. */
const scans: Record<string, (text: string) => unknown> = {
  forms: (text) =>
    forms.map((form) =>
      form.safeParse({
        ten: text,
        id: text,
        'don-vi': text,
        'tom-tat': text,
        ngay: text,
        'so-ky-hieu': text,
        'dia-chi-web': text,
        'ten-mien': text,
      }),
    ),
  yaml: (text) => readYaml(text, 'trang.yaml'),
  'yaml in a value': (text) => readYaml(`ten: ${JSON.stringify(text)}`, 'trang.yaml'),
  'a story’s form': (text) => readContentFile(PLACE, story({ ten: JSON.stringify(text) }, '')),
  'a story’s text': (text) => readStory(text),
  'a story’s sentences': (text) => linted(story({}, text)),
  'a form’s sentences': (text) => linted(story({ 'tom-tat': JSON.stringify(text), ten: JSON.stringify(text) }, '')),
  citations: (text) => citationsIn(text),
  names: (text) => [slugOf(text), closest(text, ['ten', 'don-vi']), harmless(text)],
  'numbers of documents': (text) => normalDocumentNumber(text),
  values: (text) => [cleanLine(text), wordCount(text), readNumber(text), readPartialDate(text)],
  queries: (text) => readQuery(text),
  excerpts: (text) => excerpt(text, [{ options: ['hoa'], standsAlone: false }]),
};

const REGISTERS = lintRegisters(checkedBulletin(readContentFile('don-vi.yaml', UNITS).records));

function linted(text: string) {
  return storyFindings({ file: PLACE, text, reading: readContentFile(PLACE, text) }, REGISTERS);
}

const SIZE = 8000;

/** So many times longer a text is than that which it is held against. */
const TIMES = 8;

/** Below this a ratio is noise, in microseconds of the processor. */
const QUICK = 40_000;

/** Work that grows with the text grows as it does; with the square of it, as often again. Memory has its price too. */
const MOST_TIMES = 3.5 * TIMES;

test.each(Object.entries(scans))(
  '%s take as many times longer as a text is longer',
  (_, scan) => {
    for (const unit of units) cost(scan, unit, SIZE / TIMES);
    const square = units.filter((unit) => isSquare(scan, unit));
    expect(square.map((unit) => JSON.stringify(unit))).toEqual([]);
  },
  300_000,
);

/** Grows while the work stays small; a ratio too high is measured again, as others use the machine too. */
function isSquare(scan: (text: string) => unknown, unit: string): boolean {
  let size = SIZE;
  let long = cost(scan, unit, size);
  while (long < QUICK && size < SIZE * 32) long = cost(scan, unit, (size *= 2));
  if (long < QUICK) return false;
  const short = () => Math.min(...[1, 2, 3].map(() => cost(scan, unit, size / TIMES)));
  return long > MOST_TIMES * short() && [1, 2, 3].every(() => cost(scan, unit, size) > MOST_TIMES * short());
}

function cost(scan: (text: string) => unknown, unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const start = process.cpuUsage();
  scan(text);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
