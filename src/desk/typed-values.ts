import { parse } from 'yaml';
import type { Asked } from '#forms/asked';
import { dictionary } from '#vietnamese/dictionary';

/** What was typed into a form: every scalar as text, as written. */
export type Typed = string | Typed[] | { [key: string]: Typed };
export type TypedForm = Record<string, Typed>;

/** Reads YAML without guessing: `2024`, `true` and `0912` stay what was typed. */
export function typedValues(yaml: string): unknown {
  return parse(yaml.replaceAll('\u00A0', ' '), { schema: 'failsafe', logLevel: 'silent' });
}

/** Typed values in the shape the fields have: a lone value of a list becomes a list, a flag one of two words. */
export function shaped(value: unknown, asked: Asked): Typed {
  if (isPairs(asked))
    return Object.assign({}, ...asList(value).map((item) => shaped(item, { type: 'object' }))) as TypedForm;
  if (asked.type === 'array') return asList(value).map((item) => shaped(item, asked.items ?? {}));
  if (asked.type === 'object') return shapedForm(value, asked);
  const text = typeof value === 'string' ? value : '';
  return asked.asked === 'flag' ? (FLAGS[text.trim().toLowerCase()] ?? text) : text;
}

/** A list of pairs, each a name and its words, as `bo-qua` is: on the screen it is one table. */
export function isPairs({ type, items }: Asked): boolean {
  return type === 'array' && items?.type === 'object' && items.properties === undefined;
}

/** Tables of the screen as the lists of pairs that stand in files. */
export function withLists(group: TypedForm, { properties = {} }: Asked): TypedForm {
  const entries = Object.entries(group).map(([key, value]) => {
    const isTable = isPairs(properties[key] ?? {}) && typeof value === 'object' && !Array.isArray(value);
    return [key, isTable ? Object.entries(value).map(([name, words]) => ({ [name]: words })) : value] as const;
  });
  return Object.fromEntries(entries);
}

const FLAGS = dictionary<string>({ true: 'có', false: 'không' });

function shapedForm(value: unknown, { properties = {} }: Asked): TypedForm {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, inner]) => [key, shaped(inner, properties[key] ?? guess(inner))]));
}

/** A key the form does not know keeps the shape it has. */
function guess(value: unknown): Asked {
  if (Array.isArray(value)) return { type: 'array', items: guess(value[0]) };
  return typeof value === 'object' && value !== null ? { type: 'object' } : {};
}

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** Without what was left empty; an empty group is no group. */
export function pruned(value: unknown): Typed | undefined {
  if (Array.isArray(value)) return listOrNothing(value.map(pruned).filter((item) => item !== undefined));
  if (typeof value === 'object' && value !== null) return groupOrNothing(value as Record<string, unknown>);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().normalize('NFC') : undefined;
}

function listOrNothing(items: Typed[]): Typed | undefined {
  return items.length > 0 ? items : undefined;
}

function groupOrNothing(group: Record<string, unknown>): Typed | undefined {
  const entries = Object.entries(group).flatMap(([key, inner]) => {
    const kept = pruned(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Whether two values say the same: keys in any order. */
export function isSame(a: Typed | undefined, b: Typed | undefined): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: Typed | undefined): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object') return value?.replace(/\s+/gu, ' ');
  return Object.keys(value)
    .toSorted()
    .map((key) => [key, inOrder(value[key])]);
}
