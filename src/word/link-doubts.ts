import { addressesIn } from '#domain/outside-link';
import { linkFindings } from '#domain/written-link';
import type { WordRegisters } from '#word/contract';

/** What the check will ask about the links of an imported story, told while the officer still has Word open. */
export function linkDoubts(body: string, { site, confirmedHosts = [] }: WordRegisters): string[] {
  const links = addressesIn(body).map((href) => ({ file: '', line: 1, href }));
  const found = linkFindings(links, { confirmed: confirmedHosts, own: site.address ?? '' });
  return [...new Set(found.map(({ message, advice }) => `${message} ${advice!}`))];
}
