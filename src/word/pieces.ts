import { type LegacyEncoding, decoded, legacyEncodingOf } from '#word/legacy-fonts';
import { grouped } from '#word/joined';
import type { StyleFactsOf } from '#word/style-facts';
import type { WordDocument, WordNode, WordParagraph, WordRun } from '#word/word-tree';
import { tidied } from '#word/tidied';
import type { Piece, TextPiece } from '#word/piece';

/** What reading pieces needs of the document, and where it says what it met. */
export interface Reading {
  document: WordDocument;
  stylesOf: StyleFactsOf;
  seen: { legacy: Set<LegacyEncoding>; struck: string[]; unraised: string[]; badLinks: string[] };
  /** What the document holds besides, in words for the officer. */
  leftOut: readonly string[];
}

/** How a text is written in Word; the letters of an old font may be split over several runs. */
interface Look {
  bold: boolean;
  italic: boolean;
  href?: string;
  encoding?: LegacyEncoding;
  height: WordRun['verticalAlignment'];
  struck: boolean;
}

type RawPiece = { type: 'raw'; text: string; look: Look } | Exclude<Piece, TextPiece>;

/** The text of a paragraph: decoded, composed, with the spaces that a reader sees. */
export function piecesOf(paragraph: WordParagraph, reading: Reading): Piece[] {
  const { font, bold } = reading.stylesOf(paragraph.styleId, 'paragraph');
  const look: Look = { bold: bold ?? false, italic: false, height: 'baseline', struck: false, ...encodingFrom(font) };
  const raw = paragraph.children.flatMap((node) => rawPieces(node, look, reading));
  return tidied(joinedRaw(raw).map((piece) => (piece.type === 'raw' ? readPiece(piece, reading) : piece)));
}

function encodingFrom(font: string | null | undefined): { encoding?: LegacyEncoding } {
  const encoding = legacyEncodingOf(font ?? undefined);
  return encoding ? { encoding } : {};
}

function rawPieces(node: WordNode, look: Look, reading: Reading): RawPiece[] {
  if (node.type === 'text') return [{ type: 'raw', text: node.value, look }];
  if (node.type === 'tab') return [{ type: 'raw', text: ' ', look }];
  if (node.type === 'checkbox') return [{ type: 'raw', text: node.checked ? '☒' : '☐', look }];
  if (node.type === 'image') return [{ type: 'photo', image: node }];
  if (node.type === 'noteReference') return [{ type: 'note', reference: node }];
  if (node.type === 'break') return [{ type: 'break' }];
  if (node.type === 'run') return inside(node.children, lookOf(node, look, reading), reading);
  if (node.type === 'hyperlink') return inside(node.children, { ...look, ...hrefOf(node.href, reading) }, reading);
  return 'children' in node ? inside(node.children as WordNode[], look, reading) : [];
}

/** Only the web and mail lead anywhere from a page; places within the document and files of a computer do not. */
function hrefOf(href: string | undefined, { seen }: Reading): { href?: string } {
  if (href === undefined) return {};
  if (/^(?:https?:\/\/|mailto:)/iu.test(href.trim())) return { href };
  seen.badLinks.push(href);
  return {};
}

function inside(nodes: readonly WordNode[], look: Look, reading: Reading): RawPiece[] {
  return nodes.flatMap((node) => rawPieces(node, look, reading));
}

function lookOf(run: WordRun, around: Look, { stylesOf }: Reading): Look {
  const style = run.styleId === null ? {} : stylesOf(run.styleId, 'character');
  const font = run.font ?? style.font;
  const { encoding, ...rest } = around;
  return {
    ...rest,
    bold: around.bold || run.isBold || (style.bold ?? run.styleName === 'Strong'),
    italic: around.italic || run.isItalic || run.styleName === 'Emphasis',
    height: run.verticalAlignment,
    struck: run.isStrikethrough,
    ...(font ? encodingFrom(font) : encoding && { encoding }),
  };
}

/** One VNI letter may be a vowel in one run and its sign in the next. */
function joinedRaw(pieces: readonly RawPiece[]): RawPiece[] {
  const groups = grouped(pieces, (a, b) => a.type === 'raw' && b.type === 'raw' && isSameLook(a.look, b.look));
  return groups.map((group) => {
    const [first] = group;
    return first!.type === 'raw' ? { ...first!, text: group.map(rawText).join('') } : first!;
  });
}

function rawText(piece: RawPiece): string {
  return piece.type === 'raw' ? piece.text : '';
}

function isSameLook(a: Look, b: Look): boolean {
  return a === b || LOOK_KEYS.every((key) => a[key] === b[key]);
}

const LOOK_KEYS = ['bold', 'italic', 'href', 'encoding', 'height', 'struck'] as const;

function readPiece({ text, look }: Extract<RawPiece, { type: 'raw' }>, { seen }: Reading): TextPiece {
  const { bold, italic, href, encoding, height, struck } = look;
  if (encoding) seen.legacy.add(encoding);
  const letters = encoding ? decoded(text, encoding) : text;
  if (struck && letters.trim() !== '') seen.struck.push(letters.trim());
  const shown = height === 'baseline' ? letters : (raised(letters, height) ?? letters);
  if (height !== 'baseline' && letters.trim() !== '' && raised(letters, height) === undefined)
    seen.unraised.push(letters);
  return { type: 'text', text: shown, bold, italic, ...(href !== undefined && { href }) };
}

const SUPERSCRIPTS = new Map([...'0123456789+-=()n'].map((sign, place) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][place]!]));
const SUBSCRIPTS = new Map([...'0123456789+-=()'].map((sign, place) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][place]!]));

/** Raised or lowered text in letters of its own: `m` and raised `2` stay `m²`; `undefined` where there are none. */
export function raised(text: string, height: 'superscript' | 'subscript'): string | undefined {
  const signs = height === 'superscript' ? SUPERSCRIPTS : SUBSCRIPTS;
  const letters = [...text].map((sign) => (/\s/u.test(sign) ? sign : signs.get(sign)));
  return letters.includes(undefined) ? undefined : letters.join('');
}
