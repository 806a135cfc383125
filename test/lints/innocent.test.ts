import { expect, test } from 'vitest';
import { innocentSentences } from './innocent.ts';
import { rulesIn } from './lint.ts';

test.each(innocentSentences)('nothing is wrong with: %s', (text) => {
  expect(rulesIn({ text })).toEqual([]);
});

test('nothing is wrong with all of them in one story', () => {
  expect(rulesIn({ text: innocentSentences.join('\n\n') })).toEqual([]);
});
