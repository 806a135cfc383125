import type { AwardDecision } from '#domain/award/award';
import type { Bulletin } from '#domain/bulletin';
import type { Campaign } from '#domain/campaign';
import type { Exemplar } from '#domain/exemplar';
import type { Recorded } from '#domain/finding';
import type { LegalDocument } from '#domain/legal-document';
import type { Occasion } from '#domain/occasion';
import type { Site } from '#domain/site';
import type { Slogan } from '#domain/slogan';
import type { Unit } from '#domain/unit';

/** What a record can name by its id. */
export type Register = 'units' | 'documents' | 'campaigns' | 'fields' | 'exemplars' | 'awards';

/** One place where a record names another. */
export interface Reference {
  record: Recorded;
  keys: (string | number)[];
  register: Register;
  id: string;
}

/** Every reference of a bulletin. A new kind of reference is one line below. */
export function referencesIn(bulletin: Bulletin): Reference[] {
  return [
    ...ofSite(bulletin.site),
    ...bulletin.units.flatMap(ofUnit),
    ...bulletin.documents.flatMap(ofDocument),
    ...bulletin.occasions.flatMap(ofOccasion),
    ...bulletin.campaigns.flatMap(ofCampaign),
    ...bulletin.slogans.flatMap(ofSlogan),
    ...bulletin.exemplars.flatMap(ofExemplar),
    ...bulletin.awards.flatMap(ofAward),
  ];
}

function ofSite(site: Site): Reference[] {
  return [
    ...from(site, 'units', ['don-vi'], site.unit),
    ...from(site, 'campaigns', ['phong-trao-trong-tam'], site.featuredCampaign),
    ...site.programmes.flatMap(({ documents }, i) =>
      from(site, 'documents', ['chuong-trinh', i, 'van-ban'], documents),
    ),
  ];
}

function ofUnit(unit: Unit): Reference[] {
  return [
    ...unit.parents.flatMap((parent, i) => from(unit, 'units', ['thuoc', i, 'don-vi'], parent.unit)),
    ...unit.successors.flatMap((heir, i) => from(unit, 'units', ['ke-thua', i, 'don-vi'], heir.unit)),
    ...unit.successors.flatMap((heir, i) => from(unit, 'documents', ['ke-thua', i, 'van-ban'], heir.document)),
    ...from(unit, 'units', ['thanh-vien'], unit.members),
  ];
}

function ofDocument(document: LegalDocument): Reference[] {
  return [
    ...from(document, 'units', ['don-vi'], document.issuerUnit),
    ...from(document, 'documents', ['thay-the-boi'], document.replacedBy),
    ...from(document, 'documents', ['thuc-hien'], document.implements),
  ];
}

function ofOccasion(occasion: Occasion): Reference[] {
  return [
    ...from(occasion, 'campaigns', ['phong-trao'], occasion.campaign),
    ...from(occasion, 'documents', ['van-ban'], occasion.documents),
  ];
}

function ofCampaign(campaign: Campaign): Reference[] {
  return [
    ...from(campaign, 'units', ['phat-dong-boi'], campaign.launchedBy),
    ...from(campaign, 'campaigns', ['huong-ung'], campaign.answersTo),
    ...from(campaign, 'documents', ['van-ban'], campaign.documents),
    ...from(campaign, 'fields', ['linh-vuc'], campaign.fields),
  ];
}

function ofSlogan(slogan: Slogan): Reference[] {
  return [
    ...from(slogan, 'units', ['don-vi'], slogan.unit),
    ...from(slogan, 'campaigns', ['phong-trao'], slogan.campaign),
    ...from(slogan, 'documents', ['van-ban'], slogan.documents),
  ];
}

function ofExemplar(story: Exemplar): Reference[] {
  return [
    ...from(story, 'units', ['don-vi'], story.unit),
    ...from(story, 'fields', ['linh-vuc'], story.fields),
    ...from(story, 'campaigns', ['phong-trao'], story.campaigns),
    ...story.awards.flatMap(({ decision }, i) => from(story, 'awards', ['khen-thuong', i, 'quyet-dinh'], decision)),
    ...story.adoptions.flatMap(({ exemplar }, i) => from(story, 'exemplars', ['nhan-rong', i, 'guong'], exemplar)),
  ];
}

function ofAward(award: AwardDecision): Reference[] {
  return [
    ...from(award, 'units', ['don-vi'], award.unit),
    ...from(award, 'campaigns', ['phong-trao'], award.campaign),
    ...award.recipients.flatMap(({ unit }, i) => from(award, 'units', ['danh-sach', i, 'don-vi'], unit)),
    ...award.recipients.flatMap(({ exemplar }, i) => from(award, 'exemplars', ['danh-sach', i, 'guong'], exemplar)),
  ];
}

function from(
  record: Recorded,
  register: Register,
  keys: (string | number)[],
  named: string | string[] | undefined,
): Reference[] {
  if (named === undefined) return [];
  if (typeof named === 'string') return [{ record, register, keys, id: named }];
  return named.map((id, index) => ({ record, register, keys: [...keys, index], id }));
}
