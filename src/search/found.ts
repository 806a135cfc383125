import type { Engine } from '#search/engine';
import type { ReadSynonym } from '#search/synonyms';
import type { Term } from '#search/terms';
import type { Vocabulary } from '#search/vocabulary';

export interface Found {
  /** The engine's names of the pages, the best first. */
  pages: readonly string[];
  /** What was looked for; the excerpts mark it. */
  terms: readonly Term[];
  /** What it was taken for, when a slip was mended. */
  mended?: string | undefined;
  /** Whether the pages have but the most of the words. */
  isPartial?: boolean;
}

/** What a search is made in. */
export interface Index {
  engine: Engine;
  vocabulary: Vocabulary;
  /** Other words for what people type. */
  synonyms?: readonly ReadSynonym[];
}
