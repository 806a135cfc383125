import type { Root } from 'hast';

/** Elements that part no word. */
const INLINE = new Set(['a', 'b', 'em', 'strong', 'del', 'code', 'sup', 'sub', 'span', 'i', 'u', 'mark']);
const PAUSE = ' | ';

interface Node {
  type: string;
  value?: unknown;
  tagName?: string;
  children?: readonly Node[];
  properties?: Readonly<Record<string, unknown>>;
  attributes?: readonly { value?: unknown }[];
}

/** All that the text of a record says as it is printed: its words, then what attributes say and where links lead. */
export function saidInStory(tree: Root): string {
  return [words(tree), ...attributes(tree)].join(PAUSE);
}

/** Marks within a word part none. */
function words({ type, value, tagName = '', children = [] }: Node): string {
  if (type === 'text') return String(value);
  const inside = children.map(words).join('');
  return INLINE.has(tagName) ? inside : PAUSE + inside + PAUSE;
}

function attributes({ children = [], properties = {}, attributes: given = [] }: Node): string[] {
  const own = [...Object.values(properties), ...given.map(({ value }) => value)];
  const told = own.filter((value) => typeof value === 'string').map(decoded);
  return [...told, ...children.flatMap(attributes)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
