import type { Asked } from '#forms/asked';
import { splitFrontmatter } from '#loading/file/frontmatter';
import { escapedBody, keptBlocks, plainBody } from '#desk/story-body';
import { pruned, shaped, typedValues, withLists, type Typed, type TypedForm } from '#desk/typed-values';
import { editedList, editedMap } from '#desk/yaml-edit';

/** What the editor holds of a file, beside its values: the file as it was read. */
const ORIGINAL = '_tep';
/** Under this key a register, which is a list, hands its entries to the editor. */
export const ENTRIES = 'muc';

export type Held = Record<string, unknown>;

/** A story: a form between two lines, and the text below. */
export function heldStory(text: string, asked: Asked): Held {
  const split = splitFrontmatter(text);
  if (!split) return { [ORIGINAL]: text, body: text };
  return { ...heldValues(split.yaml, asked), body: plainBody(split.body.trim()), [ORIGINAL]: text };
}

export function writtenStory(held: Held, asked: Asked): string {
  const { body, ...values } = held;
  const split = splitFrontmatter(originalOf(held));
  const yaml = writtenYaml({ ...values, [ORIGINAL]: split?.yaml ?? '' }, asked);
  const typed = typeof body === 'string' ? body.replace(/\r\n?/gu, '\n').trim() : '';
  const story = keptBlocks(split?.body ?? '', escapedBody(typed).normalize('NFC'));
  return `---\n${yaml}---\n${story === '' ? '' : `\n${story}\n`}`;
}

/** A form alone: a decision, the site. */
export function heldForm(text: string, asked: Asked): Held {
  return { ...heldValues(text, asked), [ORIGINAL]: text };
}

export function writtenYaml(held: Held, asked: Asked): string {
  const original = originalOf(held);
  const before = withLists((pruned(heldValues(original, asked)) ?? {}) as TypedForm, asked);
  const after = withLists((pruned(withoutOriginal(held)) ?? {}) as TypedForm, asked);
  return editedMap(original, before, after, Object.keys(asked.properties ?? {}));
}

/** A register: a list at the top of its file. */
export function heldRegister(text: string, asked: Asked): Held {
  return { [ENTRIES]: shaped(typedValues(text), { type: 'array', items: asked }), [ORIGINAL]: text };
}

export function writtenRegister(held: Held, asked: Asked): string {
  const original = originalOf(held);
  const before = (pruned(heldRegister(original, asked)[ENTRIES]) ?? []) as Typed[];
  return editedList(original, before, (pruned(held[ENTRIES]) ?? []) as Typed[]);
}

function heldValues(yaml: string, asked: Asked): Held {
  const values = shaped(typedValues(yaml) ?? {}, asked);
  return typeof values === 'object' && !Array.isArray(values) ? values : {};
}

function withoutOriginal(held: Held): Held {
  return Object.fromEntries(Object.entries(held).filter(([key]) => key !== ORIGINAL && key !== 'body'));
}

function originalOf(held: Held): string {
  const original = held[ORIGINAL];
  return typeof original === 'string' ? original : '';
}
