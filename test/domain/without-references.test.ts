import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import { type Gone, goneRecords } from '#domain/gone';
import { referencesIn } from '#domain/references';
import { withdrawalOf } from '#domain/withdrawal';
import { withoutReferencesTo } from '#domain/without-references';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

const CAMPAIGN = 'tan-duc-sang-xanh-sach-dep';
const DAY = '2025-01-10';
const without = (...gone: Gone[]) => withoutReferencesTo(aBulletin, goneRecords(gone));
const idsIn = (bulletin: Bulletin) => referencesIn(bulletin).map(({ register, id }) => `${register}/${id}`);

describe('a campaign that was taken back', () => {
  const bulletin = without({ kind: 'campaign', slug: CAMPAIGN, takenBackOn: DAY });

  test('is named by nothing any more', () => {
    expect(idsIn(aBulletin)).toContain(`campaigns/${CAMPAIGN}`);
    expect(idsIn(bulletin)).not.toContain(`campaigns/${CAMPAIGN}`);
  });

  test('changes what named it on that day, and nothing else', () => {
    const changed = [...bulletin.campaigns, ...bulletin.slogans, ...bulletin.exemplars, ...bulletin.awards].flatMap(
      ({ slug, updatedOn }) => (updatedOn === DAY ? [slug] : []),
    );
    expect(changed).toEqual([
      'moi-nha-mot-luong-hoa',
      'ba-nguyen-thi-hoa',
      'to-tu-quan-duong-hoa',
      'quyet-dinh-45-2024',
    ]);
  });

  test('takes its rows out of the calendar, as they tell its name', () => {
    expect(bulletin.occasions.map(({ id }) => id)).toEqual(['ke-hoach-2024', 'dien-bien-phu-70-nam', 'tong-ket-2024']);
  });

  test('leaves those of the campaigns it stood beside', () => {
    expect(bulletin.exemplars[1]!.campaigns).toEqual(['phu-binh-chung-suc-xay-dung-nong-thon-moi']);
  });
});

describe('a campaign that is not published yet', () => {
  const bulletin = without({ kind: 'campaign', slug: CAMPAIGN });

  test('is named by nothing, but its rows of the calendar stay', () => {
    expect(idsIn(bulletin)).not.toContain(`campaigns/${CAMPAIGN}`);
    expect(bulletin.occasions).toHaveLength(aBulletin.occasions.length);
  });

  test('changes the day of nothing', () => {
    expect(bulletin.awards[0]!.updatedOn).toBeUndefined();
  });
});

test('a campaign is not answered to once it is gone', () => {
  const gone: Gone = { kind: 'campaign', slug: 'ca-nuoc-chung-suc-xay-dung-nong-thon-moi', takenBackOn: DAY };
  expect(without(gone).campaigns[1]).toMatchObject({ answersTo: [], updatedOn: DAY });
});

test('a decision that was taken back leaves the words of the story, without the link', () => {
  const [story] = without({ kind: 'award', slug: 'quyet-dinh-45-2024', takenBackOn: DAY }).exemplars;
  expect(story!.awards).toEqual([{ form: 'Giấy khen', by: 'Chủ tịch UBND xã Tân Đức', on: '2024-12-20' }]);
  expect(story!.updatedOn).toBe(DAY);
});

test('a story that is not published yet keeps the name of the recipient, without the link', () => {
  const [recipient] = without({ kind: 'exemplar', slug: 'ba-nguyen-thi-hoa' }).awards[0]!.recipients;
  expect(recipient).toMatchObject({ name: 'Bà Nguyễn Thị Hoa', unit: 'xom-ngoai.tan-duc.phu-binh.thai-nguyen' });
  expect(recipient).not.toHaveProperty('exemplar');
});

test('of two records with one file name, only the one that is gone is left out', () => {
  expect(without({ kind: 'slogan', slug: CAMPAIGN, takenBackOn: DAY })).toEqual(aBulletin);
});

test('the notice of a campaign keeps the rows that calendars have to cancel, without their names', () => {
  const bulletin = withoutWithdrawn(
    aBulletinWith(({ campaigns, withdrawals }) => {
      const why = { on: DAY, reason: 'other' } as const;
      withdrawals.push(withdrawalOf({ kind: 'campaign', record: campaigns.pop()! }, why));
    }),
  );
  expect(bulletin.withdrawals[1]!.days).toEqual({
    period: { from: '2024-02', to: '2024-12-31' },
    anniversaryOn: '2024-05-07',
    occasions: [{ id: 'phat-dong-sang-xanh-sach-dep', when: { type: 'day', on: '2024-02' }, kind: 'launch' }],
  });
});
