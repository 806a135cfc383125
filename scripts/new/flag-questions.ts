import type { Asking } from './kinds/kind.ts';
import { isGate, isOptional, isRows, type Question } from './question.ts';

const optionOf = ({ path, option = path }: Question) => option;

/** `danh-sach.2.ten` is the question `ten` of the second row. */
export function questionOf(kind: Asking, option: string): Question | undefined {
  return inRows(kind, option) ?? questionsOf(kind).find((question) => optionOf(question) === option);
}

/** The question that fills a key, rows counted from one. */
export function questionAt(kind: Asking, path: string): Question | undefined {
  return inRows(kind, path) ?? questionsOf(kind).find((question) => question.path === path);
}

function inRows(kind: Asking, path: string): Question | undefined {
  const [, list, key] = /^(.+?)\.[1-9]\d*\.(.+)$/u.exec(path) ?? [];
  const rows = kind.steps.filter(isRows).find((step) => step.path === list);
  return rows?.rows.find((question) => question.path === key);
}

function questionsOf({ steps }: Asking): Question[] {
  return steps.flatMap((step) => (isGate(step) ? step.gated : isRows(step) ? [] : [step]));
}

/** Every option there is; of rows, those of the first. */
export function optionsOf(kind: Asking): string[] {
  const firstRows = kind.steps.filter(isRows).flatMap(({ path, rows }) => rows.map((row) => `${path}.1.${row.path}`));
  return [...questionsOf(kind).map(optionOf), ...firstRows];
}

/** The options that fill a key; a group of keys has one for each it cannot do without. */
export function optionsFor(kind: Asking, path: string): string[] {
  const needed = questionsOf(kind).filter((question) => !isOptional(question) && !question.when);
  const below = needed.filter((question) => question.path.startsWith(`${path}.`)).map(optionOf);
  const rows = kind.steps.filter(isRows).find((step) => step.path === path)?.rows ?? [];
  const first = rows.filter((row) => !isOptional(row)).map((row) => `${path}.1.${row.path}`);
  const own = questionAt(kind, path);
  return [...first, ...below].length > 0 ? [...first, ...below] : [own?.path === path ? optionOf(own) : path];
}
