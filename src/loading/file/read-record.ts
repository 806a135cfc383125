import type { Exemplar } from '#domain/exemplar';
import type { Finding, Origin } from '#domain/finding';
import type { Reference } from '#domain/references';
import type { Withdrawable } from '#domain/withdrawal';
import { awardDecisionForm, awardDecisionFrom } from '#forms/award';
import { avoidedWordForm, avoidedWordFrom } from '#forms/avoided-word';
import { campaignForm, campaignFrom } from '#forms/campaign';
import { confirmedHostForm, confirmedHostFrom } from '#forms/confirmed-host';
import { deskForm } from '#forms/desk';
import { exemplarForm, exemplarFrom } from '#forms/exemplar';
import { filledIn, type FilledForm } from '#forms/form-findings';
import { legalDocumentForm, legalDocumentFrom, writtenOutForm } from '#forms/legal-document';
import { occasionForm, occasionFrom } from '#forms/occasion';
import { siteForm, siteFrom } from '#forms/site';
import { sloganForm, sloganFrom } from '#forms/slogan';
import { synonymForm, synonymFrom } from '#forms/synonym';
import { sourceForm, sourceFrom } from '#forms/source';
import { unitForm, unitFrom } from '#forms/unit';
import { withdrawalFrom } from '#forms/withdrawal';
import { besideFile } from '#loading/file/content-path';
import type { RecordFolder, Register } from '#loading/file/file-purpose';
import { typedReferences } from '#loading/file/typed-references';
import type { StoredRecord } from '#loading/file/stored-record';

/** What one filled-in form became: a record, or the reasons why not. */
export interface RecordReading {
  records: StoredRecord[];
  findings: Finding[];
  /** What a refused form names by id: the rest of it can still be checked. */
  references: Reference[];
  isDraft?: boolean;
}

type Read = (value: unknown, slug: string, origin: Origin) => RecordReading;

/** Binds a form to the record it becomes. */
function reader<Typed>(
  fill: (value: unknown, origin: Origin) => FilledForm<Typed>,
  records: (typed: Typed, slug: string, origin: Origin) => StoredRecord[],
): Read {
  return (value, slug, origin) => {
    const filled = fill(value, origin);
    return 'typed' in filled
      ? { records: records(filled.typed, slug, origin), findings: [], references: [] }
      : { records: [], findings: filled.findings, references: typedReferences(value, origin) };
  };
}

export const readSite = reader(filledIn(siteForm), (typed, _, origin) => [
  { kind: 'site', record: siteFrom(typed, origin) },
]);

/** The switch of the form on the screen: checked like any form, but no record. */
export const readDesk = reader(filledIn(deskForm), () => []);

export const registerReaders: Record<Register, Read> = {
  'don-vi': reader(filledIn(unitForm), (typed, _, origin) => [{ kind: 'unit', record: unitFrom(typed, origin) }]),
  'van-ban': reader(filledIn(legalDocumentForm), (typed, _, origin) => [
    { kind: 'document', record: legalDocumentFrom(typed, typed.id, origin) },
  ]),
  lich: reader(filledIn(occasionForm), (typed, _, origin) => [
    { kind: 'occasion', record: occasionFrom(typed, origin) },
  ]),
  'tu-nen-tranh': reader(filledIn(avoidedWordForm), (typed, _, origin) => [
    { kind: 'avoided-word', record: avoidedWordFrom(typed, origin) },
  ]),
  'tu-dong-nghia': reader(filledIn(synonymForm), (typed, _, origin) => [
    { kind: 'synonym', record: synonymFrom(typed, origin) },
  ]),
  'lien-ket-ngoai': reader(filledIn(confirmedHostForm), (typed, _, origin) => [
    { kind: 'confirmed-host', record: confirmedHostFrom(typed, origin) },
  ]),
  nguon: reader(filledIn(sourceForm), (typed, _, origin) => [{ kind: 'source', record: sourceFrom(typed, origin) }]),
};

export const folderReaders: Record<RecordFolder, Read> = {
  'phong-trao': reader(filledIn(campaignForm), (typed, slug, origin) => [
    standing({ kind: 'campaign', record: campaignFrom(typed, slug, origin) }, typed),
  ]),
  'khau-hieu': reader(filledIn(sloganForm), (typed, slug, origin) => [
    standing({ kind: 'slogan', record: sloganFrom(typed, slug, origin) }, typed),
  ]),
  'khen-thuong': reader(filledIn(awardDecisionForm), (typed, slug, origin) => [
    standing({ kind: 'award', record: awardDecisionFrom(typed, slug, origin) }, typed),
  ]),
  'toan-van': reader(filledIn(writtenOutForm), (typed, slug, origin) => [
    { kind: 'document', record: legalDocumentFrom(typed, slug, origin) },
  ]),
  'guong-dien-hinh': reader(filledIn(exemplarForm), (typed, slug, origin) => [
    standing({ kind: 'exemplar', record: withPhotoPath(exemplarFrom(typed, slug, origin)) }, typed),
  ]),
};

/** What was withdrawn goes no further than this line. */
function standing(stored: Withdrawable, { rut }: { rut?: Parameters<typeof withdrawalFrom>[0] }): StoredRecord {
  const withdrawal = withdrawalFrom(rut, stored);
  return withdrawal ? { kind: 'withdrawal', record: withdrawal } : stored;
}

/** Officers name a photo from the story; the domain knows it by its path within the content folder. */
function withPhotoPath(exemplar: Exemplar): Exemplar {
  const { photo, origin } = exemplar;
  return photo ? { ...exemplar, photo: { ...photo, file: besideFile(origin.file, photo.file) } } : exemplar;
}
