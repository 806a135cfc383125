import type { Exemplar } from '#domain/exemplar';
import type { Finding, Origin } from '#domain/finding';
import type { Reference } from '#domain/references';
import { awardDecisionForm, awardDecisionFrom } from '#forms/award';
import { campaignForm, campaignFrom } from '#forms/campaign';
import { deskForm } from '#forms/desk';
import { exemplarForm, exemplarFrom, withdrawalFrom } from '#forms/exemplar';
import { filledIn, type FilledForm } from '#forms/form-findings';
import { legalDocumentForm, legalDocumentFrom } from '#forms/legal-document';
import { occasionForm, occasionFrom } from '#forms/occasion';
import { siteForm, siteFrom } from '#forms/site';
import { sloganForm, sloganFrom } from '#forms/slogan';
import { unitForm, unitFrom } from '#forms/unit';
import { besideFile } from '#loading/content-path';
import type { RecordFolder, Register } from '#loading/file-purpose';
import { typedReferences } from '#loading/typed-references';
import type { StoredRecord } from '#loading/stored-record';

/** What one filled-in form became: a record, or the reasons why not. */
export interface RecordReading {
  records: StoredRecord[];
  findings: Finding[];
  /** What a refused form names by id: the rest of it can still be checked. */
  references: Reference[];
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
    { kind: 'document', record: legalDocumentFrom(typed, origin) },
  ]),
  lich: reader(filledIn(occasionForm), (typed, _, origin) => [
    { kind: 'occasion', record: occasionFrom(typed, origin) },
  ]),
};

export const folderReaders: Record<RecordFolder, Read> = {
  'phong-trao': reader(filledIn(campaignForm), (typed, slug, origin) => [
    { kind: 'campaign', record: campaignFrom(typed, slug, origin) },
  ]),
  'khau-hieu': reader(filledIn(sloganForm), (typed, slug, origin) => [
    { kind: 'slogan', record: sloganFrom(typed, slug, origin) },
  ]),
  'khen-thuong': reader(filledIn(awardDecisionForm), (typed, slug, origin) => [
    { kind: 'award', record: awardDecisionFrom(typed, slug, origin) },
  ]),
  'guong-dien-hinh': reader(filledIn(exemplarForm), (typed, slug, origin) => {
    const withdrawal = withdrawalFrom(typed, slug, origin);
    // What was withdrawn goes no further than this line.
    return withdrawal
      ? [{ kind: 'withdrawal', record: withdrawal }]
      : [{ kind: 'exemplar', record: withPhotoPath(exemplarFrom(typed, slug, origin)) }];
  }),
};

/** Officers name a photo from the story; the domain knows it by its path within the content folder. */
function withPhotoPath(exemplar: Exemplar): Exemplar {
  const { photo, origin } = exemplar;
  return photo ? { ...exemplar, photo: { ...photo, file: besideFile(origin.file, photo.file) } } : exemplar;
}
