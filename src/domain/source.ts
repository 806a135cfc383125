import type { Recorded } from '#domain/finding';

/** How the items of a source reach readers. */
export type Review = 'at-once' | 'after-review';

/** Kinds of record that a Hoa đẹp site gives; of any other source all is news. */
export type GatheredKind = 'campaign' | 'slogan' | 'exemplar' | 'award';

/** Nguồn: a site or a feed whose items the upper level gathers; one entry of `nguon.yaml`. */
export interface Source extends Partial<Recorded> {
  /** Ours, and for ever: what is kept is kept under it, whatever becomes of the address. */
  id: string;
  name: string;
  /** Of a Hoa đẹp site, of any site that names its feed, or of the feed itself. */
  address: string;
  /** Id of its unit in the register of units. */
  unit?: string;
  /** Cụm, khối thi đua. */
  cluster?: string;
  review: Review;
  /** What was kept stays; nothing new is asked for. */
  isPaused: boolean;
  /** Ids or addresses of items that are never shown. */
  blocked: readonly string[];
  /** Only these, of a Hoa đẹp site; none named is all. */
  kinds: readonly GatheredKind[];
  /** Ids of fields, of a Hoa đẹp site; none named is all. */
  fields: readonly string[];
}
