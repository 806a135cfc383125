import { SURNAMES } from '#domain/person-name';
import type { Finding } from '#domain/finding';
import type { Lint } from '#lints/linted';
import { PERSON } from '#lints/people';
import type { RegisterName } from '#lints/registers';
import { findingIn, type Sentence } from '#lints/sentence';
import { withTonesLast } from '#vietnamese/tone-marks';
import { unaccented } from '#vietnamese/unaccented';

/** Names of places and campaigns that differ from the registers in nothing but accents. */
export const registerNameFindings: Lint = ({ record, sentences, whole }, { names }) => {
  const foldedWhole = unaccented(whole);
  const present = names.filter(({ folded }) => foldedWhole.includes(folded));
  const right = rightNames(names);
  // One sentence is one line of the whole.
  const foldedLines = foldedWhole.split('\n');
  return sentences.flatMap((sentence, line): Finding[] => {
    const folded = foldedLines[line]!;
    if (sentence.role === 'link' || sentence.role === 'note' || folded.length !== sentence.text.length) return [];
    const slips = present.flatMap((name) => slipsOf(name, { sentence, folded, right }));
    return withoutInner(slips).map(({ index, written, name }) =>
      findingIn(record, { sentence, index }, wordsFor(written, name)),
    );
  });
};

const known = new WeakMap<readonly RegisterName[], ReadonlySet<string>>();

function rightNames(names: readonly RegisterName[]): ReadonlySet<string> {
  const right = known.get(names) ?? new Set(names.map(({ name }) => withTonesLast(name)));
  known.set(names, right);
  return right;
}

interface Slip {
  index: number;
  written: string;
  name: RegisterName;
}

interface Text {
  sentence: Sentence;
  folded: string;
  right: ReadonlySet<string>;
}

function slipsOf(name: RegisterName, { sentence: { text }, folded, right }: Text): Slip[] {
  const slips: Slip[] = [];
  for (let index = folded.indexOf(name.folded); index !== -1; index = folded.indexOf(name.folded, index + 1)) {
    const written = text.slice(index, index + name.folded.length);
    if (!standsAlone(text, index, written.length) || right.has(withTonesLast(written))) continue;
    if (name.isPlace ? !isPlaceName(text, index, { written, name }) : !isTitle(written)) continue;
    slips.push({ index, written, name });
  }
  return slips;
}

function standsAlone(text: string, index: number, length: number): boolean {
  return !/[\p{L}\d]$/u.test(text.slice(0, index)) && !/^[\p{L}\d]/u.test(text.slice(index + length));
}

/** Capitalised word for word, and no part of a longer name, of a person least of all. */
function isPlaceName(text: string, index: number, { written, name }: { written: string; name: RegisterName }): boolean {
  const kindWord = /^\p{Ll}/u.test(name.name) ? name.name.split(' ').length - capitalisedCount(name.name) : 0;
  const proper = written.split(' ').slice(kindWord);
  if (!proper.every((word) => /^\p{Lu}/u.test(word))) return false;
  const before = text.slice(0, index);
  const after = text.slice(index + written.length);
  if (/^ \p{Lu}\p{Ll}/u.test(after) || (kindWord === 0 && endsInName(before))) return false;
  const person = PERSON.exec(text);
  return !person || index < person.index || index >= person.index + person[0].length;
}

function capitalisedCount(name: string): number {
  return name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
}

/** “Lê” before “Trần Ninh” makes it a person; at the head of a sentence every word is capitalised. */
function endsInName(before: string): boolean {
  const isHead = /^["“(]?\p{Lu}\p{Ll}* $/u.test(before);
  if (isHead) return new RegExp(`(?<!\\p{L})(?:${SURNAMES}) $`, 'u').test(before);
  return /(?<!\p{L})\p{Lu}\p{Ll}+ $/u.test(before) && !KIND_BEFORE.test(before);
}

const KIND_BEFORE = /(?<!\p{L})(?:xã|phường|huyện|tỉnh|xóm|thôn|bản|ấp|khu|tổ|trấn|phố|bộ|dân) $/iu;

/** A phrase in running text may be the words of a campaign by chance; its name begins with a capital. */
function isTitle(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}

/** Of a name within a longer one, the longer is said. */
function withoutInner(slips: readonly Slip[]): Slip[] {
  const end = ({ index, written }: Slip) => index + written.length;
  return slips.filter(
    (slip, place) => !slips.some((other, at) => at < place && other.index <= slip.index && end(slip) <= end(other)),
  );
}

function wordsFor(written: string, { name, isPlace }: RegisterName) {
  return {
    severity: 'warning',
    rule: 'name-accents',
    message: `“${written}” khác dấu với tên trong ${isPlace ? 'sổ đơn vị' : 'danh sách phong trào'}: “${name}”.`,
    advice: `Sửa thành “${name}”; nếu là ${isPlace ? 'nơi' : 'phong trào'} khác thì thêm vào sổ.`,
  } as const;
}
