import type { Pick } from '#desk/pick-lists';
import { type Finding, keysOf } from '#domain/finding';
import { formFindings } from '#forms/form-findings';
import { labelOf } from '#forms/labels';
import { fieldWords } from '#desk/field-words';
import { closest } from '#vietnamese/closest';
import { slugOf } from '#vietnamese/slug';
import type { TypedValue, TypedValues } from '#writing/tidy-yaml';
import { type Asking, type Field, fieldAt, filledOn, type Known, parted, picksFor, withAnswer } from './asking.ts';
import { fieldOf, optionsFor, optionsOf } from './flag-fields.ts';

type Flags = ReadonlyMap<string, string[]>;
type Filled = { answers: TypedValues } | { problems: string[] };

/** Options as answers, or everything that is wrong with them at once. */
export function fromFlags(asking: Asking, flags: Flags, known: Known): Filled {
  const problems: string[] = [];
  let answers = filledOn(asking, known.today);
  for (const [option, texts] of flags) {
    const field = fieldOf(asking.asked, option);
    const read = field ? answerOf(field, texts, { option, known }) : { problem: unknownOption(asking, option) };
    if ('problem' in read) problems.push(read.problem);
    // Said once: what follows judges it as typed.
    answers = withAnswer(answers, field?.path ?? [option], 'answer' in read ? read.answer : texts[0]!);
  }
  problems.push(...refused(asking, answers, { flags, known, isSaid: problems.length > 0 }));
  return problems.length > 0 ? { problems } : { answers };
}

function unknownOption({ asked }: Asking, option: string): string {
  const options = optionsOf(asked);
  const near = closest(option, options);
  const advice = near ? `Có phải ý bạn là --${near}?` : `Dùng được: ${options.map((known) => `--${known}`).join(' ')}`;
  return `Không có tùy chọn --${option}.\n      → ${advice}`;
}

type Answered = { answer: TypedValue } | { problem: string };

function answerOf(field: Field, texts: string[], { option, known }: { option: string; known: Known }): Answered {
  const isMany = field.asked.type === 'array';
  if (!isMany && texts.length > 1) return { problem: `--${option} chỉ ghi một lần.` };
  const picks = picksFor(field, known);
  const list = isMany ? texts.flatMap((text) => parted(text, picks ? /\s*[;,]\s*/u : undefined)) : texts;
  const words = list.map((text) => (picks ? picked(text, picks, field) : text));
  const unknown = list.find((_, place) => words[place] === undefined);
  if (unknown !== undefined) return { problem: notOffered(option, unknown, picks!) };
  return { answer: isMany ? (words as string[]) : words[0]! };
}

/** The word of the file for what was typed: the word itself, or the name people know it by. */
function picked(text: string, picks: readonly Pick[], { asked }: Field): string | undefined {
  const typed = slugOf(text);
  const isMeant = ({ value, label, short = label }: Pick) => [value, label, short].map(slugOf).includes(typed);
  const known = (picks.find(({ value }) => value === text) ?? picks.find(isMeant))?.value;
  return known ?? (asked.offered && asked.asked !== 'choice' ? text : undefined);
}

function notOffered(option: string, text: string, picks: readonly Pick[]): string {
  const near = closest(
    text,
    picks.flatMap(({ value, label, short = label }) => [value, short]),
  );
  return `--${option}: không có “${text}”.\n      → ${near ? `Có phải ý bạn là “${near}”? ` : ''}${choices(picks)}`;
}

/** What the form itself says; a wrong value that was said already, or an unknown option, is not said again. */
function refused({ form, asked }: Asking, answers: TypedValues, { flags, known, isSaid }: Said): string[] {
  const { error } = form.safeParse(answers);
  const findings = error ? formFindings(error, { file: '', path: [] }) : [];
  const isNew = (finding: Finding) =>
    finding.rule !== 'field-unknown' && !optionsFor(asked, keysOf(finding)).some((option) => flags.has(option));
  return findings.filter((it) => !isSaid || isNew(it)).map((it) => refusalWords(asked, it, known));
}

interface Said {
  flags: Flags;
  known: Known;
  isSaid: boolean;
}

function refusalWords(asked: Asking['asked'], finding: Finding, known: Known): string {
  const { rule, message, advice } = finding;
  const path = keysOf(finding);
  const field = fieldAt(asked, path);
  const options = optionsFor(asked, path).map((option) => `--${option}`);
  const label = labelOf(path);
  const words = `${options.join(' ')}${label && label !== path.at(-1) ? ` (${label})` : ''}: ${message}`;
  const help = rule === 'field-missing' && field ? helpFor(field, known) : advice;
  return help ? `${words}\n      → ${help}` : words;
}

/** What to write after an option that is missing. */
function helpFor(field: Field, known: Known): string {
  const picks = picksFor(field, known);
  const { label, ask = label, example } = fieldWords(field.key, field.asked);
  return picks ? choices(picks) : `${ask}${example ? ` Ví dụ: ${example}` : ''}`;
}

function choices(picks: readonly Pick[]): string {
  if (picks.length === 0) return 'Nội dung chưa có mục nào để chọn.';
  const some = picks.slice(0, 12).map(({ value, short }) => short ?? value);
  return `Chọn trong: ${some.join('; ')}${picks.length > some.length ? '; …' : '.'}`;
}
