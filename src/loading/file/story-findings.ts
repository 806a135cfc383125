import { type Finding, located } from '#domain/finding';
import { withdrawableKinds } from '#domain/withdrawal';
import { lintFindings, privateFindings, privateNumbersIn } from '#lints/lint-findings';
import type { Linted } from '#lints/linted';
import type { LintRegisters } from '#lints/registers';
import { purposeOf } from '#loading/file/file-purpose';
import { addressBlock, formStrings } from '#loading/file/form-strings';
import { splitFrontmatter } from '#loading/file/frontmatter';
import type { FileReading } from '#loading/file/file-reading';
import { linesIn } from '#loading/file/read-file';
import type { StoredRecord } from '#loading/file/stored-record';
import { readYaml } from '#loading/file/yaml-text';

/** A record with sentences, which may also answer the check. */
function isLinted(stored: StoredRecord): stored is Linted {
  return (withdrawableKinds as readonly string[]).includes(stored.kind);
}

export function isStory(file: string): boolean {
  return purposeOf(file).type === 'record';
}

/** What the sentences of one story say. Pure. */
export function storyFindings({ file, text, reading }: TypedStory, registers: LintRegisters): Finding[] {
  const [linted] = reading.records.filter(isLinted);
  if (!linted) return withoutForm(file, text, reading);
  const lineIn = linesIn(() => text);
  const found = lintFindings(linted, reading.blocks, registers);
  return [...found, ...elsewhere(file, text, found)].map((finding) => located(finding, lineIn));
}

/** Private numbers under keys that are no sentences, and in the address of the page. */
function elsewhere(file: string, text: string, found: readonly Finding[]): Finding[] {
  const yaml = file.endsWith('.mdx') ? (splitFrontmatter(text)?.yaml ?? '') : text;
  const known = new Set(found.map(({ rule, message }) => `${rule} ${message}`));
  return privateNumbersIn(file, [...formStrings(readYaml(yaml, file).value), addressBlock(file)]).filter(
    ({ rule, message }) => !known.has(`${rule} ${message}`),
  );
}

/** Private numbers in whatever else is typed: registers, with the names of files they offer, and `trang.yaml`. */
export function registerFindings(file: string, text: string): Finding[] {
  const lineIn = linesIn(() => text);
  return privateNumbersIn(file, formStrings(readYaml(text, file).value)).map((finding) => located(finding, lineIn));
}

/** What was withdrawn is not published; what was answered cannot be told while the form cannot be read. */
function withoutForm(file: string, text: string, { records, blocks }: FileReading): Finding[] {
  const split = splitFrontmatter(text);
  if (!split || records.length > 0 || /^(?:rut|bo-qua):/mu.test(split.yaml)) return [];
  return privateFindings(file, blocks);
}

/** A story as it was typed, and what was read in it. */
interface TypedStory {
  file: string;
  text: string;
  reading: FileReading;
}
