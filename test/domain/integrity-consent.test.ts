import { describe, expect, test } from 'vitest';
import { expiredConsentFindings } from '#domain/integrity/consent';
import { aBulletinWith } from '../a-bulletin.ts';
import { type Case, findingsAfter, summary } from './integrity.ts';

const cases: Case[] = [
  [
    'given after publication',
    (b) => (b.exemplars[0]!.consent!.on = '2024-10-16'),
    ['error consent-after-publication ba-nguyen-thi-hoa.mdx:dong-y.ngay'],
  ],
  [
    'of a guardian after publication',
    (b) => (b.exemplars[0]!.consent!.guardian = { relation: 'mẹ', on: '2024-10-16' }),
    ['error consent-after-publication ba-nguyen-thi-hoa.mdx:dong-y.giam-ho.ngay'],
  ],
  [
    'that had run out before publication',
    (b) => (b.exemplars[0]!.consent!.expiresOn = '2024-10-14'),
    ['error consent-expired ba-nguyen-thi-hoa.mdx:dong-y.het-han'],
  ],
  ['that runs out on the day of publication', (b) => (b.exemplars[0]!.consent!.expiresOn = '2024-10-15'), []],
  [
    'that does not cover the site',
    (b) => (b.exemplars[0]!.consent!.scopes = ['loudspeaker']),
    ['error consent-scope ba-nguyen-thi-hoa.mdx:dong-y.pham-vi'],
  ],
  [
    'taken back, and the story still among the published ones',
    (b) => b.withdrawals.push({ ...b.withdrawals[0]!, slug: 'to-tiet-kiem-xom-quan' }),
    ['error withdrawn-published to-tiet-kiem-xom-quan.mdx:rut'],
  ],
  [
    'is not needed for a slogan, but once withdrawn it may not stand either',
    (b) => b.withdrawals.push({ ...b.withdrawals[0]!, kind: 'slogan', slug: b.slogans[0]!.slug }),
    ['error withdrawn-published moi-nha-mot-luong-hoa.mdx:rut'],
  ],
];

describe('consent', () => {
  test.each(cases)('%s', (_, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });
});

test('consent that has run out by the day of the build is found on that day only', () => {
  const bulletin = aBulletinWith((b) => (b.exemplars[0]!.consent!.expiresOn = '2025-12-31'));
  expect(expiredConsentFindings(bulletin, '2025-12-31')).toEqual([]);
  expect(expiredConsentFindings(bulletin, '2026-01-01').map(summary)).toEqual([
    'warning consent-expired ba-nguyen-thi-hoa.mdx:dong-y.het-han',
  ]);
});
