import { closest } from '#vietnamese/closest';
import { slugOf } from '#vietnamese/slug';
import type { TypedValue, TypedValues } from '#writing/tidy-yaml';
import { optionsOf, questionOf } from './flag-questions.ts';
import { choices, refused } from './flag-refusals.ts';
import type { Asking } from './kinds/kind.ts';
import { isRows, type Known, type Offer, parted, type Question, withAnswer } from './question.ts';

type Filled = { answers: TypedValues } | { problems: string[] };

/** Options as answers, or everything that is wrong with them at once. */
export function fromFlags(kind: Asking, flags: ReadonlyMap<string, string[]>, known: Known): Filled {
  const problems: string[] = [];
  let typed: TypedValues = kind.filled?.(known.today) ?? {};
  for (const [flag, texts] of flags) {
    const question = questionOf(kind, flag);
    const answer = question ? answerOf(question, texts, known) : { problem: unknownFlag(kind, flag) };
    if ('problem' in answer) problems.push(answer.problem);
    // Said once: what follows judges it as typed.
    typed = withAnswer(typed, question?.option ? question.path : flag, 'answer' in answer ? answer.answer : texts[0]!);
  }
  const answers = withRows(kind, typed);
  problems.push(...refused(kind, answers, { flags, known, isSaid: problems.length > 0 }));
  return problems.length > 0 ? { problems } : { answers };
}

function unknownFlag(kind: Asking, option: string): string {
  const options = optionsOf(kind);
  const near = closest(option, options);
  const advice = near ? `Có phải ý bạn là --${near}?` : `Dùng được: ${options.map((known) => `--${known}`).join(' ')}`;
  return `Không có tùy chọn --${option}.\n      → ${advice}`;
}

type Answered = { answer: TypedValue } | { problem: string };

function answerOf(question: Question, texts: string[], known: Known): Answered {
  const { offers, isMany, path, option = path } = question;
  const list = isMany ? texts.flatMap((text) => parted(text, offers ? /\s*[;,]\s*/u : undefined)) : texts;
  if (!isMany && texts.length > 1) return { problem: `--${option} chỉ ghi một lần.` };
  const words = offers ? list.map((text) => offered(text, offers(known))) : list;
  const unknown = list.find((_, place) => words[place] === undefined);
  if (unknown !== undefined) return { problem: notOffered(option, unknown, offers!(known)) };
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

/** Rows typed as `danh-sach.1.ten` become lists. */
function withRows(kind: Asking, answers: TypedValues): TypedValues {
  const lists = kind.steps.filter(isRows).filter(({ path }) => answers[path] !== undefined);
  const rowsOf = (path: string) =>
    Object.entries(answers[path] as TypedValues)
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, row]) => row);
  return { ...answers, ...Object.fromEntries(lists.map(({ path }) => [path, rowsOf(path)])) };
}
