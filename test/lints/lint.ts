import type { Bulletin } from '#domain/bulletin';
import type { Exemplar } from '#domain/exemplar';
import { lintFindings } from '#lints/lint-findings';
import { lintRegisters } from '#lints/registers';
import { readStory } from '#stories/read-story';
import { storyBlocks } from '#stories/story-blocks';
import { aBulletin } from '../a-bulletin.ts';

/** A story of nobody in particular, on which only its text can be wrong. */
export const bare: Exemplar = {
  ...aBulletin.exemplars[1]!,
  name: 'Tổ tự quản đường hoa',
  summary: 'Cả xóm cùng trồng hoa.',
  results: [],
  adoptions: [],
  awards: [],
  publishedOn: '2024-10-15',
};

export interface Told {
  text: string;
  story?: Partial<Exemplar>;
  bulletin?: Bulletin;
}

/** `3 private-phone`: the line and the rule of every finding in a text. */
export function rulesIn({ text, story = {}, bulletin = aBulletin }: Told): string[] {
  const record = { ...bare, ...story };
  return lintFindings({ kind: 'exemplar', record }, told(text), lintRegisters(bulletin)).map(({ rule }) => rule);
}

export const consent = { on: '2024-10-01', scopes: ['site' as const], confirmedBy: 'Trưởng xóm' } as const;

/** The text below a form as the lints are handed it. */
export const told = (text: string) => storyBlocks(readStory(text).tree);
