import type { Bulletin } from '#domain/bulletin';
import type { StoredRecord } from '#loading/stored-record';

/** What a form in a browser holds a new record against: everything that is published. */
export function publishedRecords(bulletin: Bulletin): StoredRecord[] {
  return [
    { kind: 'site', record: bulletin.site },
    ...bulletin.units.map((record) => ({ kind: 'unit' as const, record })),
    ...bulletin.documents.map((record) => ({ kind: 'document' as const, record })),
    ...bulletin.occasions.map((record) => ({ kind: 'occasion' as const, record })),
    ...bulletin.campaigns.map((record) => ({ kind: 'campaign' as const, record })),
    ...bulletin.slogans.map((record) => ({ kind: 'slogan' as const, record })),
    ...bulletin.exemplars.map((record) => ({ kind: 'exemplar' as const, record })),
    ...bulletin.awards.map((record) => ({ kind: 'award' as const, record })),
  ];
}

/** What the page of the form hands to its script. */
export interface DeskData {
  config: object;
  records: StoredRecord[];
  /** Where the content lies in its store, so that a path can be told from it; empty for a folder opened here. */
  folder: string;
  isLocal: boolean;
}
