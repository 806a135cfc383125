import type { Campaign } from '#domain/campaign';
import { byVietnamese } from '#vietnamese/collation';
import { byNewest } from '#views/link';

/** What ends first comes first; without an end, last. */
export function byEnd(a: Campaign, b: Campaign): number {
  const [x, y] = [a.period.to ?? '9999', b.period.to ?? '9999'];
  return x === y ? byVietnamese(a.name, b.name) : x < y ? -1 : 1;
}

export function byNewestCampaign(a: Campaign, b: Campaign): number {
  return byNewest(a.period.to ?? a.publishedOn, b.period.to ?? b.publishedOn) || byVietnamese(a.name, b.name);
}
