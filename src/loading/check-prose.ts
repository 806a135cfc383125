import { join } from 'node:path';
import type { Bulletin } from '#domain/bulletin';
import type { Finding } from '#domain/finding';
import { lintFindings, privateFindings } from '#lints/lint-findings';
import type { Linted } from '#lints/linted';
import { type LintRegisters, lintRegisters } from '#lints/registers';
import { purposeOf } from '#loading/content-files';
import { splitFrontmatter } from '#loading/frontmatter';
import { lineInFile } from '#loading/read-file';
import { digestOf, readingCache } from '#loading/reading-cache';
import type { StoredRecord } from '#loading/stored-record';
import type { TypedReading } from '#loading/typed-readings';

/** What the sentences of records say, held against the registers; kept while neither they nor these change. */
export function proseFindings(
  readings: readonly TypedReading[],
  bulletin: Bulletin,
  place: { cache: string; engine: string },
): Finding[] {
  const registers = lintRegisters(bulletin, isWhole(readings, 'van-ban.yaml'));
  const version = place.engine && `${place.engine} ${digestOf('', JSON.stringify(registers))}`;
  const cache = readingCache<Finding[]>(join(place.cache, 'loi-van.json'), version);
  const findings = readings.flatMap((typed) => {
    if (!isStory(typed.file)) return [];
    const kept = cache.get(typed.digest);
    const found = kept ?? storyFindings(typed, registers);
    if (!kept) cache.set(typed.digest, found);
    return found;
  });
  cache.save();
  return findings;
}

function isWhole(readings: readonly TypedReading[], register: string): boolean {
  const reading = readings.find(({ file }) => file === register)?.reading;
  return reading?.findings.every(({ severity }) => severity !== 'error') ?? false;
}

/** A record with sentences, which may also answer the check. */
export function isLinted(stored: StoredRecord): stored is Linted {
  return ['exemplar', 'campaign', 'slogan', 'award'].includes(stored.kind);
}

function isStory(file: string): boolean {
  return purposeOf(file).type === 'record';
}

function storyFindings(typed: TypedReading, registers: LintRegisters): Finding[] {
  const { file, text, reading } = typed;
  const [linted] = reading.records.filter(isLinted);
  if (linted) return findingsOf(typed, linted, registers);
  const split = splitFrontmatter(text);
  // What was withdrawn is not published; what was answered cannot be told while the form cannot be read.
  if (!split || reading.records.length > 0 || /^(?:rut|bo-qua):/mu.test(split.yaml)) return [];
  return privateFindings(file, split.body).map((it) => ({ ...it, line: it.line! + split.bodyLine - 1 }));
}

/** Lines of the text below the form become lines of the file, keys of the form lines. */
function findingsOf({ file, text }: TypedReading, linted: Linted, registers: LintRegisters): Finding[] {
  const split = file.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  return lintFindings(linted, split?.body ?? '', registers).map((finding) => ({
    ...finding,
    line: finding.path ? lineInFile(file, text, finding.path) : finding.line! + split!.bodyLine - 1,
  }));
}
