import { comparable } from '#vietnamese/comparable';
import { withTonesLast } from '#vietnamese/tone-marks';

/** Which of some names a text says, each as `foldedName` writes it: `Lê Thị Hoa` is not in `Lê Thị Hoài`. */
export type NameFinder = (text: string) => string[];

/** Prepared once, it reads a text once, however many names there are. */
export function nameFinder(names: readonly string[]): NameFinder {
  const known = new Set(names.map(foldedName).filter((name) => name !== ''));
  if (known.size === 0) return () => [];
  const lengths = [...new Set([...known].map((name) => name.split(' ').length))];
  const firsts = new Set([...known].map((name) => name.split(' ')[0]!));
  return (text) => {
    const asJoined = parted(text);
    const said = [...seenWords(text), ...(asJoined === text ? [] : ['', ...seenWords(asJoined)])];
    const phrases = said.flatMap((word, at) =>
      firsts.has(word) ? lengths.map((length) => said.slice(at, at + length).join(' ')) : [],
    );
    return [...new Set(phrases.filter((phrase) => known.has(phrase)))];
  };
}

/** A name as it is compared. */
export function foldedName(name: string): string {
  return seenWords(name).join(' ');
}

/** Words as the eye takes them: without case or marks, wherever a tone stands and however letters are coded. */
function seenWords(text: string): string[] {
  return withTonesLast(comparable(text).text)
    .replace(/[ðɖ]/gu, 'đ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** `#LêThịHoa` → `#Lê Thị Hoa` */
function parted(text: string): string {
  return /\p{Ll}\p{M}*\p{Lu}/u.test(text) ? text.normalize('NFC').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') : text;
}
