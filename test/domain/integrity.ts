import type { Bulletin } from '#domain/bulletin';
import { type Finding, keysOf } from '#domain/finding';
import { integrityFindings } from '#domain/integrity/findings';
import { aBulletinWith } from '../a-bulletin.ts';

/** What changes in a bulletin without findings, and a summary of every finding that follows. */
export type Case = [name: string, change: (bulletin: Bulletin) => void, found: string[]];

export function findingsAfter(change: (bulletin: Bulletin) => void): Finding[] {
  return integrityFindings(aBulletinWith(change));
}

/** `error cycle x.mdx:huong-ung.0` */
export function summary(finding: Finding): string {
  const { severity, rule, file } = finding;
  return `${severity} ${rule} ${file.split('/').at(-1) ?? file}:${keysOf(finding).join('.')}`;
}
