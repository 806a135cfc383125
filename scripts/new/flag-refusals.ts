import { type Finding, type Keys, keysOf } from '#domain/finding';
import { formFindings } from '#forms/form-findings';
import { labelOf } from '#forms/labels';
import type { TypedValues } from '#writing/tidy-yaml';
import { optionsFor, questionAt } from './flag-questions.ts';
import type { Asking } from './kinds/kind.ts';
import type { Known, Offer, Question } from './question.ts';

/** What the form itself says; a wrong value that was said already, or an unknown option, is not said again. */
export function refused(kind: Asking, answers: TypedValues, { flags, known, isSaid }: Typed): string[] {
  const { error } = kind.form.safeParse(answers);
  const findings = error ? formFindings(error, { file: '', path: [] }) : [];
  return findings
    .filter(
      (finding) =>
        !isSaid ||
        (finding.rule !== 'field-unknown' &&
          !optionsFor(kind, asFlag(keysOf(finding))).some((option) => flags.has(option))),
    )
    .map((finding) => refusalWords(kind, finding, known));
}

interface Typed {
  flags: ReadonlyMap<string, string[]>;
  known: Known;
  isSaid: boolean;
}

function refusalWords(kind: Asking, finding: Finding, known: Known): string {
  const { rule, message, advice } = finding;
  const keys = keysOf(finding);
  const flag = asFlag(keys);
  const question = questionAt(kind, flag);
  const options = optionsFor(kind, flag).map((option) => `--${option}`);
  const label = labelOf(keys);
  const words = `${options.join(' ')}${label && label !== keys.at(-1) ? ` (${label})` : ''}: ${message}`;
  const help = rule === 'field-missing' && question ? helpFor(question, known) : advice;
  return help ? `${words}\n      → ${help}` : words;
}

/** What to write after an option that is missing. */
function helpFor({ offers, hint, ask }: Question, known: Known): string {
  return offers ? choices(offers(known)) : `${ask}${hint ? ` (${hint})` : ''}`;
}

/** Keys that lead to a value, as an option counts them: rows from one. */
function asFlag(keys: Keys): string {
  return keys.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

export function choices(offers: readonly Offer[]): string {
  if (offers.length === 0) return 'Nội dung chưa có mục nào để chọn.';
  const some = offers.slice(0, 12).map(({ value, short }) => short ?? value);
  return `Chọn trong: ${some.join('; ')}${offers.length > some.length ? '; …' : '.'}`;
}
