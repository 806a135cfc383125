import { type Finding, keysOf } from '#domain/finding';
import type { Workplace } from '#loading/disk/content-folder';
import { readContent } from '#loading/read-content';
import { removeWritten, writeWhole } from '#loading/disk/write-whole';
import type { Draft } from './record-place.ts';

/**
 * Writes a record, then reads the whole content as the build will. What the check would stop is taken back, so that
 * a new file never breaks a site that was whole. Returns the errors it would have brought.
 */
export async function writeRecord(draft: Draft, known: readonly Finding[], place: Workplace): Promise<Finding[]> {
  const { file, text, before, isWaiting } = draft;
  // What came meanwhile, a new file or a new entry, is not overwritten.
  writeWhole(file, text, { over: before });
  if (isWaiting) return [];
  const { findings } = await readContent(place);
  const errors = newErrors(findings, known);
  if (errors.length > 0) takeBack(draft);
  return errors;
}

function takeBack({ file, text, before = '' }: Draft): void {
  if (before === '') removeWritten(file, text);
  else writeWhole(file, before, { over: text });
}

function newErrors(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const same = (finding: Finding) => JSON.stringify([finding.file, finding.rule, keysOf(finding), finding.message]);
  const old = new Set(known.map(same));
  return findings.filter((finding) => (finding.severity === 'error' || finding.isOfDraft) && !old.has(same(finding)));
}
