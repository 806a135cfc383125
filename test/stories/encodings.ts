/** Ways in which one and the same text can be typed so that a page shows it all the same. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

type Pick = () => number;

const of = <Item>(items: readonly Item[], pick: Pick): Item => items[Math.floor(pick() * items.length)]!;
const fromRow = (first: number) => (digit: number) => String.fromCodePoint(first + digit);

/** Rows of digits that look like digits; those in rings begin with one. */
const DIGITS = [
  String,
  fromRow(0xff10),
  fromRow(0x1d7ce),
  fromRow(0x1d7f6),
  fromRow(0x660),
  fromRow(0x966),
  (digit: number) => (digit === 0 ? '⓪' : String.fromCodePoint(0x2460 + digit - 1)),
  (digit: number) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]!,
  (digit: number) => '₀₁₂₃₄₅₆₇₈₉'[digit]!,
];

const LOOKALIKES: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', T: 'Т', H: 'Н', B: 'В', i: 'і' };

const UNSEEN = ['\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\uFE0F', '\u034F', '\u200E', '\uFEFF', '\u{E0041}'];
const SPACES = [
  ' ',
  '\u00A0',
  '\u2009',
  '\u202F',
  '\u3000',
  '  ',
  '\n',
  '&nbsp;',
  '&#160;',
  '&ensp;',
  '\\\n',
  ' \u00A0',
];

/** One sign in another dress; `isMarked`: where marks of Markdown have a meaning. */
function dressed(sign: string, { pick, isMarked }: { pick: Pick; isMarked: boolean }): string {
  const look = pick();
  const digit = /\d/u.test(sign) ? Number(sign) : undefined;
  const other = digit === undefined ? (LOOKALIKES[sign] ?? sign) : of(DIGITS, pick)(digit);
  if (look < 0.35) return sign;
  if (look < 0.55) return other;
  if (look < 0.65) return `&#${sign.codePointAt(0)};`;
  if (look < 0.75) return `&#x${sign.codePointAt(0)!.toString(16)};`;
  if (look < 0.85) return of(UNSEEN, pick) + sign;
  if (isMarked && look < 0.9) return `**${sign}**`;
  return isMarked && look < 0.95 ? `[${sign}](/lich/)` : sign;
}

/** A text in any dress: each sign as itself, as an entity, as a look-alike, beside unseen signs or within marks. */
export function encoded(text: string, pick: Pick, { isMarked = true, isLine = false } = {}): string {
  const spaces = isLine ? SPACES.filter((space) => !/[\n\\]/u.test(space)) : SPACES;
  return [...text].map((sign) => (sign === ' ' ? of(spaces, pick) : dressed(sign, { pick, isMarked }))).join('');
}
