import type { Recorded } from '#domain/finding';
import { campaignRecordOf, sloganRecordOf } from '#feeds/campaign-records';
import type { FeedRecord } from '#feeds/contract/contract';
import type { FeedImage, FeedSource } from '#feeds/feed-source';
import { itemHtml } from '#feeds/item-html';
import type { Naming } from '#feeds/record-parts';
import { awardRecordOf, exemplarRecordOf } from '#feeds/story-records';
import { decisionName, groundWords, praisedWords } from '#strings/awards';
import { awardGroundLabel, campaignFormLabel, exemplarKindLabel, sloganKindLabel } from '#strings/labels';
import type { PlainDate } from '#vietnamese/plain-date';

/** One entry of a feed, in whatever format. */
export interface FeedItem {
  record: FeedRecord;
  title: string;
  /** The body that publishes it. */
  author: string;
  summary: string;
  html: string;
  images: readonly FeedImage[];
  /** In words: its kind, its fields. */
  tags: string[];
  /** Ids of the lists it stands in. */
  units: string[];
  fields: string[];
  campaigns: string[];
  /** Whose text names somebody that has not agreed: the summary, and where the whole is read. */
  isBrief?: true;
}

/** Every record that is news, the one changed last first. */
export function feedItems({ edition, texts }: FeedSource): FeedItem[] {
  const { bulletin } = edition;
  const naming: Naming = edition;
  const textOf = ({ origin }: Recorded) => texts.get(origin.file) ?? { html: '', images: [] };
  const item = (record: FeedRecord, written: Recorded, words: Words): FeedItem => {
    const { html, images } = textOf(written);
    const portrait = record.kind === 'exemplar' && record.photo ? images[0] : undefined;
    const isBrief = bulletin.toldInBrief.has(written.origin.file);
    const author = bulletin.site.governingBody;
    return { record, ...words, author, html: itemHtml(record, html, portrait), images, ...(isBrief && { isBrief }) };
  };
  return [
    ...bulletin.campaigns.map((it) => item(campaignRecordOf(it, naming), it, campaignWords(it))),
    ...bulletin.slogans.map((it) => item(sloganRecordOf(it, naming), it, sloganWords(it))),
    ...bulletin.exemplars.map((it) => item(exemplarRecordOf(it, naming), it, exemplarWords(it))),
    ...bulletin.awards.map((it) => item(awardRecordOf(it, naming), it, awardWords(it))),
  ]
    .map((entry) => ({ ...entry, tags: [...entry.tags, ...fieldNames(entry, naming)] }))
    .toSorted(byLastChange);
}

type Words = Omit<FeedItem, 'record' | 'author' | 'html' | 'images' | 'isBrief'>;
type In<Kind extends 'campaigns' | 'slogans' | 'exemplars' | 'awards'> = Naming['bulletin'][Kind][number];

function campaignWords({ slug, name, summary, form, launchedBy, fields, answersTo }: In<'campaigns'>): Words {
  const tags = ['Phong trào', campaignFormLabel[form]];
  return { title: name, summary, tags, units: some(launchedBy), fields, campaigns: [slug, ...answersTo] };
}

function sloganWords({ text, kind, unit, campaign }: In<'slogans'>): Words {
  const summary = `${sloganKindLabel[kind]}: “${text}”`;
  return { title: text, summary, tags: [sloganKindLabel[kind]], units: [unit], fields: [], campaigns: some(campaign) };
}

function exemplarWords({ name, summary, kind, unit, fields, campaigns }: In<'exemplars'>): Words {
  return { title: name, summary, tags: ['Gương điển hình', exemplarKindLabel[kind]], units: [unit], fields, campaigns };
}

function awardWords(award: In<'awards'>): Words {
  const { unit, ground, campaign, annulled, recipients } = award;
  const name = decisionName(award);
  const units = [...new Set([unit, ...recipients.flatMap((recipient) => some(recipient.unit))])];
  return {
    title: annulled ? `${name} (đã hủy bỏ)` : name,
    summary: `${groundWords(ground)}: ${praisedWords(recipients)}.`,
    tags: ['Khen thưởng', awardGroundLabel[ground]],
    ...{ units, fields: [], campaigns: some(campaign) },
  };
}

function some(value: string | undefined): string[] {
  return [value ?? []].flat();
}

function fieldNames({ fields }: FeedItem, { bulletin }: Naming): string[] {
  return bulletin.site.fields.filter(({ id }) => fields.includes(id)).map(({ name }) => name);
}

function byLastChange({ record: a }: FeedItem, { record: b }: FeedItem): number {
  const later = (x: string, y: string) => (x === y ? 0 : x < y ? 1 : -1);
  return later(a.updated, b.updated) || later(a.published, b.published) || later(b.id, a.id);
}

/** A day as the instant it begins in Việt Nam. */
export function instant(day: string): string {
  return `${day as PlainDate}T00:00:00+07:00`;
}

/** A withdrawal outlasts whatever was published on its day. */
export function endOf(day: string): string {
  return `${day as PlainDate}T23:59:59+07:00`;
}
