import { describe, expect, test } from 'vitest';
import { campaignLife, campaignStatus, launchDate } from '#domain/campaign-time';
import type { Unit } from '#domain/unit';
import { aBulletin } from '../a-bulletin.ts';

const { site, units } = aBulletin;
const [launcher, ...others] = units as [Unit, ...Unit[]];
const ending = [{ ...launcher, validity: { to: '2025-06-30' as const } }, ...others];
const plan = { ...aBulletin.documents[0]!, id: 'ke-hoach', issuedOn: '2024-02' as const, implements: [] };
const undatedPlan = { ...plan, id: 'khong-ngay', issuedOn: undefined, implements: ['ke-hoach'] };
const newPlan = { ...plan, id: 'ke-hoach-moi', issuedOn: '2024-03' as const };
const documents = [plan, newPlan, undatedPlan] as typeof aBulletin.documents;
const aCampaign = { period: {}, launchedBy: launcher.id, documents: ['ke-hoach'] };

test.each([
  ['its beginning', { period: { from: '2024-02' }, publishedOn: '2024-03-01' }, '2024-02'],
  ['its publication, where no beginning is known', { period: {}, publishedOn: '2024-03-01' }, '2024-03-01'],
  ['its publication, while it still runs', { period: { to: '2024' }, publishedOn: '2024-03-01' }, '2024-03-01'],
  ['the day it was published, its last', { period: { to: '2024-11' }, publishedOn: '2024-11-30' }, '2024-11-30'],
  ['its end, where it was published later', { period: { to: '2024-11-30' }, publishedOn: '2025-08-01' }, '2024-11-30'],
  ['its plan, where nobody knows when it was published', { period: {}, documents: ['ke-hoach'] }, '2024-02'],
  ['the newest of its plans', { period: {}, documents: ['ke-hoach-moi', 'ke-hoach'] }, '2024-03'],
  ['what its plan carries out, where that has no day', { period: {}, documents: ['khong-ngay'] }, '2024-02'],
  ['its end, where nothing else is known', { period: { to: '2024' } }, '2024'],
  ['no day that is known', { period: {} }, undefined],
] as const)('a campaign was launched by %s', (_, campaign, date) => {
  expect(launchDate({ documents: [], ...campaign } as never, documents)).toBe(date);
});

describe('a campaign without an end', () => {
  const statusOn = (today: `${number}-${number}-${number}`, campaign: object = {}, known: Unit[] = units) =>
    campaignStatus({ ...aCampaign, ...campaign }, { units: known, documents, site }, today);

  test('runs through the year of the newest document that tells of it, and no longer', () => {
    expect(statusOn('2024-12-31')).toBe('running');
    expect(statusOn('2025-01-01')).toBe('undated');
    expect(statusOn('2025-01-01', { updatedOn: '2025-01-01' })).toBe('running');
    expect(statusOn('2024-06-01', { documents: [] })).toBe('undated');
  });

  test('is not told as running after the unit that launched it, or that tells of it', () => {
    const told = { updatedOn: '2025-02-01' };
    expect(statusOn('2025-06-30', told, ending)).toBe('running');
    expect(statusOn('2025-07-01', told, ending)).toBe('undated');
    const homeless = units.map((it) => (it.id === site.unit ? { ...it, validity: { to: '2025-06-30' as const } } : it));
    expect(statusOn('2025-07-01', told, homeless)).toBe('undated');
  });

  test('that greets an anniversary is not told as running after it', () => {
    const anniversary = { name: 'Ngày Giải phóng', eventOn: '1949-08-24', on: '2024-08-24', years: 75 };
    expect(statusOn('2024-08-24', { anniversary })).toBe('running');
    expect(statusOn('2024-08-25', { anniversary })).toBe('undated');
  });
});

test('a campaign that ends before its unit keeps its own end', () => {
  for (const to of ['2024-11-30', '2025-06'] as const)
    expect(campaignLife({ ...aCampaign, period: { to } }, ending, '2026-01-01').to).toBe(to);
});

test.each([
  ['2025-06-30', '2025-12-31'],
  ['2025-07-01', '2025-06-30'],
] as const)('a campaign of a unit that ends on 30/06/2025 is on %s to end on %s', (today, end) => {
  expect(campaignLife({ ...aCampaign, period: { to: '2025-12-31' } }, ending, today).to).toBe(end);
});

test('a unit whose end is known by the month stands to its last day', () => {
  const months = [{ ...launcher, validity: { to: '2025-06' as const } }, ...others];
  const lifeOn = (today: '2025-06-30' | '2025-07-01') =>
    campaignLife({ ...aCampaign, period: { to: '2025-12-31' } }, months, today).to;
  expect([lifeOn('2025-06-30'), lifeOn('2025-07-01')]).toEqual(['2025-12-31', '2025-06-30']);
});

test('the end of a unit is not foreseen while it stands', () => {
  expect(campaignLife(aCampaign, ending, '2024-11-20')).toEqual({});
});
