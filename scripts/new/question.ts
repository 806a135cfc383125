import type { Bulletin } from '#domain/bulletin';
import { heard } from '#forms/say';
import type { TypedValue, TypedValues } from '#writing/tidy-yaml';
import type { PlainDate } from '#vietnamese/plain-date';

/** One field of a Zod form: what judges an answer. */
export interface Field {
  safeParse: (value: unknown) => { success: boolean; error?: { issues: readonly { message: string }[] } };
}

/** Something to choose: the word that goes into the file, and how people know it. */
export interface Offer {
  value: string;
  label: string;
  /** A name short enough to type, where the label is long. */
  short?: string;
}

/** What the content folder holds, on the day the new thing is written. */
export interface Known {
  bulletin: Bulletin;
  today: PlainDate;
}

/** One thing asked of the officer; without prompts, the option `--<path>`. */
export interface Question {
  /** The officer's keys, joined by dots: `dong-y.ngay`. */
  path: string;
  /** The option, where every command has another meaning for the keys. */
  option?: string;
  ask: string;
  /** What an answer looks like. */
  hint?: string;
  field: Field;
  /** A closed list, or the entries of a register. */
  offers?: (known: Known) => Offer[];
  /** What passing it over is called in a list. */
  pass?: string;
  /** Whether several answers may be given; typed ones are parted by semicolons. */
  isMany?: boolean;
  /** Asked only when what was answered before calls for it. */
  when?: (answers: TypedValues) => boolean;
  /** An option only; the prompts do not ask. */
  isQuiet?: boolean;
}

/** Questions asked again for every row of a list. */
export interface Rows {
  path: string;
  ask: string;
  /** Asked before each further row; before the first one too where the list may be empty. */
  another: string;
  isOptional?: boolean;
  rows: readonly Question[];
}

/** Questions that make sense only after a yes. */
export interface Gate {
  path: string;
  ask: string;
  note: string;
  when: (answers: TypedValues) => boolean;
  gated: readonly Question[];
}

export type Step = Question | Rows | Gate;

export const isRows = (step: Step): step is Rows => 'rows' in step;
export const isGate = (step: Step): step is Gate => 'gated' in step;

/** Whether an officer may pass it over. */
export function isOptional({ field }: Question): boolean {
  return field.safeParse(undefined).success;
}

/** Why a form refuses an answer, in one line; `undefined` when it does not. */
export function refusal(field: Field, answer: unknown): string | undefined {
  const words = field.safeParse(answer).error?.issues[0]?.message;
  const [said] = words === undefined ? [] : heard(words);
  return said && [said.message, ...(said.advice ? [said.advice] : [])].join(' → ');
}

/** The answers, with one more below its keys. */
export function withAnswer(answers: TypedValues, path: string, answer: TypedValue): TypedValues {
  const [key, ...below] = path.split('.') as [string, ...string[]];
  if (below.length === 0) return { ...answers, [key]: answer };
  const group = (answers[key] ?? {}) as TypedValues;
  return { ...answers, [key]: withAnswer(group, below.join('.'), answer) };
}

/** A list as typed in one line. */
export function parted(text: string, separator = /\s*;\s*/u): string[] {
  return text.split(separator).filter((part) => part.trim() !== '');
}
