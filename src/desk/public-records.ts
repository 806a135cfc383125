import type { Bulletin } from '#domain/bulletin';
import { recordsIn, type StoredRecord } from '#loading/file/stored-record';

/**
 * What a form on the web is told of the rest of the content. Anybody may read its page: consents, notes and answers
 * of the office stay there, and of what was withdrawn not even the address, which may spell a name.
 */
export function publicRecords(bulletin: Bulletin): StoredRecord[] {
  const { units, documents, occasions, campaigns, slogans, exemplars, awards } = bulletin;
  return recordsIn({
    ...bulletin,
    units: units.map(withoutAnswers),
    documents: documents.map(withoutAnswers),
    occasions: occasions.map(withoutAnswers),
    campaigns: campaigns.map(withoutOffice),
    slogans: slogans.map(withoutOffice),
    exemplars: exemplars.map(withoutOffice),
    awards: awards.map(withoutOffice),
    withdrawals: [],
  });
}

function withoutOffice<T extends { notes: string[]; consent?: unknown }>(record: T) {
  const told = { ...withoutAnswers(record), notes: [] };
  delete told.consent;
  return told;
}

/** The notes of a register are printed; why a rule does not hold is for the office. */
function withoutAnswers<T extends object>(record: T): T {
  const told: T & { answers?: unknown } = { ...record };
  delete told.answers;
  return told;
}
