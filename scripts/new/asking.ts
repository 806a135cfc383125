import { picksOf } from '#desk/field';
import { fieldWords } from '#desk/field-words';
import type { Pick, PickLists } from '#desk/pick-lists';
import type { Bulletin } from '#domain/bulletin';
import type { Keys } from '#domain/finding';
import { type Asked, type AskedKey, askedKeys, type Form } from '#forms/asked';
import { heard } from '#forms/say';
import type { PlainDate } from '#vietnamese/plain-date';
import type { TypedValue, TypedValues } from '#writing/tidy-yaml';
import { typedDay } from '#writing/typed-day';

/** A form to fill in, and what it cannot say of itself. */
export interface Asking {
  form: Form;
  asked: Asked;
  /** Keys asked for only when the answers before call for them; what such a key leaves empty, its form says. */
  when?: Partial<Record<string, (answers: TypedValues) => boolean>>;
}

/** What the content folder holds, on the day the new thing is written. */
export interface Known {
  bulletin: Bulletin;
  lists: PickLists;
  today: PlainDate;
}

/** One key of a form, at its place. */
export interface Field extends AskedKey {
  path: Keys;
}

export function fieldsOf(asked: Asked, path: Keys = []): Field[] {
  return askedKeys(asked).map((field) => ({ ...field, path: [...path, field.key] }));
}

export function fieldAt(asked: Asked, path: Keys): Field | undefined {
  const whole: Field = { key: '', asked, path: [], isRequired: true };
  return path.reduce<Field | undefined>((field, step) => field && fieldBelow(field, step), whole);
}

function fieldBelow(field: Field, step: string | number): Field | undefined {
  if (typeof step === 'string') return fieldsOf(field.asked, field.path).find(({ key }) => key === step);
  const row = rowsOf(field);
  return row && { ...field, asked: row, path: [...field.path, step] };
}

/** What every row of a list asks for, where it is a list of forms. */
export function rowsOf({ asked: { items } }: Field): Asked | undefined {
  return items?.properties && items;
}

/** What there is to choose from: a closed list, the usual words, the entries of a register. */
export function picksFor({ key, asked }: Field, { lists }: Known): Pick[] | undefined {
  return picksOf(key, asked.items ?? asked, { lists });
}

/** Keys nobody needs to ask for; an id is made from the other answers. */
export function filledOn({ asked: { properties = {} } }: Asking, today: PlainDate): TypedValues {
  return { ...(properties['id'] && { id: NEW_ID }), ...(properties['ngay-dang'] && { 'ngay-dang': typedDay(today) }) };
}

export const NEW_ID = 'muc-moi';

/** The question as one line: what is asked, what to know first, how to answer. */
export function questionOf({ key, asked, isRequired }: Field, isTyped = true): string {
  const { label, ask = label, hint } = fieldWords(key, asked);
  const several = isTyped && asked.type === 'array' && 'Nhiều thì cách nhau bằng dấu chấm phẩy.';
  const pass = isTyped && !isRequired && `${passWords(asked)} thì bấm Enter.`;
  return [ask, hint, several, pass].filter(Boolean).reduce((line, next) => `${ended(`${line}`)} ${next}`) as string;
}

/** What passing over is called. */
export function passWords({ empty = 'Không có' }: Asked): string {
  return empty;
}

function ended(words: string): string {
  return /[.?]$/u.test(words) ? words : `${words}.`;
}

/** Why the form refuses an answer, or the group it belongs to, in one line; `undefined` when it does not. */
export function refusal(form: Form, answers: TypedValues, path: Keys, answer?: TypedValue): string | undefined {
  const { error } = form.safeParse(withAnswer(answers, path, answer));
  const isHere = (at: readonly PropertyKey[]) =>
    at.every((step, place) => place >= path.length || path[place] === step);
  const issue = error?.issues.find(({ path: at }) => at.length > 0 && isHere(at));
  return issue && inOneLine(issue.message);
}

/** What a form says, with its advice. */
export function inOneLine(said: string): string {
  const [{ message, advice }] = heard(said);
  return advice ? `${message} → ${advice}` : message;
}

/** The answers, with one more below its keys. */
export function withAnswer(answers: TypedValues, path: Keys, answer: TypedValue | undefined): TypedValues {
  return grown(answers, path, answer) as TypedValues;
}

function grown(whole: TypedValue | undefined, [step, ...below]: Keys, answer: TypedValue | undefined): unknown {
  if (step === undefined) return answer;
  if (typeof step === 'string') {
    const group = (whole ?? {}) as TypedValues;
    return { ...group, [step]: grown(group[step], below, answer) };
  }
  const list = [...((whole ?? []) as TypedValue[])];
  list[step] = grown(list[step], below, answer) as TypedValue;
  return list;
}

/** A list as typed in one line. */
export function parted(text: string, separator = /\s*;\s*/u): string[] {
  return text.split(separator).filter((part) => part.trim() !== '');
}
