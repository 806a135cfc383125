import { expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { findingIn, sentencesOf, wholeOf } from '#lints/sentence';
import { aBulletin } from '../a-bulletin.ts';

const words = { severity: 'warning', rule: 'avoided-word', message: '', advice: '' } as const;
const lines = (...texts: string[]) => texts.map((text, place) => ({ text, line: place + 10 }));
const sentences = (...texts: string[]) => sentencesOf({ role: 'prose', passage: 0, lines: lines(...texts) });
const lineWith = (word: string, ...texts: string[]) => {
  const sentence = sentences(...texts).find(({ text }) => text.includes(word))!;
  return lineOf(findingIn(aBulletin.exemplars[1]!, { sentence, index: sentence.text.indexOf(word) }, words));
};

test('a finding has the line on which its word stands, from the first of the line to the last', () => {
  const text = ['Một hai. Ba', 'bốn năm', 'sáu. Bảy', 'tám'];
  const places = { Một: 10, hai: 10, Ba: 10, bốn: 11, năm: 11, sáu: 12, Bảy: 12, tám: 13 };
  for (const [word, line] of Object.entries(places)) expect([word, lineWith(word, ...text)]).toEqual([word, line]);
});

test('lines without a word count as well', () => {
  const gap = [
    { text: 'Một', line: 3 },
    { text: 'hai', line: 7 },
  ];
  const [sentence] = sentencesOf({ role: 'prose', passage: 0, lines: gap });
  expect(lineOf(findingIn(aBulletin.exemplars[1]!, { sentence: sentence!, index: 0 }, words))).toBe(3);
  expect(lineOf(findingIn(aBulletin.exemplars[1]!, { sentence: sentence!, index: 4 }, words))).toBe(7);
});

test.each([
  ['Xong. Rồi đi.', ['Xong.', 'Rồi đi.']],
  ['Xong! Rồi? Đi…', ['Xong!', 'Rồi?', 'Đi…']],
  ['Ở TP. Thái Nguyên.', ['Ở TP. Thái Nguyên.']],
  ['Ông A. Bình và GS. Cường.', ['Ông A. Bình và GS. Cường.']],
  ['Được 1.200 cây. 5 xóm.', ['Được 1.200 cây.', '5 xóm.']],
  ['Rồi... thì thôi.', ['Rồi... thì thôi.']],
  ['“Xong.” Rồi đi.', ['“Xong.”', 'Rồi đi.']],
])('%s is %j', (text, expected) => expect(sentences(text).map((it) => it.text)).toEqual(expected));

test('a sentence has at most four thousand letters, and nothing is lost', () => {
  const long = 'a'.repeat(8_001);
  expect(sentences(long).map(({ text }) => text.length)).toEqual([4_000, 4_000, 1]);
  expect(sentences('a'.repeat(4_000))).toHaveLength(1);
});

test('lines begin within a sentence, not after it', () => {
  const block = (...texts: string[]) => ({ role: 'prose', passage: 0, lines: lines(...texts) }) as const;
  expect(wholeOf(block('Một', 'hai', '')).map(({ text, breaks }) => [text, breaks])).toEqual([['Một hai ', [4]]]);
  expect(sentencesOf(block('Một', 'hai. Ba', 'bốn.')).map(({ breaks }) => breaks)).toEqual([[4], [3]]);
});
