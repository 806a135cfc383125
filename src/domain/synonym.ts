import type { Recorded } from '#domain/finding';

/** Từ đồng nghĩa: what people type into the search box, and the words of the pages that answer it. */
export interface Synonym extends Partial<Recorded> {
  typed: readonly string[];
  meant: readonly string[];
}
