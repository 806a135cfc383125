import type { FeedRecord } from '#feeds/contract/contract';

/** One item of a feed, as plain text and addresses that were looked at; nothing of its markup. */
export interface ReadItem {
  /** As the source wrote it: unique within the source alone. */
  id: string;
  /** Where the original stands; http or https. */
  url: string;
  title: string;
  /** At most 300 characters. */
  summary: string;
  /** All it says, to be looked at and forgotten. */
  text: string;
  /** Instants, ISO 8601 in UTC; absent where the feed has none that can be read. */
  published?: string;
  updated?: string;
  /** Whose it is, where the feed says that it took the item from another (`atom:source`, our chain). */
  origin?: ItemOrigin;
  /** Hosts that its text leads to or loads from. */
  hosts: string[];
  /** Of a Hoa đẹp site, by our own contract. */
  record?: FeedRecord;
}

export interface ItemOrigin {
  /** Id of the feed or site it comes from. */
  id: string;
  url?: string;
  title?: string;
}

/** That an item must no longer be shown anywhere. */
export interface Tombstone {
  id: string;
  /** When it was taken back, as an instant. */
  when: string;
}

/** What one document of a source says. */
export interface ReadDocument {
  format: 'atom' | 'rss' | 'rdf' | 'json';
  /** The feed's own id, where it has one. */
  id?: string;
  items: ReadItem[];
  tombstones: Tombstone[];
  /** Items that are left out, and why, in words for an officer. */
  dropped: string[];
  /** `fh:complete`: what is not listed here is no longer published. */
  isComplete: boolean;
  /** Address of what is older: `prev-archive` or `next` (RFC 5005), `next_url`. */
  older?: string;
  /** A site of ours, told by `_bulletin`. */
  isBulletin: boolean;
  /** Of a site of ours: the page that explains its data, beside which its lists stand. */
  about?: string;
}
