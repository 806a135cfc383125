import type { LegalDocument } from '#domain/legal-document';
import { type Occasion, occasionSpan } from '#domain/occasion';
import type { Unit } from '#domain/unit';
import { firstCampaign } from '#feeds/campaign-records';
import type { RecordOf } from '#feeds/contract/contract';
import { documentRecord, occasionRecord, unitRecord } from '#feeds/contract/register';
import { occasionId, tagUri } from '#feeds/identity';
import { inContract } from '#feeds/in-contract';
import { documentReferences, type Naming, successor } from '#feeds/record-parts';
import { without } from '#feeds/without';
import { occasionTimeWords } from '#strings/time';
import { fullNameOn } from '#strings/unit-lineage';
import type { PartialDate } from '#vietnamese/partial-date';

/** For a unit that still stands: later than anything the register knows. */
const LATEST: PartialDate = '2999-12-31';

export function unitRecordOf(unit: Unit, naming: Naming): RecordOf<'don-vi'> {
  const { bulletin, routes, origin } = naming;
  const { name, kind, parents, validity, codes, otherNames, members, notes } = unit;
  const unitId = (id: string) => tagUri(bulletin.site, 'don-vi', id);
  return inContract(unitRecord, {
    kind: 'unit',
    id: unitId(unit.id),
    url: origin + routes.unit(unit.id),
    name,
    fullName: fullNameOn(unit, validity.to ?? LATEST, bulletin),
    type: kind,
    parents: parents.map((parent) => ({ unit: unitId(parent.unit), period: parent.period })),
    validity,
    successors: unit.successors.map((heir) => successor(heir, naming)),
    ...{ codes, otherNames, notes },
    members: members.map(unitId),
  });
}

export function documentRecordOf(document: LegalDocument, naming: Naming): RecordOf<'van-ban'> {
  const { bulletin, routes, origin } = naming;
  const { type, file, replacedBy, implements: carriesOut } = document;
  const documentId = (id: string) => tagUri(bulletin.site, 'van-ban', id);
  return inContract(documentRecord, {
    kind: 'document',
    ...without(document, 'origin', 'issuerUnit', 'file'),
    id: documentId(document.id),
    url: origin + routes.document(document.id),
    type,
    replacedBy: replacedBy.map(documentId),
    implements: carriesOut.map(documentId),
    ...(file && { file: origin + routes.documentFile(file) }),
  });
}

export function occasionRecordOf(occasion: Occasion, naming: Naming): RecordOf<'lich'> {
  const { bulletin } = naming;
  const { kind, when, campaign, documents } = occasion;
  return inContract(occasionRecord, {
    ...without(occasion, 'origin', 'when', 'campaign'),
    kind: 'occasion',
    id: occasionId(bulletin.site, occasion),
    url: occasionUrl(occasion, naming),
    type: kind,
    time: occasionTimeWords(when),
    ...occasionSpan(occasion),
    ...(campaign && firstCampaign(campaign, naming)),
    documents: documentReferences(documents, naming),
  });
}

/** The row on the page of its year. */
export function occasionUrl(occasion: Occasion, { routes, origin }: Naming): string {
  return `${origin}${routes.year(occasionSpan(occasion).from.slice(0, 4))}#viec-${occasion.id}`;
}
