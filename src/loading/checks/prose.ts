import { join } from 'node:path';
import type { Bulletin } from '#domain/bulletin';
import type { Finding } from '#domain/finding';
import { type LintRegisters, lintRegisters } from '#lints/registers';
import { guarded } from '#loading/disk/guarded';
import { digestOf, readingCache } from '#loading/cache/reading-cache';
import { isStory, registerFindings, storyFindings } from '#loading/file/story-findings';
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
    const kept = cache.get(typed.digest);
    const found = kept ?? guarded(typed.file, () => findingsOf(typed, registers), alone);
    if (!kept) cache.set(typed.digest, found);
    return found;
  });
  cache.save();
  return findings;
}

function findingsOf(typed: TypedReading, registers: LintRegisters): Finding[] {
  return isStory(typed.file) ? storyFindings(typed, registers) : registerFindings(typed.file, typed.text);
}

const alone = (finding: Finding) => [finding];

function isWhole(readings: readonly TypedReading[], register: string): boolean {
  const reading = readings.find(({ file }) => file === register)?.reading;
  return reading?.findings.every(({ severity }) => severity !== 'error') ?? false;
}
