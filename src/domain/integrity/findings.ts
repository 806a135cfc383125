import type { Bulletin } from '#domain/bulletin';
import type { Finding } from '#domain/finding';
import { addressFindings } from '#domain/integrity/addresses';
import { awardFindings } from '#domain/integrity/awards';
import { citationFindings } from '#domain/integrity/citations';
import { consentFindings } from '#domain/integrity/consent';
import { cycleFindings } from '#domain/integrity/cycles';
import { dateFindings } from '#domain/integrity/dates';
import { duplicateFindings } from '#domain/integrity/duplicates';
import { illustrationFindings } from '#domain/integrity/illustrations';
import { referenceFindings, type Unread } from '#domain/integrity/references';
import { validityFindings } from '#domain/integrity/validity';

/** Every broken promise between records, so that one build reports them all. */
export function integrityFindings(bulletin: Bulletin, unread: Unread = { ids: [], references: [] }): Finding[] {
  return [
    ...referenceFindings(bulletin, unread),
    ...duplicateFindings(bulletin),
    ...addressFindings(bulletin),
    ...validityFindings(bulletin),
    ...cycleFindings(bulletin),
    ...citationFindings(bulletin),
    ...awardFindings(bulletin),
    ...dateFindings(bulletin),
    ...consentFindings(bulletin),
    ...illustrationFindings(bulletin),
  ];
}
