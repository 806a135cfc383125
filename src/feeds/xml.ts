import { dictionary } from '#vietnamese/dictionary';

/** What XML 1.0 allows, and no other character: Word pastes U+000B, and one of them makes a whole feed unreadable. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u000B\u2028\u2029]/gu, '\n')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

const ENTITIES = dictionary<string>({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** Text for XML or HTML, between tags or within quotation marks. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"]/gu, (character) => ENTITIES[character]!);
}

type Attributes = Record<string, string | number | undefined>;

/** One element; children are finished XML. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${children.join('')}</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, [escaped(text)]);
}
