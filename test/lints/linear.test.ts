import { expect, test } from 'vitest';
import { lintFindings } from '#lints/lint-findings';
import { lintRegisters } from '#lints/registers';
import { readStory } from '#stories/read-story';
import { storyBlocks } from '#stories/story-blocks';
import { aBulletin } from '../a-bulletin.ts';
import { bare } from './lint.ts';

/** Texts that make a reader look back and forth. */
const HOSTILE = [
  ...['`', '``a', '#', '*', '*a ', '[', '[a](', '<', '<a ', '<Anh ', '{', '>', '|', '"', '“', '“a”', '.', '1', '1 '],
  ...['ế', '&', '&#48;', '\\', 'a@', 'www.a ', 'https://a.vn/ ', 'A. ', '0912345678 ', 'cháu Lan 5 tuổi. '],
  ...[
    'Bà Lan bị ung thư. ',
    'bà Lan bị ung thư ',
    'kỳ tích ',
    '27/KH-UBND ',
    '5 hộ ',
    'Luật a ',
    'a\n',
    '- a\n',
    'a\n\n',
  ],
  ...[
    '| a | b |\n',
    '> a\n',
    '[^a]: b\n',
    '  - a\n',
    '<TrichDan>\n',
    '</TrichDan>\n',
    '`{',
    'số nhà 5 ',
    '9.1234, 101.1234 ',
  ],
];

const record = { ...bare, name: 'Bà Nguyễn Thị Lan', subject: 'person' as const };
const registers = lintRegisters(aBulletin);

/** Milliseconds of processor time that reading a text of some length takes; the better of two readings. */
function cost(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const once = () => {
    const began = process.cpuUsage();
    lintFindings({ kind: 'exemplar', record }, storyBlocks(readStory(text).tree), registers);
    return process.cpuUsage(began).user / 1000;
  };
  return Math.min(once(), once());
}

/** What any text costs by chance, in milliseconds. */
const NOISE = 300;

test('reading a text twice as long takes about twice as long, whatever it is made of', () => {
  const costs = HOSTILE.map((piece) => ({ piece, half: cost(piece, 30_000), whole: cost(piece, 60_000) }));
  expect(costs.filter(({ half, whole }) => whole > NOISE && whole > 3 * half)).toEqual([]);
}, 240_000);

test.each(HOSTILE)('one line of five million signs (%j …) is refused at once', (piece) => {
  const text = piece.trim().repeat(Math.ceil(5_000_000 / piece.trim().length));
  const began = process.cpuUsage();
  expect(readStory(text).problems.map(({ rule }) => rule)).toEqual(['story-too-long']);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(3_000);
});

test.each([
  ['quotation marks', '>'.repeat(10_000) + ' a', 'story-too-deep'],
  ['list marks', '- '.repeat(10_000) + 'a', 'story-too-deep'],
  ['numbers', '1. '.repeat(10_000) + 'a', 'story-too-deep'],
  [
    'lists in lists',
    Array.from({ length: 900 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    'story-too-deep',
  ],
  ['frames', '<TrichDan>\n\n'.repeat(1_000), 'story-too-deep'],
  ['marks of emphasis', '*a **b '.repeat(2_000), 'story-too-long'],
  ['brackets', '['.repeat(10_000), 'story-too-long'],
])('ten thousand %s within each other are a finding, not the end of the check', (_, text, rule) => {
  expect(readStory(text).problems.map((problem) => problem.rule)).toContain(rule);
});

test.each([
  ['lists in lists', Array.from({ length: 24 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['emphasis in emphasis', '*a **b '.repeat(160) + 'c** d*'.repeat(160)],
  ['quotations to the brim', `${'> '.repeat(24)}a`],
])('%s as deep as is allowed are read', (_, text) => {
  expect(storyBlocks(readStory(text).tree).length).toBeGreaterThan(0);
});
