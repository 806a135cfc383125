import { abbreviations } from '#search/abbreviations';
import { type TypedWord, typedWord, typedWords } from '#search/query';

/** The same words with short forms written out, and with long forms shortened; none when there is nothing to change. */
export function otherForms(words: readonly TypedWord[]): TypedWord[][] {
  return [...writtenOut(words), ...shortened(words)];
}

/** Words that say nothing of what is sought; they are let go only when nothing holds all the words. */
const FUNCTION_WORDS = new Set(
  typedWords('ở của và các những cho về là tại trong với theo được bị do để nào gì ai có tôi h x p tp tt').flatMap(
    ({ spelling, folded }) => [spelling, folded],
  ),
);

/** `về` and `ve` say nothing; `vé` does. */
export function withoutFunctionWords(words: readonly TypedWord[]): TypedWord[] {
  return words.filter(({ spelling }) => !FUNCTION_WORDS.has(spelling));
}

function writtenOut(words: readonly TypedWord[]): TypedWord[][] {
  const choices = words.map(longForms);
  if (choices.every((forms) => forms.length === 0)) return [];
  const most = Math.max(...choices.map((forms) => forms.length));
  return Array.from({ length: most }, (_, choice) =>
    words.flatMap((word, place) => choices[place]![Math.min(choice, choices[place]!.length - 1)] ?? [word]),
  );
}

/** `tw` is short for Trung ương; `tự` is not. */
function longForms({ folded, spelling }: TypedWord): TypedWord[][] {
  const isWord = /[^a-z0-9đ]/u.test(spelling);
  return isWord ? [] : (abbreviations.get(folded) ?? []).map(typedWords);
}

function shortened(words: readonly TypedWord[]): TypedWord[][] {
  const line = words.map(({ folded }) => folded).join(' ');
  return [...abbreviations].flatMap(([short, longs]) =>
    longs
      .map((long) => typedWords(long).map(({ folded }) => folded))
      .filter((long) => ` ${line} `.includes(` ${long.join(' ')} `))
      .map((long) => {
        const from = words.findIndex((_, place) => long.every((part, step) => words[place + step]?.folded === part));
        return words.toSpliced(from, long.length, typedWord(short));
      }),
  );
}
