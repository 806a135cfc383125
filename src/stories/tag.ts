/** A component's tag as it was typed. */
export interface Tag {
  name: string;
  closes: boolean;
  isWhole: boolean;
  attributes: TagAttribute[];
  /** What is left where nothing could be made of it. */
  rest: string;
}

interface TagAttribute {
  name: string;
  /** As typed, with its quotation marks; absent where only the name stands. */
  typed?: string;
  /** Where it begins within the tag. */
  at: number;
}

const NAME = /<(\/?)([A-Za-z][\w.-]*)/uy;
const ATTRIBUTE =
  /\s*(?:([A-Za-z_][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[“”„‘’][^“”„"'‘’<>\n]*[“”"'‘’]|\{[^{}]*\}|[^\s"'>]+))?|(\{[^{}]*\}?))/uy;
const END = /\s*(\/?)>$/uy;

/** Takes the text of a tag apart; once through it, from left to right. */
export function readTag(text: string): Tag {
  NAME.lastIndex = 0;
  const [begun = '', slash, name = ''] = NAME.exec(text) ?? [];
  const attributes: TagAttribute[] = [];
  let at = begun.length;
  for (let end = endAt(text, at); !end; end = endAt(text, at)) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    const [whole, key, typed, braces] = match;
    const value = braces ?? typed;
    attributes.push({ name: key ?? '', ...(value !== undefined && { typed: value }), at: at + whole.search(/\S/u) });
    at += whole.length;
  }
  const end = endAt(text, at);
  return { name, closes: slash === '/', isWhole: end?.[1] === '/', attributes, rest: end ? '' : text.slice(at) };
}

function endAt(text: string, at: number): RegExpExecArray | null {
  END.lastIndex = at;
  return END.exec(text);
}
