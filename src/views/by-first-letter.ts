import { withoutLabel } from '#domain/illustrations';
import { byVietnamese } from '#vietnamese/collation';
import type { Link } from '#views/link';

export interface AlphabetPart {
  letter: string;
  links: Link[];
}

/** Names in the order of the Vietnamese alphabet, those of one letter together; Đ is a letter, a tone is not. */
export function byFirstLetter(links: readonly Link[]): AlphabetPart[] {
  const sorted = links.toSorted((a, b) => byVietnamese(withoutLabel(a.label), withoutLabel(b.label)));
  return [...Map.groupBy(sorted, ({ label }) => letterOf(withoutLabel(label)))].map(([letter, links]) => ({
    letter,
    links,
  }));
}

function letterOf(label: string): string {
  const first = /[\p{L}\p{N}]/u.exec(label)?.[0] ?? '#';
  return first
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
    .toUpperCase();
}
