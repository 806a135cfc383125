/** A page that holds what was asked for. */
interface Hit {
  score: number;
  /** Place of the first match among the words of the page; the title comes first. */
  first: number;
}

/** Pages by the engine's own name for them. */
export type Hits = ReadonlyMap<string, Hit>;

/** What we ask of an index; Pagefind in the browser, a few lines in tests. */
export interface Engine {
  /** Pages where these folded words stand side by side. */
  side: (words: string) => Promise<Hits>;
  /** Pages where these words stand side by side with exactly these accents. */
  exact: (words: string) => Promise<Hits>;
  /** Pages with all the words, weighed by how often and where they stand. */
  weighed: (words: string) => Promise<Hits>;
  /** The text of a page. */
  text: (page: string) => Promise<string>;
}
