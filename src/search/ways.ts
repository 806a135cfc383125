import { datesWritten, withoutDate } from '#search/dates';
import type { Index } from '#search/found';
import { unglued } from '#search/glued';
import { otherForms, withoutFunctionWords } from '#search/other-forms';
import { placeOf } from '#search/phrase';
import type { TypedWord } from '#search/query';
import { withoutAsking } from '#search/questions';
import { synonymForms } from '#search/synonyms';
import { termsOf } from '#search/terms';

/** One way to say a query. */
export interface Way {
  words: readonly TypedWord[];
  /** How much less a page counts for it than for what was typed. */
  less: number;
}

/** In other words; and of a question only what it asks about. */
const [OTHER_WORDS, ASKED] = [4, 20];

/** The query as typed, and in other ways that mean the same. What wholly stands for something is asked for as that. */
export function waysToSay(words: readonly TypedWord[], index: Index): Way[] {
  const asked = withoutAsking(words);
  const dates = datesWritten(words);
  const alike = [...otherForms(words), ...dates, ...numbered(words, index)];
  const meant = (form: readonly TypedWord[]) => synonymForms(form, index.synonyms ?? []);
  const topic = [asked, ...otherForms(asked), ...meant(asked)];
  const isWhole = index.synonyms?.some(({ typed }) => typed.length === words.length && placeOf(typed, words) === 0);
  return distinct([
    { words, less: dates.length > 0 ? ASKED : 0 },
    ...alike.map((form) => ({ words: form, less: 0 })),
    ...unglued(words, index.vocabulary).map((form) => ({ words: form, less: OTHER_WORDS })),
    ...meant(words).map((form) => ({ words: form, less: isWhole ? 0 : OTHER_WORDS })),
    ...topic.map((form) => ({ words: form, less: ASKED })),
  ]);
}

/** Beside the number of a document, small words and days say even less: `quyết định 1526 của Thủ tướng`. */
function numbered(words: readonly TypedWord[], { vocabulary }: Index): (readonly TypedWord[])[] {
  const telling = withoutFunctionWords(words);
  const isNamed = termsOf(telling, false, vocabulary).some(({ options }) =>
    vocabulary.numbers.some(({ key }) => key === options[0]),
  );
  return isNamed ? [telling, withoutDate(telling)] : [];
}

function distinct(ways: readonly Way[]): Way[] {
  const said = new Map<string, Way>();
  for (const way of ways) {
    const line = way.words.map(({ spelling }) => spelling).join(' ');
    if (line !== '' && !said.has(line)) said.set(line, way);
  }
  return [...said.values()];
}
