import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import { type WithdrawableKind, withdrawalOf } from '#domain/withdrawal';
import { calendarFiles, campaignsWithCalendar } from '#feeds/calendars';
import { dataFiles } from '#feeds/data-files';
import { feedDocuments, publishedFeeds } from '#feeds/feed-documents';
import { recordId } from '#feeds/identity';
import { readJsonFeed } from '#feeds/json-feed';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';
import { aSource } from './a-source.ts';

const WHY = { on: '2025-01-10', reason: 'inaccurate' } as const;
const XA = 'tan-duc.phu-binh.thai-nguyen';
const CAMPAIGN = aBulletin.campaigns[2]!;
const SLOGAN = aBulletin.slogans[0]!;
const AWARD = aBulletin.awards[0]!;

/** The last campaign, the first slogan and the decision, taken back. */
function takeBack({ campaigns, slogans, awards, withdrawals }: Bulletin): void {
  withdrawals.push(
    withdrawalOf({ kind: 'campaign', record: campaigns.pop()! }, WHY),
    withdrawalOf({ kind: 'slogan', record: slogans.shift()! }, WHY),
    withdrawalOf({ kind: 'award', record: awards.pop()! }, WHY),
  );
}

const before = aSource();
const after = aSource(aBulletinWith(takeBack));
const documents = new Map(feedDocuments(after).map(({ file, text }) => [file, text()]));
const files = new Map(dataFiles(after.edition).map(({ name, text }) => [name, text]));
const idOf = (kind: WithdrawableKind, record: Bulletin['campaigns'][number] | typeof SLOGAN | typeof AWARD) =>
  recordId(aBulletin.site, kind, record);

describe('a tombstone', () => {
  const feedsTelling = (id: string) =>
    [...documents].flatMap(([file, text]) => {
      const told = file.endsWith('.json') ? readJsonFeed(text)!._bulletin.withdrawals : [];
      return told.some((it) => it.id === id) ? [file.slice(0, -5)] : [];
    });

  test('of a campaign stands in every feed that held it', () => {
    expect(feedsTelling(idOf('campaign', CAMPAIGN))).toEqual([
      ...['tat-ca', 'phong-trao', 'linh-vuc/moi-truong', `don-vi/${XA}`],
      ...['phong-trao/phu-binh-chung-suc-xay-dung-nong-thon-moi', `phong-trao/${CAMPAIGN.slug}`],
    ]);
  });

  test('of a slogan and of a decision too', () => {
    expect(feedsTelling(idOf('slogan', SLOGAN))).toEqual([
      ...['tat-ca', 'khau-hieu', `don-vi/${XA}`, `phong-trao/${CAMPAIGN.slug}`],
    ]);
    expect(feedsTelling(idOf('award', AWARD))).toEqual([
      ...['tat-ca', 'khen-thuong', `don-vi/${XA}`, `don-vi/xom-ngoai.${XA}`, `phong-trao/${CAMPAIGN.slug}`],
    ]);
  });

  test('has in Atom the id that the entry had', () => {
    const feed = feedDocuments(before)
      .find(({ file }) => file === 'tat-ca.atom.xml')!
      .text();
    for (const id of [idOf('campaign', CAMPAIGN), idOf('slogan', SLOGAN), idOf('award', AWARD)]) {
      expect(feed).toContain(`<id>${id}</id>`);
      expect(documents.get('tat-ca.atom.xml')).toContain(
        `<at:deleted-entry ref="${id}" when="2025-01-10T23:59:59+07:00"/>`,
      );
    }
  });

  test('says in the data what kind of record it was', () => {
    const { records } = JSON.parse(files.get('da-rut.json')!) as { records: { id: string; recordKind: string }[] };
    const kinds = Object.fromEntries(records.map(({ id, recordKind }) => [id, recordKind]));
    expect(kinds[idOf('campaign', CAMPAIGN)]).toBe('campaign');
    expect(kinds[idOf('slogan', SLOGAN)]).toBe('slogan');
    expect(kinds[idOf('award', AWARD)]).toBe('award');
  });
});

test('the feed of a withdrawn campaign goes on, for those who read it, but nothing leads to it', () => {
  const name = `phong-trao/${CAMPAIGN.slug}`;
  expect(publishedFeeds(before.edition).map((feed) => feed.name)).toContain(name);
  expect(publishedFeeds(after.edition).map((feed) => feed.name)).not.toContain(name);
  expect(readJsonFeed(documents.get(`${name}.json`)!)).toMatchObject({
    title: 'Phong trào đã được rút – Hoa đẹp Tân Đức',
    items: [],
  });
});

describe('the calendar of a withdrawn campaign', () => {
  const name = `lich/${CAMPAIGN.slug}`;
  const calendar = (source: typeof after) => calendarFiles(source.edition).find((file) => file.name === name)!.text;
  const lines = (text: string, key: string) =>
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .flatMap((line) => (line.startsWith(`${key}:`) ? [line.slice(key.length + 1)] : []));

  test('cancels every event under the id it had', () => {
    expect(lines(calendar(after), 'UID')).toEqual(lines(calendar(before), 'UID'));
    expect(lines(calendar(before), 'STATUS')).toEqual(Array(3).fill('CONFIRMED'));
    expect(lines(calendar(after), 'STATUS')).toEqual(Array(3).fill('CANCELLED'));
  });

  test('cancels them in the calendar of everything as well', () => {
    const whole = files.get('lich.ics')!;
    expect(lines(whole, 'UID')).toEqual(lines(calendarFiles(before.edition)[0]!.text, 'UID'));
    expect(lines(whole, 'STATUS').filter((status) => status === 'CANCELLED')).toHaveLength(3);
  });

  test('is reached from no page', () => {
    expect(campaignsWithCalendar(before.edition)).toContain(CAMPAIGN.slug);
    expect(campaignsWithCalendar(after.edition)).not.toContain(CAMPAIGN.slug);
  });
});

test('no feed, no data and no calendar spells a name or an address of what was taken back', () => {
  const texts = [...documents, ...files].map(([file, text]) => [file, text.replaceAll('\r\n ', '')] as const);
  const spelt = [CAMPAIGN.name, CAMPAIGN.slug, CAMPAIGN.summary, SLOGAN.text, SLOGAN.slug, AWARD.number!, AWARD.slug];
  const found = spelt.flatMap((name) =>
    texts.flatMap(([file, text]) => (text.includes(name) ? [`${file}: ${name}`] : [])),
  );
  expect(found).toEqual([]);
});

test('an annulled decision is not a withdrawn one: it stays, and says that it was annulled', () => {
  const annulled = aSource(
    aBulletinWith((b) => (b.awards[0]!.annulled = { on: '2025-01-10', document: 'Quyết định số 3/QĐ-UBND' })),
  );
  const feed = readJsonFeed(
    feedDocuments(annulled)
      .find(({ file }) => file === 'tat-ca.json')!
      .text(),
  )!;
  expect(feed.items.find(({ id }) => id === idOf('award', AWARD))!.title).toMatch(/\(đã hủy bỏ\)$/u);
  expect(feed._bulletin.withdrawals.map(({ id }) => id)).not.toContain(idOf('award', AWARD));
});
