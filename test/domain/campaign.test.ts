import { expect, test } from 'vitest';
import { campaignLife, campaignStatus, launchDate } from '#domain/campaign';
import { aBulletin } from '../a-bulletin.ts';

test.each([
  ['its beginning', { period: { from: '2024-02' }, publishedOn: '2024-03-01' }, '2024-02'],
  ['its publication, where no beginning is known', { period: {}, publishedOn: '2024-03-01' }, '2024-03-01'],
  ['its publication, while it still runs', { period: { to: '2024' }, publishedOn: '2024-03-01' }, '2024-03-01'],
  ['the day it was published, its last', { period: { to: '2024-11' }, publishedOn: '2024-11-30' }, '2024-11-30'],
  ['its end, where it was published later', { period: { to: '2024-11-30' }, publishedOn: '2025-08-01' }, '2024-11-30'],
] as const)('a campaign was launched by %s', (_, campaign, date) => {
  expect(launchDate(campaign)).toBe(date);
});

test('a campaign without a period is running', () => {
  expect(campaignStatus({ period: {}, launchedBy: 'x' }, [], '2024-06-01')).toBe('running');
});

test.each([
  ['2025-06-30', 'running'],
  ['2025-07-01', 'ended'],
] as const)('a campaign without an end, of a district that ended on 30/06/2025, is on %s %s', (today, status) => {
  const { units } = aBulletin;
  const district = units.find(({ kind }) => kind === 'rural-district')!;
  const ended = units.map((unit) => (unit === district ? { ...unit, validity: { to: '2025-06-30' as const } } : unit));
  expect(campaignStatus({ period: {}, launchedBy: district.id }, ended, today)).toBe(status);
});

test('a campaign that ends before its unit keeps its own end', () => {
  const { units } = aBulletin;
  const life = campaignLife({ period: { to: '2024-11-30' }, launchedBy: units[0]!.id }, units, '2026-01-01');
  expect(life.to).toBe('2024-11-30');
});

test.each([
  ['2025-06-30', '2025-12-31'],
  ['2025-07-01', '2025-06-30'],
] as const)('a campaign of a unit that ends on 30/06/2025 is on %s to end on %s', (today, end) => {
  const [unit, ...others] = aBulletin.units;
  const ending = [{ ...unit!, validity: { to: '2025-06-30' as const } }, ...others];
  expect(campaignLife({ period: { to: '2025-12-31' }, launchedBy: unit!.id }, ending, today).to).toBe(end);
});

test('the end of a unit is not foreseen while it stands', () => {
  const [unit, ...others] = aBulletin.units;
  const ending = [{ ...unit!, validity: { to: '2025-06-30' as const } }, ...others];
  expect(campaignLife({ period: {}, launchedBy: unit!.id }, ending, '2024-11-20')).toEqual({});
});
