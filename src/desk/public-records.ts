import type { Bulletin } from '#domain/bulletin';
import { recordsIn, type StoredRecord } from '#loading/file/stored-record';

/**
 * What a form on the web is told of the rest of the content. Anybody may read its page: consents, notes and answers
 * of the office stay there, and of what was withdrawn not even the address, which may spell a name.
 */
export function publicRecords(bulletin: Bulletin): StoredRecord[] {
  const { campaigns, slogans, exemplars, awards } = bulletin;
  return recordsIn({
    ...bulletin,
    campaigns: campaigns.map(withoutOffice),
    slogans: slogans.map(withoutOffice),
    exemplars: exemplars.map(withoutOffice),
    awards: awards.map(withoutOffice),
    withdrawals: [],
  });
}

function withoutOffice<T extends { notes: string[]; answers?: unknown; consent?: unknown }>(record: T) {
  const told = { ...record, notes: [] };
  delete told.answers;
  delete told.consent;
  return told;
}
