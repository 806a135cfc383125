import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptSource, keptText, newSource, readAs, readKept } from '#aggregation/keeping/kept';
import { decisions, type Decisions, NO_DECISIONS } from '#aggregation/keeping/shown';
import type { Source } from '#domain/source';
import { writeWhole } from '#loading/disk/write-whole';

const DECISIONS = 'da-duyet.json';

/** What is kept of a source; of one never visited, nothing. A file that cannot be read ends the run, and stays. */
export function readSource(folder: string, source: Source): KeptSource {
  const file = fileOf(folder, source.id);
  if (!existsSync(file)) return newSource(source);
  const kept = readKept(readFileSync(file, 'utf8'));
  if (kept) return kept;
  throw new Error(
    `Tệp ${file} đã hỏng nên không đọc được. Lấy lại bản cũ (git checkout), hoặc xóa tệp để lấy lại từ đầu.`,
  );
}

/** Whole or not at all; what says the same is not written again, so that git sees no change. */
export function writeSource(folder: string, kept: KeptSource): void {
  const file = fileOf(folder, kept.id);
  const text = keptText(kept);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeWhole(file, text);
}

export function readDecisions(folder: string): Decisions {
  const file = join(folder, DECISIONS);
  if (!existsSync(file)) return NO_DECISIONS;
  const decided = readAs(decisions, readFileSync(file, 'utf8'));
  if (decided) return decided;
  throw new Error(`Tệp ${file} đã hỏng nên không đọc được. Lấy lại bản cũ (git checkout) rồi gõ lại lệnh.`);
}

export function writeDecisions(folder: string, decided: Decisions): void {
  writeWhole(join(folder, DECISIONS), `${JSON.stringify(decided, undefined, 1)}\n`);
}

/** Ids of sources are slugs: none leaves the folder, none is that of the decisions, which has a name of its own. */
function fileOf(folder: string, id: string): string {
  return join(folder, 'nguon', `${id}.json`);
}
