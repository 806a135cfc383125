import type { Draft } from '#word/draft';
import type { PhotoNames } from '#word/photo-names';
import type { Reading } from '#word/pieces';
import type { Grid } from '#word/tables';

/** What was met on the way through the document. */
export interface DocumentFacts extends Draft {
  grids: readonly Grid[];
  seen: Reading['seen'];
  leftOut: readonly string[];
  names: PhotoNames;
}
