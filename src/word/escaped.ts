import { ending } from '#word/joined';

/**
 * Text that a story prints as it is: marks that would be read as code, components, links or emphasis are escaped.
 * `<` and braces pass the story check only behind a backslash.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*{}<[\]~]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/(?:https?:|www\.)\S*/giu, addressText);
}

/** An address in the text becomes a link by itself, unless a mark in it is escaped: then it stays words. */
function addressText(address: string): string {
  return address.includes('\\') ? unlinked(address) : address;
}

function unlinked(address: string): string {
  return address.replace(/(?<!\\):(?=\/\/)|(?<=www)\./giu, '\\$&');
}

/** Escaped text before a mark, which an address at its end would take for its own. */
export function escapedEnd(markdown: string): string {
  const last = ending(markdown, /\S/u);
  const at = last.search(/https?:|www\./iu);
  return at === -1 ? markdown : markdown.slice(0, markdown.length - last.length + at) + unlinked(last.slice(at));
}

/** The same for text that begins a paragraph, an item or a heading, where more marks have a meaning. */
export function escapedStart(markdown: string): string {
  return markdown
    .replace(/^(?=[#>=|])/u, '\\')
    .replace(/^(?=[-+](?:[\s-]|$))/u, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\')
    .replace(
      /^((?:\\[{}<>]|\s)*)([ie])(?=(?:mport|xport)(?:[\s\\]|$))/u,
      (_, before: string, letter: string) => `${before}&#${letter.codePointAt(0)!};`,
    );
}

/** In a cell a bar would end it; within an address, its escape would be read as part of the address. */
export function escapedCell(markdown: string): string {
  return markdown.replace(/(?:https?:|www\.)\S*\|/giu, unlinked).replaceAll('|', '\\|');
}

/** An address within round brackets. */
export function escapedAddress(href: string): string {
  return href.trim().replace(/[\s()<>{}\\*_~`[\]|"]/gu, (sign) => {
    const bytes = [...new TextEncoder().encode(sign)];
    return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  });
}
