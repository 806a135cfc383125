import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import { type Channel, channels } from '#domain/channel';
import type { Consent, ExemplarSubject } from '#domain/exemplar';
import { nameFinder } from '#domain/name-finder';
import { calledBy } from '#domain/person-name';
import { dataFiles } from '#feeds/data-files';
import { dumpText } from '#feeds/dump';
import { feedDocuments } from '#feeds/feed-documents';
import type { Edition, EditionFor } from '#routes/edition';
import { routesUnder } from '#routes/routes';
import { awardList } from '#views/award/list';
import { calendar } from '#views/calendar/calendar';
import { campaignPage } from '#views/campaign/page';
import { embedPage } from '#views/embed-page';
import { exemplarPage } from '#views/exemplar/page';
import { redirects } from '#views/redirects';
import { searchRecords } from '#views/search/records';
import { aBulletinWith } from '../a-bulletin.ts';
import { publishableOf } from '../publishable-of.ts';

const TODAY = '2024-12-31';
const NAMES = [
  'Bà Lê Thị Mận',
  'Ông Bùi Kim Ngạn',
  'Anh Sùng A Páo',
  'Chị Hứa Thị Lò',
  'Hộ ông Ma Văn Ún',
  'Cụ Vi Thị Én',
  'Tổ hợp tác ông Lò Văn Cắm',
  'Cửa hàng bà Giàng Thị Sua',
];
const texts: Record<string, string> = {};

/** The same numbers for the same seed. */
function randomOf(seed: number) {
  let state = seed * 2_654_435_761;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state % below;
  };
}

type Random = ReturnType<typeof randomOf>;

/** Every place where a bulletin may name somebody. */
const PLACES: ((b: Bulletin, name: string) => void)[] = [
  (b, name) => b.awards[0]!.recipients.push({ name, subject: subjectOf(name), form: 'Giấy khen' }),
  (b, name) => (b.awards[0]!.recipients[1]!.for = `Cùng ${name} trồng hoa`),
  (b, name) => b.awards[0]!.notes.push(`Theo đề nghị của ${name}`),
  (b, name) => b.exemplars[1]!.adoptions.push({ adopter: name, since: '2024', source: 'Xóm' }),
  (b, name) => b.exemplars[1]!.adoptions.push({ adopter: 'Xóm Mới', since: '2024', source: `Lời ${name}` }),
  (b, name) => b.exemplars[1]!.adoptions.push({ adopter: 'Xóm Cũ', since: '2024', source: 'Xóm', learntFrom: name }),
  (b, name) => b.exemplars[1]!.results.push({ figure: '3', of: `luống hoa của ${name}`, source: 'Xóm' }),
  (b, name) => b.exemplars[1]!.corrections.push({ on: '2024-09-05', text: `${name} chứ không phải người khác` }),
  (b, name) => b.exemplars[1]!.awards.push({ form: 'Giấy khen', by: `Do ${name} trao` }),
  (b, name) => (b.exemplars[1]!.photo!.alt = `${name.toUpperCase()} bên luống hoa`),
  (b, name) => (b.exemplars[1]!.photo!.author = name),
  (b, name) => (b.exemplars[1]!.summary = `Tổ do ${name.normalize('NFD')} rủ nhau lập.`),
  (b, name) => (b.exemplars[1]!.formerSlugs = [`to-cua-${calledBy(name)[1]}`]),
  (b, name) => (b.campaigns[0]!.summary = `${name} phát động.`),
  (b, name) => b.campaigns[0]!.criteria.push({ subject: 'cá nhân', items: [`Làm như ${name}`] }),
  (b, name) => b.slogans[0]!.notes.push(`Lời của ${name}`),
  (b, name) => (b.occasions[3]!.name = `Tuyên dương ${name}`),
  (b, name) => b.occasions[2]!.responsible.push(name),
  (b, name) => (b.documents[0]!.subject = `Về việc khen thưởng ${name}`),
  (b, name) => b.units[0]!.notes.push(`Trưởng xóm là ${name}`),
  (b, name) => b.units[0]!.otherNames.push(`Xóm ${name}`),
  (b, name) =>
    b.units[0]!.successors.push({ unit: b.units[1]!.id, on: '2024-01-01', part: 'part', note: `Theo ${name}` }),
  (b, name) => (b.exemplars[1]!.summary = `Cùng làm #${calledBy(name)[0]!.replaceAll(' ', '')}`),
  (b, name) => (b.site.programmes[0]!.summary = `Gương ${name}`),
  (b, name) => (texts[b.exemplars[1]!.origin.file] = `Hôm ấy ${name} đến.`),
  (b, name) => (texts[(b.documents[0]!.file = 'van-ban/a.docx')] = `Danh sách: ${name}`),
  (b, name) => (texts[b.campaigns[0]!.origin.file] = `Hãy làm như ${name}.`),
];

function subjectOf(name: string): ExemplarSubject {
  if (name.startsWith('Cửa hàng')) return 'enterprise';
  return name.startsWith('Tổ') ? 'collective' : 'person';
}

interface Person {
  name: string;
  /** Absent: was never asked. */
  scopes?: Channel[];
}

/** People who agreed to this and that in a story or beside a row, or were never asked, and are named anywhere. */
function written(random: Random): { bulletin: Bulletin; people: Person[] } {
  for (const file of Object.keys(texts)) texts[file] = '';
  const people: Person[] = [];
  const bulletin = aBulletinWith((b) => {
    for (const name of NAMES) {
      const scopes = channels.filter(() => random(2) === 0);
      const consent: Consent = { on: '2024-01-01', scopes, confirmedBy: 'Trưởng xóm' };
      const how = random(4);
      people.push(how === 3 ? { name } : { name, scopes });
      if (how === 0) b.exemplars.push(storyOf(name, consent, b));
      if (how === 1) b.awards[0]!.recipients.push({ name, subject: subjectOf(name), form: 'Giấy khen', consent });
      if (how === 2) b.exemplars[1]!.adoptions.push({ adopter: name, since: '2024', source: 'Xóm', consent });
      if (how === 3) b.awards[0]!.recipients.push({ name, subject: subjectOf(name), form: 'Giấy khen' });
      for (let times = random(4); times > 0; times -= 1) PLACES[random(PLACES.length)]!(b, name);
    }
  });
  return { bulletin, people };
}

function storyOf(name: string, consent: Consent, b: Bulletin): Bulletin['exemplars'][number] {
  const slug = calledBy(name)[1]!;
  const file = `guong-dien-hinh/${slug}.mdx`;
  texts[file] = `${name} kể.`;
  return {
    ...b.exemplars[0]!,
    name,
    subject: subjectOf(name),
    slug,
    summary: `${name} trồng hoa.`,
    consent,
    origin: { file, path: [] },
  };
}

function editionOf<C extends Channel>(bulletin: Bulletin, channel: C): EditionFor<C> {
  const place = { today: TODAY, routes: routesUnder(''), origin: 'https://xa.example' } as const;
  return { ...place, bulletin: publishableOf(bulletin, channel, { today: TODAY, texts }) };
}

/** All that a channel puts out, as one text. */
function putOut(bulletin: Bulletin, channel: Channel): string {
  if (channel === 'aggregation')
    return gathered(editionOf(bulletin, channel)) + JSON.stringify(embedPage(undefined, siteOf(bulletin)));
  if (channel === 'site') return printed(bulletin);
  const told = { ...editionOf(bulletin, channel).bulletin, keptBack: undefined };
  const files = [...told.exemplars, ...told.campaigns].map(({ origin }) => origin.file);
  const spoken = files.filter((file) => !told.toldInBrief.has(file)).map((file) => texts[file] ?? '');
  return JSON.stringify([told, spoken, attached(told)], (key, value: unknown) =>
    UNSAID.includes(key) ? undefined : value,
  );
}

/** What the files say that a channel hands out. */
function attached({ documents }: Pick<Bulletin, 'documents'>): string[] {
  return documents.map(({ file = '' }) => texts[file] ?? '');
}

const UNSAID = ['origin', 'key', 'consent'];

function gathered(edition: EditionFor<'aggregation'>): string {
  const told = [...edition.bulletin.exemplars, ...edition.bulletin.campaigns]
    .map(({ origin }) => origin.file)
    .filter((file) => !edition.bulletin.toldInBrief.has(file));
  const html = new Map(told.map((file) => [file, { html: `<p>${texts[file] ?? ''}</p>`, images: [] }]));
  const source = { edition, texts: html, version: '0' };
  const data = dataFiles(edition).filter(({ name }) => !name.startsWith('luoc-do/'));
  const feeds = feedDocuments(source).filter(({ file }) => file.startsWith('tat-ca.'));
  const files = [...data.map(({ text }) => text), ...feeds.map(({ text }) => text())];
  // Calendars fold their lines.
  return [...files, ...attached(edition.bulletin), dumpText(source, () => '')].join('\n').replaceAll('\r\n ', '');
}

function siteOf(bulletin: Bulletin): Edition {
  return {
    ...editionOf(bulletin, 'site'),
    shared: editionOf(bulletin, 'aggregation'),
    social: editionOf(bulletin, 'social').bulletin,
  };
}

function printed(bulletin: Bulletin): string {
  const edition = siteOf(bulletin);
  const { exemplars, campaigns } = edition.bulletin;
  return JSON.stringify([
    attached(edition.bulletin),
    awardList(edition),
    calendar(edition),
    redirects(edition),
    [...searchRecords(edition)],
    exemplars.map((story) => exemplarPage(story, edition)),
    campaigns.map((campaign) => campaignPage(campaign, edition)),
  ]);
}

/** Feeds take longer to write than the rest. */
const rounds = (channel: Channel) => (channel === 'aggregation' || channel === 'site' ? 15 : 60);

describe.each(channels)('what goes to %s', (channel) => {
  test('names nobody who has not agreed to it, wherever she is named', () => {
    for (let seed = 1; seed <= rounds(channel); seed += 1) {
      const { bulletin, people } = written(randomOf(seed));
      const text = putOut(bulletin, channel);
      // The law names on the site whom a decision praises, though nobody asked her.
      const silent = people.filter(({ scopes }) => (scopes ? !scopes.includes(channel) : channel !== 'site'));
      expect([seed, ...nameFinder(silent.flatMap(({ name }) => calledBy(name)))(text)]).toEqual([seed]);
    }
  }, 60_000);

  test('names who has agreed', () => {
    const { bulletin } = written(() => 1);
    const consent: Consent = { on: '2024-01-01', scopes: [channel], confirmedBy: 'Trưởng xóm' };
    bulletin.exemplars.push(storyOf('Bà Nông Thị Sen', consent, bulletin));
    expect(nameFinder(['Nông Thị Sen'])(putOut(bulletin, channel))).toHaveLength(1);
  });
});
