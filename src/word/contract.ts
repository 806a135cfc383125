import type { Campaign } from '#domain/campaign';
import type { ConfirmedHost } from '#domain/confirmed-host';
import type { LegalDocument } from '#domain/legal-document';
import type { Site } from '#domain/site';
import type { Unit } from '#domain/unit';
import type { PlainDate } from '#vietnamese/plain-date';

/** The folder of `content/` a story is written for. */
export type StoryFolder = 'guong-dien-hinh' | 'phong-trao' | 'khau-hieu';

/** The names a document may mention; a whole `Bulletin` will do. */
export interface WordRegisters {
  site: Pick<Site, 'unit' | 'fields'> & Partial<Pick<Site, 'address'>>;
  units: readonly Pick<Unit, 'id' | 'name' | 'kind' | 'kindWord' | 'otherNames' | 'parents'>[];
  campaigns: readonly Pick<Campaign, 'slug' | 'name' | 'otherNames'>[];
  documents: readonly Pick<LegalDocument, 'id' | 'number'>[];
  confirmedHosts?: readonly ConfirmedHost[];
}

/** A picture as Word kept it, and as it may be published: upright, at most 2,000 px, without EXIF. */
export interface RawPhoto {
  bytes: Uint8Array<ArrayBuffer>;
  /** As the document says: `image/jpeg`. */
  type: string;
}
export interface CleanPhoto {
  bytes: Uint8Array<ArrayBuffer>;
  extension: 'webp' | 'jpg' | 'png';
}

export interface WordOptions {
  /** Of the document, for a name where the text has none. */
  fileName: string;
  today: PlainDate;
  /** An exemplar, unless another folder is named. */
  folder?: StoryFolder;
  /** The file name without `.mdx`; else made from the title. Pictures are named after it. */
  slug?: string;
  registers: WordRegisters;
  /** Resolves to `undefined` where the picture cannot be read (EMF, WMF, broken). */
  cleanPhoto: (photo: RawPhoto) => Promise<CleanPhoto | undefined>;
}

/** A document read as a draft of a story. */
export interface WordStory {
  type: 'story';
  folder: StoryFolder;
  slug: string;
  /** By the officer's keys, in the order of the form; `null` where only the officer knows. */
  frontmatter: Record<string, unknown>;
  /** Story text that passes the story check, but for pictures without a description. */
  body: string;
  /** Named from the story: `anh/duong-hoa-1.webp`. */
  photos: { name: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** What should be looked at, as sentences for the officer. */
  doubts: string[];
}

/** What a reader beside the page or the command says: a sign of life, and at last what it read. */
export type ReaderSaid = 'alive' | WordStory | WordRefusal;

/** Why a file cannot be read, and what to do, for the officer. */
export interface WordRefusal {
  type: 'refused';
  reason: string;
}
