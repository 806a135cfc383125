import { describe, expect, test } from 'vitest';
import type { Recipient } from '#domain/award/award';
import type { Bulletin } from '#domain/bulletin';
import { type Channel, channels } from '#domain/channel';
import { WITHDRAWN_NAME } from '#domain/gone-names';
import { aBulletinWith } from '../a-bulletin.ts';
import { publishableOf } from '../publishable-of.ts';

const ngan: Recipient = { name: 'Hộ ông Bùi Kim Ngạn', subject: 'household', form: 'Gia đình văn hóa' };
const pupil: Recipient = { name: 'Em Lê Thị Mận', subject: 'person', form: 'Giấy khen' };
const consent = (...scopes: Channel[]) => ({ on: '2024-01-01', scopes, confirmedBy: 'Trưởng xóm' }) as const;

/** What stands in the fourth row of the decision, by channel. */
function rowOf(recipient: Recipient, change: (b: Bulletin) => void = () => {}) {
  const bulletin = aBulletinWith((b) => {
    change(b);
    b.awards[0]!.recipients.push(recipient);
  });
  return channels.map((channel) => publishableOf(bulletin, channel).awards[0]!.recipients[3]!.name);
}

describe('the law names in a decision whom nobody asked', () => {
  const hidden = 'Một hộ gia đình';

  test('on this site alone, unless the site says more or less', () => {
    expect(rowOf(ngan)).toEqual([ngan.name, hidden, hidden, hidden, hidden]);
    expect(rowOf(ngan, (b) => (b.site.namesAwardedIn = []))).toEqual(channels.map(() => hidden));
    expect(rowOf(ngan, (b) => (b.site.namesAwardedIn = ['aggregation'])).at(-1)).toBe(ngan.name);
  });

  test('but not who has answered', () => {
    const answered = { ...ngan, consent: consent('print') };
    expect(rowOf(answered, (b) => (b.site.namesAwardedIn = [...channels]))).toEqual(
      channels.map((channel) => (channel === 'print' ? ngan.name : hidden)),
    );
  });

  test('nor a child without a guardian', () => {
    const all = (b: Bulletin) => (b.site.namesAwardedIn = [...channels]);
    expect(rowOf(pupil, all)).toEqual(channels.map(() => 'Một cá nhân'));
    const guarded = { ...consent('site'), guardian: { relation: 'mẹ', on: '2024-01-01' } as const };
    expect(rowOf({ ...pupil, consent: guarded }, all)[0]).toBe(pupil.name);
  });
});

test('what stands in place of a name taken back stands in every channel', () => {
  for (const row of [ngan, pupil])
    expect(rowOf({ ...row, name: WITHDRAWN_NAME })).toEqual(channels.map(() => WITHDRAWN_NAME));
});

test('a row whose reason names somebody who was never asked keeps its name, and loses the reason', () => {
  const bulletin = aBulletinWith((b) => {
    b.exemplars[1]!.adoptions.push({ adopter: 'Bà Lê Thị Mận', since: '2024', source: 'Xóm' });
    b.awards[0]!.recipients.push({
      name: 'Tổ Hoa',
      subject: 'collective',
      form: 'Giấy khen',
      for: 'Giúp bà Lê Thị Mận',
    });
    b.awards[0]!.recipients.push({ name: 'Tổ Lúa', subject: 'collective', form: 'Giấy khen', for: 'Giúp cả xóm' });
  });
  const [, , , hoa, lua] = publishableOf(bulletin, 'print').awards[0]!.recipients;
  expect(hoa).toEqual({ name: 'Tổ Hoa', subject: 'collective', form: 'Giấy khen' });
  expect(lua).toMatchObject({ name: 'Tổ Lúa', for: 'Giúp cả xóm' });
});

test('a row keeps form, unit and kind, and says nothing of whom', () => {
  const told = { unit: 'xom-ngoai.tan-duc.phu-binh.thai-nguyen', isDirectWorker: true };
  const bulletin = aBulletinWith((b) =>
    b.awards[0]!.recipients.push({ ...ngan, ...told, occupation: 'nông dân', for: 'Nuôi gà' }),
  );
  const [, , , row] = publishableOf(bulletin, 'aggregation').awards[0]!.recipients;
  expect(row).toEqual({ name: 'Một hộ gia đình', subject: 'household', form: ngan.form, ...told });
});

test('an adopter who was never asked is named nowhere, and what was learnt from her counts as learnt elsewhere', () => {
  const row = { since: '2024', source: 'Xóm' } as const;
  const bulletin = aBulletinWith((b) => {
    b.exemplars[1]!.adoptions.push({ ...row, adopter: 'Bà Lê Thị Mận', learntFrom: 'Xóm Diễn' });
    b.exemplars[1]!.adoptions.push({ ...row, adopter: 'Xóm Mới', learntFrom: 'Bà Lê Thị Mận' });
  });
  for (const channel of channels) {
    const adoptions = publishableOf(bulletin, channel).exemplars.find(
      ({ slug }) => slug === 'to-tu-quan-duong-hoa',
    )!.adoptions;
    expect(adoptions.map(({ adopter }) => adopter)).not.toContain('Bà Lê Thị Mận');
    expect(adoptions.find(({ adopter }) => adopter === 'Xóm Mới')!.learntFrom).toBe('Xóm Diễn');
  }
});

describe('an illustration', () => {
  const named = (channel: Channel, change: (b: Bulletin) => void = () => {}) =>
    publishableOf(aBulletinWith(change), channel).exemplars.find(({ slug }) => slug === 'to-tiet-kiem-xom-quan')?.name;

  test('says what it is in its own name, on the site too', () => {
    expect(named('site')).toBe('Bài minh họa: Tổ tiết kiệm xóm Quán');
    expect(named('loudspeaker')).toBe('Bài minh họa: Tổ tiết kiệm xóm Quán');
  });

  test('goes into feeds only where the site says so', () => {
    expect(named('aggregation')).toBeUndefined();
    expect(named('aggregation', (b) => (b.site.sharesIllustrations = true))).toMatch(/^Bài minh họa: /u);
  });
});

test('a draft that a preview shows on its pages, and what leads to it, is in no other channel', () => {
  const bulletin = aBulletinWith((b) => (b.exemplars[1]!.isDraft = true));
  expect(publishableOf(bulletin, 'site').exemplars).toHaveLength(bulletin.exemplars.length);
  for (const channel of ['loudspeaker', 'social', 'print', 'aggregation'] as const)
    expect(JSON.stringify(publishableOf(bulletin, channel))).not.toContain('to-tu-quan-duong-hoa');
});

test('a record that names somebody in its summary is taken back whole, and her own story for her own word', () => {
  const bulletin = aBulletinWith((b) => {
    b.exemplars[0]!.consent!.scopes = ['site'];
    b.exemplars[1]!.summary = 'Bà Nguyễn Thị Hoa rủ xóm trồng hoa.';
  });
  const { exemplars, keptBack } = publishableOf(bulletin, 'aggregation');
  expect(exemplars.map(({ slug }) => slug)).toEqual(['ho-ong-duong-van-duc']);
  expect(keptBack.map(({ slug, reason }) => `${slug} ${reason}`).toSorted()).toEqual([
    'ba-nguyen-thi-hoa not-shared',
    'to-tu-quan-duong-hoa not-shared',
  ]);
});
