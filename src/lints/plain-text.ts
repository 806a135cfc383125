import type { Block, Role } from '#lints/sentence';

/** Letters of a component's tag, up to its end; attributes are literal. */
const TAG = /<(\/?)([A-Z]\w*)((?:"[^"]*"|[^<>"])*)>/gu;
const ATTRIBUTE = /([a-z][a-z-]*)="([^"]*)"/gu;
const IMAGE = /!\[([^\]]*)\]\(\s*<?[^\s)>]*>?(?:\s+"([^"]*)")?\s*\)/gu;
const LINK = /\[([^\]]*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/gu;
const ADDRESS = /\bhttps?:\/\/[^\s<>“”")]+/gu;

/** Attributes that name a file, not something to read. */
const UNREAD = new Set(['tep']);

/**
 * The text below the form as blocks of plain text, told line by line from what was typed: no parser, so that it is
 * the same in a browser, and every line keeps its number.
 */
export function blocksOf(typed: string): Block[] {
  const aside: Block[] = [];
  const lines = withoutMarks(typed, aside).split('\n');
  const roles = speechLines(typed);
  const blocks: Block[] = [];
  let open: { role: Role; lines: string[]; firstLine: number } | undefined;
  lines.forEach((line, index) => {
    const text = plainLine(line);
    const role = roleOf(line, roles.has(index));
    if (text === '' || !open || beginsBlock(line) || open.role !== role) open = undefined;
    if (text === '' || isRule(line)) return;
    if (open) return void open.lines.push(text);
    open = { role, lines: [text], firstLine: index + 1 };
    blocks.push({ ...open, passage: index });
  });
  return [...blocks, ...aside];
}

/** Takes tags, pictures and addresses out, line breaks kept; what readers see of them is put aside. */
function withoutMarks(typed: string, aside: Block[]): string {
  const text = typed
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00A0/gu, ' ')
    .normalize('NFC');
  const put = (words: string, role: Role, at: number) => {
    const firstLine = text.slice(0, at).split('\n').length;
    if (words.trim() !== '') aside.push({ role, passage: -1 - aside.length, firstLine, lines: [plainLine(words)] });
  };
  for (const { index, 2: name, 3: attributes } of text.matchAll(TAG))
    for (const [, key, value] of attributes!.matchAll(ATTRIBUTE))
      if (!UNREAD.has(key!)) put(value!, name === 'SoLieu' ? 'figure' : 'caption', index);
  return text
    .replace(TAG, blank)
    .replace(IMAGE, (image: string, alt: string, title: string | undefined, at: number) => {
      for (const words of [alt, title ?? '']) put(words, 'caption', at);
      return blank(image);
    })
    .replace(LINK, (link: string, words: string, address: string, at: number) => {
      put(address, 'link', at);
      return words.padEnd(link.length - lineBreaks(link).length) + lineBreaks(link).slice(lineBreaks(words).length);
    })
    .replace(ADDRESS, (address, at: number) => {
      put(address, 'link', at);
      return blank(address);
    });
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}

function lineBreaks(text: string): string {
  return text.replace(/[^\n]/gu, '');
}

/** The lines between the tags of a quotation. */
function speechLines(typed: string): Set<number> {
  const inside = new Set<number>();
  let isOpen = false;
  typed.split('\n').forEach((line, index) => {
    if (line.includes('<TrichDan')) isOpen = true;
    if (isOpen) inside.add(index);
    if (line.includes('</TrichDan>')) isOpen = false;
  });
  return inside;
}

function roleOf(line: string, isSpeech: boolean): Role {
  if (isSpeech || /^\s*>/u.test(line)) return 'speech';
  return line.trimStart().startsWith('|') ? 'table' : 'prose';
}

function beginsBlock(line: string): boolean {
  return /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|\|)/u.test(line);
}

function isRule(line: string): boolean {
  return /^[\s|:*_-]+$/u.test(line);
}

/** Signs that shape a line; most lines have none but the spaces around them. */
const SHAPING =
  /^\s*(?:#|>|[-*+]\s|\d+[.)]\s)|[\\&|*`~_\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\s\s/u;

/** A line without the signs that only shape it. */
export function plainLine(line: string): string {
  if (!SHAPING.test(line)) return line.trim();
  return line
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)+/u, '')
    .replace(/\\([\\`*_{}[\]()#+.!<>|~-])/gu, '$1')
    .replace(/&#(\d{1,6});/gu, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/[*`~]+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, '')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .replaceAll('|', ' | ')
    .replace(/\s+/gu, ' ')
    .trim();
}
