import { Document, isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { isSame, type Typed, type TypedForm } from '#desk/typed-values';
import { blankEnd, commentsOf, segmentsOf } from '#desk/yaml-segments';
import { dictionary } from '#vietnamese/dictionary';

const STYLE = { lineWidth: 0, flowCollectionPadding: false, indentSeq: true } as const;

/** YAML in which only what changed is written anew; comments, quotes and order stay. */
export function editedMap(yaml: string, before: TypedForm, after: TypedForm, order: readonly string[]): string {
  const { head, segments } = segmentsOf(yaml);
  const kept = segments
    .filter(({ key }) => after[key] !== undefined)
    .map(({ key, text, node }) => {
      const name = String(key);
      if (isSame(before[name], after[name])) return { key: name, text };
      return { key: name, text: commentsOf(text) + written({ [name]: edited(node, before[name], after[name]!) }) };
    });
  for (const key of Object.keys(after).filter((name) => !kept.some((segment) => segment.key === name)))
    kept.splice(placeOf(key, kept, order), 0, { key, text: written({ [key]: after[key]! }) });
  return head + kept.map(({ text }) => text).join('');
}

/** The same for a register: a list at the top of the file. */
export function editedList(yaml: string, before: readonly Typed[], after: readonly Typed[]): string {
  const { head, segments } = segmentsOf(yaml);
  const texts = after.map((entry) => {
    const same = before.findIndex((known) => isSame(known, entry));
    if (same !== -1) return segments[same]!.text;
    const old = before.findIndex((known) => idOf(known) !== undefined && idOf(known) === idOf(entry));
    const segment = segments[old];
    return segment
      ? commentsOf(segment.text) + written([edited(bare(segment.node), before[old], entry)]) + blankEnd(segment.text)
      : written([entry]);
  });
  const isNew = (index: number) => !segments.some(({ text }) => text === texts[index]);
  return head + texts.map((text, index) => (index > 0 && isNew(index) ? apart(texts[index - 1]!) : '') + text).join('');
}

/** The blank line before an entry, where there is none yet. */
function apart(before: string): string {
  return before.endsWith('\n\n') ? '' : '\n';
}

function idOf(entry: Typed | undefined): Typed | undefined {
  return typeof entry === 'object' && !Array.isArray(entry) ? entry['id'] : undefined;
}

/** After the last of the keys that the form asks for before it. */
function placeOf(key: string, segments: readonly { key: string }[], order: readonly string[]): number {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const last = segments.findLastIndex((segment) => rank(segment.key) < rank(key));
  return last + 1;
}

/** A node brought to a new value, with the style of what was there. */
function edited(node: unknown, before: Typed | undefined, after: Typed): unknown {
  if (before !== undefined && isSame(before, after)) return node;
  if (isMap(node) && isGroup(before) && isGroup(after)) return editedGroup(node, before, after);
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) return editedItems(node, before, after);
  if (!isScalar(node) || typeof after !== 'string') return after;
  const scalar = new Scalar(typeof node.value === 'boolean' ? (WORDS[after] ?? after) : after);
  if (node.type && node.type !== 'PLAIN') scalar.type = node.type;
  return scalar;
}

const WORDS = dictionary<boolean>({ có: true, không: false });

function isGroup(value: Typed | undefined): value is TypedForm {
  return typeof value === 'object' && !Array.isArray(value);
}

function editedGroup(node: YAMLMap, before: TypedForm, after: TypedForm): YAMLMap {
  for (const key of Object.keys(before)) if (after[key] === undefined) node.delete(key);
  for (const [key, value] of Object.entries(after)) {
    const changed = edited(node.get(key, true), before[key], value);
    if (changed !== node.get(key, true)) node.set(key, changed);
  }
  return node;
}

function editedItems(node: YAMLSeq, before: readonly Typed[], after: readonly Typed[]): YAMLSeq {
  const items = [...node.items];
  const isAligned = before.length === after.length && before.length === items.length;
  node.items = after.map((value, index) => {
    const same = isSame(before[index], value) ? index : before.findIndex((known) => isSame(known, value));
    if (same !== -1 && items[same] !== undefined) return items[same];
    const changed = isAligned ? edited(items[index], before[index], value) : value;
    return typeof changed === 'object' && 'items' in changed! ? changed : new Document(changed).contents;
  });
  return node;
}

/** Without the comments and the blank line above, which its segment keeps. */
function bare(node: unknown): unknown {
  return isMap(node) ? Object.assign(node, { commentBefore: undefined, spaceBefore: false }) : node;
}

function written(value: unknown): string {
  return new Document(value).toString(STYLE);
}
