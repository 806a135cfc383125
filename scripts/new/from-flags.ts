import type { Finding } from '#domain/finding';
import { formFindings } from '#forms/form-findings';
import { labelOf } from '#forms/labels';
import { closest } from '#vietnamese/closest';
import { slugOf } from '#vietnamese/slug';
import type { TypedValue, TypedValues } from '#writing/tidy-yaml';
import type { Asking } from './kinds/kind.ts';
import { isGate, isOptional, isRows, type Known, type Offer, parted, type Question, withAnswer } from './question.ts';

export type Filled = { answers: TypedValues } | { problems: string[] };

/** Options as answers, or everything that is wrong with them at once. */
export function fromFlags(kind: Asking, flags: ReadonlyMap<string, string[]>, known: Known): Filled {
  const problems: string[] = [];
  let typed: TypedValues = kind.filled?.(known.today) ?? {};
  for (const [path, texts] of flags) {
    const question = questionOf(kind, path);
    const answer = question ? answerOf(question, texts, known) : { problem: unknownFlag(kind, path) };
    if ('problem' in answer) problems.push(answer.problem);
    // Said once: what follows judges it as typed.
    typed = withAnswer(typed, path, 'answer' in answer ? answer.answer : texts[0]!);
  }
  const answers = withRows(kind, typed);
  problems.push(...refused(kind, answers, { flags, known, isSaid: problems.length > 0 }));
  return problems.length > 0 ? { problems } : { answers };
}

/** `danh-sach.2.ten` is the question `ten` of the second row. */
function questionOf(kind: Asking, path: string): Question | undefined {
  const [, list, key] = /^(.+?)\.[1-9]\d*\.(.+)$/u.exec(path) ?? [];
  const rows = kind.steps.filter(isRows).find((step) => step.path === list);
  if (rows) return rows.rows.find((question) => question.path === key);
  return questionsOf(kind).find((question) => question.path === path);
}

function questionsOf({ steps }: Asking): Question[] {
  return steps.flatMap((step) => (isGate(step) ? step.gated : isRows(step) ? [] : [step]));
}

function flagsOf(kind: Asking): string[] {
  const inRows = kind.steps.filter(isRows).flatMap(({ path, rows }) => rows.map((row) => `${path}.1.${row.path}`));
  return [...questionsOf(kind).map(({ path }) => path), ...inRows];
}

function unknownFlag(kind: Asking, path: string): string {
  const near = closest(path, flagsOf(kind));
  const advice = near
    ? `Có phải ý bạn là --${near}?`
    : `Dùng được: ${flagsOf(kind)
        .map((flag) => `--${flag}`)
        .join(' ')}`;
  return `Không có tùy chọn --${path}.\n      → ${advice}`;
}

type Answered = { answer: TypedValue } | { problem: string };

function answerOf(question: Question, texts: string[], known: Known): Answered {
  const { offers, isMany, path } = question;
  const list = isMany ? texts.flatMap((text) => parted(text, offers ? /\s*[;,]\s*/u : undefined)) : texts;
  if (!isMany && texts.length > 1) return { problem: `--${path} chỉ ghi một lần.` };
  const words = offers ? list.map((text) => offered(text, offers(known))) : list;
  const unknown = list.find((_, place) => words[place] === undefined);
  if (unknown !== undefined) return { problem: notOffered(path, unknown, offers!(known)) };
  return { answer: isMany ? (words as string[]) : words[0]! };
}

/** The word of the file for what was typed: the word itself, or the name people know it by. */
function offered(text: string, offers: readonly Offer[]): string | undefined {
  const typed = slugOf(text);
  const isMeant = ({ value, label, short = label }: Offer) => [value, label, short].map(slugOf).includes(typed);
  return (offers.find(({ value }) => value === text) ?? offers.find(isMeant))?.value;
}

function notOffered(path: string, text: string, offers: readonly Offer[]): string {
  const near = closest(
    text,
    offers.flatMap(({ value, label, short = label }) => [value, short]),
  );
  return `--${path}: không có “${text}”.\n      → ${near ? `Có phải ý bạn là “${near}”? ` : ''}${choices(offers)}`;
}

function choices(offers: readonly Offer[]): string {
  if (offers.length === 0) return 'Nội dung chưa có mục nào để chọn.';
  const some = offers.slice(0, 12).map(({ value, short }) => short ?? value);
  return `Chọn trong: ${some.join('; ')}${offers.length > some.length ? '; …' : '.'}`;
}

/** Rows typed as `danh-sach.1.ten` become lists. */
function withRows(kind: Asking, answers: TypedValues): TypedValues {
  const lists = kind.steps.filter(isRows).filter(({ path }) => answers[path] !== undefined);
  const rowsOf = (path: string) =>
    Object.entries(answers[path] as TypedValues)
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, row]) => row);
  return { ...answers, ...Object.fromEntries(lists.map(({ path }) => [path, rowsOf(path)])) };
}

/** What the form itself says; a wrong value that was said already, or an unknown option, is not said again. */
function refused(kind: Asking, answers: TypedValues, { flags, known, isSaid }: Typed): string[] {
  const { error } = kind.form.safeParse(answers);
  const findings = error ? formFindings(error, { file: '', path: [] }) : [];
  return findings
    .filter(({ rule, path }) => !isSaid || (rule !== 'field-unknown' && !flags.has(asFlag(path ?? []))))
    .map((finding) => refusalWords(kind, finding, known));
}

interface Typed {
  flags: ReadonlyMap<string, string[]>;
  known: Known;
  isSaid: boolean;
}

function refusalWords(kind: Asking, { rule, path = [], message, advice }: Finding, known: Known): string {
  const flag = asFlag(path);
  const question = questionOf(kind, flag);
  const label = labelOf(path);
  const words = `${flagNamed(kind, flag)}${label && label !== path.at(-1) ? ` (${label})` : ''}: ${message}`;
  const help = rule === 'field-missing' && question ? helpFor(question, known) : advice;
  return help ? `${words}\n      → ${help}` : words;
}

/** What to write after an option that is missing. */
function helpFor({ offers, hint, ask }: Question, known: Known): string {
  return offers ? choices(offers(known)) : `${ask}${hint ? ` (${hint})` : ''}`;
}

/** Keys that lead to a value, as an option counts them: rows from one. */
function asFlag(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

/** A group of keys is named by the options that fill it. */
function flagNamed(kind: Asking, path: string): string {
  const below = questionsOf(kind).filter(
    (question) => question.path.startsWith(`${path}.`) && !isOptional(question) && !question.when,
  );
  const rows = kind.steps.filter(isRows).find((step) => step.path === path);
  const first = rows?.rows.filter((row) => !isOptional(row)).map((row) => `${path}.1.${row.path}`);
  const named = first ?? (below.length > 0 ? below.map((question) => question.path) : [path]);
  return named.map((flag) => `--${flag}`).join(' ');
}
