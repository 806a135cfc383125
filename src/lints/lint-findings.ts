import type { Finding } from '#domain/finding';
import { avoidedWordFindings } from '#lints/avoided-words';
import { childFindings } from '#lints/children';
import { documentFindings } from '#lints/cited-documents';
import type { Lint, Linted } from '#lints/linted';
import { privateAddressFindings } from '#lints/private-address';
import { privateNumberFindings } from '#lints/private-numbers';
import { sloganFindings } from '#lints/quoted-slogans';
import { blocksOf } from '#lints/plain-text';
import { recordSentences } from '#lints/record-sentences';
import { registerNameFindings } from '#lints/register-names';
import type { LintRegisters } from '#lints/registers';
import { sensitiveDataFindings } from '#lints/sensitive-data';
import { sentencesOf } from '#lints/sentence';
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
export function privateFindings(file: string, body: string): Finding[] {
  const sentences = blocksOf(body).flatMap(sentencesOf);
  const text = { record: { origin: { file, path: [] } }, sentences };
  return [...privateNumberFindings(text), ...privateAddressFindings(text)];
}

/**
 * What a record says that may harm somebody or may not be true. Pure, and without a parser: the same in the check and
 * in a browser. Findings in the form have their keys; findings in the text below it have their line within that text.
 */
export function lintFindings(linted: Linted, body: string, registers: LintRegisters): Finding[] {
  const sentences = recordSentences(linted, body);
  const prose = { ...linted, sentences, whole: sentences.map(({ text }) => text).join('\n') };
  return lints.flatMap((lint) => lint(prose, registers));
}
