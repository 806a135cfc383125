import type { Finding } from '#domain/finding';
import { avoidedWordFindings } from '#lints/avoided-words';
import { childFindings } from '#lints/children';
import { documentFindings } from '#lints/cited-documents';
import type { Lint, Linted } from '#lints/linted';
import { privateAddressFindings } from '#lints/private-address';
import { privateNumberFindings } from '#lints/private-numbers';
import { sloganFindings } from '#lints/quoted-slogans';
import { formBlocks } from '#lints/record-sentences';
import { registerNameFindings } from '#lints/register-names';
import type { LintRegisters } from '#lints/registers';
import { sensitiveDataFindings } from '#lints/sensitive-data';
import { type Block, sentencesOf, wholeOf } from '#lints/sentence';
import { figureFindings } from '#lints/unsourced-figures';

/** People first, then truth, then style. */
const lints: readonly Lint[] = [
  privateNumberFindings,
  privateAddressFindings,
  childFindings,
  sensitiveDataFindings,
  registerNameFindings,
  documentFindings,
  sloganFindings,
  figureFindings,
  avoidedWordFindings,
];

/** What is held against a text whose form could not be read: nobody's number or door waits for a second look. */
export function privateFindings(file: string, blocks: readonly Block[]): Finding[] {
  const text = { record: { origin: { file, path: [] } }, ...told(blocks) };
  return [...privateNumberFindings(text), ...privateAddressFindings(text)];
}

/** Numbers that lead to one person, in whatever else is typed or makes an address. */
export function privateNumbersIn(file: string, blocks: readonly Block[]): Finding[] {
  return privateNumberFindings({ record: { origin: { file, path: [] } }, ...told(blocks) });
}

/**
 * What a record says that may harm somebody or may not be true. Pure: the same in the check and in a browser. Findings
 * in the form have their keys; findings in the text below it have the line that the text's blocks name.
 */
export function lintFindings(linted: Linted, blocks: readonly Block[], registers: LintRegisters): Finding[] {
  const { sentences, passages } = told([...formBlocks(linted), ...blocks]);
  const prose = { ...linted, sentences, passages, whole: sentences.map(({ text }) => text).join('\n') };
  return lints.flatMap((lint) => lint(prose, registers));
}

function told(blocks: readonly Block[]) {
  return { sentences: blocks.flatMap(sentencesOf), passages: blocks.flatMap(wholeOf) };
}
