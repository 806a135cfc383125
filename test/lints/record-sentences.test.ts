import { expect, test } from 'vitest';
import { formBlocks } from '#lints/record-sentences';
import { aBulletin } from '../a-bulletin.ts';

test.each([
  ['** Trồng hoa **', 'Trồng hoa'],
  [' _Trồng_  hoa\n', 'Trồng hoa'],
  ['`Trồng` ~hoa~ tep_anh \\', 'Trồng hoa tep_anh'],
  ['Tr&#7891;ng h\u00ADoa', 'Trồng hoa'],
])('%j in the form reads as “%s”', (summary, read) => {
  const record = { ...aBulletin.campaigns[0]!, summary };
  const [block] = formBlocks({ kind: 'campaign', record });
  expect(block).toMatchObject({ path: ['tom-tat'], lines: [{ text: read }] });
});
