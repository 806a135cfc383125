import { type Token, type Tokenizer, TokenizerMode } from 'parse5';
import { readHtml } from '#aggregation/reading/html-tokens';
import { withoutHiddenSigns } from '#vietnamese/hidden-signs';

/** Elements whose text is no text for a reader, and how a browser reads on within them. */
const SILENT = new Map<string, Tokenizer['state']>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);

/** Read on after each of which a word begins anew; all others stand within a word. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'font', 'i', 'mark', 's', 'small', 'span']);
for (const name of ['strong', 'sub', 'sup', 'u', 'wbr']) INLINE.add(name);

interface Said {
  text: string;
  /** Addresses that the text leads to or loads, as written. */
  links: string[];
}

/** What a piece of foreign HTML says, and where it leads; nothing of its markup is ever handed on. */
export function saidInHtml(html: string): Said {
  const said: Said = { text: '', links: [] };
  let silent: string | undefined;
  const add = (text: string): void => {
    if (silent === undefined) said.text += text;
  };
  readHtml(html, (tokenizer) => ({
    onStartTag: ({ tagName, attrs }) => {
      const mode = SILENT.get(tagName);
      if (mode !== undefined) [silent, tokenizer.state] = [tagName, mode];
      if (!INLINE.has(tagName)) add(' ');
      said.links.push(...linksIn(attrs));
    },
    onEndTag: ({ tagName }) => {
      if (tagName === silent) silent = undefined;
      if (!INLINE.has(tagName)) add(' ');
    },
    onCharacter: ({ chars }) => {
      add(chars);
    },
    onWhitespaceCharacter: () => {
      add(' ');
    },
  }));
  return { ...said, text: oneLine(said.text) };
}

/** A text of one line, NFC, without signs that take no room. */
export function oneLine(text: string): string {
  return withoutHiddenSigns(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** At most so many letters, cut after a word. */
export function atMost(length: number, text: string): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const whole = cut.replace(/\s+\S*$/u, '');
  return `${(whole || cut).replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s,;:.–-]+$/u, '')}…`;
}

function linksIn(attributes: readonly Token.Attribute[]): string[] {
  return attributes.filter(({ name }) => ['href', 'src', 'action'].includes(name)).map(({ value }) => value);
}
