import { expect, test } from 'vitest';
import { campaignStatus, launchDate } from '#domain/campaign';

test.each([
  ['its beginning', { period: { from: '2024-02' }, publishedOn: '2024-03-01' }, '2024-02'],
  ['its publication, where no beginning is known', { period: {}, publishedOn: '2024-03-01' }, '2024-03-01'],
  ['its publication, while it still runs', { period: { to: '2024' }, publishedOn: '2024-03-01' }, '2024-03-01'],
  ['its end, where it was published later', { period: { to: '2024-11-30' }, publishedOn: '2025-08-01' }, '2024-11-30'],
] as const)('a campaign was launched by %s', (_, campaign, date) => {
  expect(launchDate(campaign)).toBe(date);
});

test('a campaign without a period is running', () => {
  expect(campaignStatus({ period: {} }, '2024-06-01')).toBe('running');
});
