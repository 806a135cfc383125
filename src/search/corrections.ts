import { type TypedWord, typedWord } from '#search/query';
import { understood } from '#search/terms';
import { likelyWords, nearWords } from '#search/slips';
import type { Vocabulary } from '#search/vocabulary';
import { unaccented } from '#vietnamese/unaccented';

const MOST_PER_WORD = 8;
const MOST = 40;

/** Shorter words have too many neighbours to stand alone. */
const SHORTEST_ALONE = 4;

/** Whole queries that a slip may have turned into this one, the likeliest first. */
export function corrections(words: readonly TypedWord[], vocabulary: Vocabulary): TypedWord[][] {
  if (words.length < 2) return words.flatMap((word) => onlyNeighbour(word, vocabulary));
  const unknown = words.filter(({ folded }) => !vocabulary.has(folded));
  // Where nothing is known, at least the accents are what was meant.
  const isLikely = (form: readonly TypedWord[]) =>
    unknown.length < words.length || words.every(({ hasAccent }, place) => !hasAccent || form[place]!.hasAccent);
  const forms = unknown.length > 0 ? mended(words, vocabulary) : mistaken(words, vocabulary);
  return forms.filter(isLikely).slice(0, MOST);
}

/** A word alone has no neighbours in the text to prove what was meant: only one word of the site may be near it. */
function onlyNeighbour(word: TypedWord, vocabulary: Vocabulary): TypedWord[][] {
  if (word.folded.length < SHORTEST_ALONE || vocabulary.has(word.folded)) return [];
  const near = nearWords(word.folded, vocabulary.words, 2);
  return near.length === 1 ? [[respelt(word, near[0]!)]] : [];
}

/** Every unknown word replaced by a known one near it. */
function mended(words: readonly TypedWord[], vocabulary: Vocabulary): TypedWord[][] {
  const choices = words.map((word) =>
    vocabulary.has(word.folded)
      ? [word]
      : [
          ...swappedKeys(word, vocabulary),
          ...nearWords(word.folded, vocabulary.words, MOST_PER_WORD).map((other) => respelt(word, other)),
        ],
  );
  return choices.reduce<TypedWord[][]>(
    (starts, next) => starts.flatMap((start) => next.map((word) => [...start, word])).slice(0, MOST * 4),
    [[]],
  );
}

/** Keys of Telex or VNI of which two neighbours changed places: `ngehof` → `nghèo`. */
function swappedKeys({ spelling }: TypedWord, vocabulary: Vocabulary): TypedWord[] {
  const keys = [...spelling];
  return keys
    .slice(1)
    .map((key, place) => typedWord(keys.toSpliced(place, 2, key, keys[place]!).join('')))
    .map((word) => ({ word, read: understood(word, vocabulary) }))
    .flatMap(({ word, read }) => (read === word ? [] : [read]));
}

/**
 * One known word taken for another: a real word by accident. Of two words, only what often happens. Who types accents
 * has looked at the word.
 */
function mistaken(words: readonly TypedWord[], vocabulary: Vocabulary): TypedWord[][] {
  if (words.some(({ hasAccent }) => hasAccent)) return [];
  const near = words.length > 2 ? nearWords : likelyWords;
  return words.flatMap((word, place) =>
    near(word.folded, vocabulary.words, MOST_PER_WORD).map((other) => words.toSpliced(place, 1, respelt(word, other))),
  );
}

/** Another word with the vowels as they were typed, accents and all: `xổ` → `sổ`; bare where the vowels differ. */
function respelt({ spelling, hasAccent }: TypedWord, other: string): TypedWord {
  const typed = vowelsOf(spelling);
  const meant = vowelsOf(other);
  const isSame = hasAccent && typed !== '' && unaccented(typed) === meant;
  return typedWord(isSame ? other.replace(meant, typed) : other);
}

function vowelsOf(word: string): string {
  return /[^bcdđghklmnpqrstvx0-9]+/u.exec(word)?.[0] ?? '';
}
