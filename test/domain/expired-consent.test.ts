import { expect, test } from 'vitest';
import { withoutExpiredConsent } from '#domain/expired-consent';
import { permanentKey } from '#domain/finding';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { aBulletinWith } from '../a-bulletin.ts';

const bulletin = aBulletinWith(({ exemplars }) => {
  exemplars[0]!.consent = { on: '2024-01-01', scopes: ['site'], confirmedBy: 'Trưởng xóm', expiresOn: '2025-12-31' };
});
const { slug, unit, fields, campaigns } = bulletin.exemplars[0]!;

test('a story stays on the last day of its consent', () => {
  expect(withoutExpiredConsent(bulletin, '2025-12-31')).toBe(bulletin);
});

test('a story is withdrawn on the day after, and leaves its address and where it was listed', () => {
  const { exemplars, withdrawals } = withoutExpiredConsent(bulletin, '2026-01-01');
  expect(exemplars.map((story) => story.slug)).not.toContain(slug);
  expect(withdrawals.at(-1)).toEqual({
    kind: 'exemplar',
    origin: bulletin.exemplars[0]!.origin,
    slug,
    on: '2026-01-01',
    reason: 'consent-expired',
    units: [unit],
    fields,
    campaigns,
  });
});

test('a renamed story is withdrawn under its first address, the key that feeds know', () => {
  const renamed = structuredClone(bulletin);
  renamed.exemplars[0]!.formerSlugs = ['ten-cu'];
  expect(permanentKey(withoutExpiredConsent(renamed, '2026-01-01').withdrawals.at(-1)!)).toBe('ten-cu');
});

test('what another record names by the story goes with it', () => {
  const adopting = structuredClone(bulletin);
  adopting.exemplars[1]!.adoptions = [{ adopter: 'Xóm Diễn', since: '2024', source: 'Báo cáo', exemplar: slug }];
  const { exemplars } = withoutWithdrawn(withoutExpiredConsent(adopting, '2026-01-01'));
  expect(exemplars[0]!.adoptions).toEqual([]);
});
