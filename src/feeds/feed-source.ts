import type { SharedEdition } from '#routes/edition';

/** A picture as it leaves the site. */
export interface FeedImage {
  url: string;
  type: string;
  bytes: number;
  alt: string;
}

/** The text of a record, its addresses whole. */
export interface FeedText {
  html: string;
  images: readonly FeedImage[];
}

/** Everything the feeds and the open data are made of. */
export interface FeedSource {
  edition: SharedEdition;
  /** By the file a record was written in. */
  texts: ReadonlyMap<string, FeedText>;
  /** Version of the engine. */
  version: string;
}
