import { type TypedWord, typedWords } from '#search/query';

/** A day, or a year alone: `ngày 15 tháng 10 năm 2024`, `26/1/2024`, `năm 2024`. */
const DATE = /(?:\bngay )?\b(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4})\b|\bnam \d{4}\b/u;

/** The query with its day as pages print it, `26/01/2024` and `07/5/2024`; nothing where there is none. */
export function datesWritten(words: readonly TypedWord[]): (readonly TypedWord[])[] {
  const [, day, month, year] = dateIn(words) ?? [];
  if (!day || !month || !year) return [];
  const printed = `${day.padStart(2, '0')} ${Number(month) < 3 ? `0${Number(month)}` : Number(month)} ${year}`;
  return [withoutDate(words, typedWords(printed))];
}

/** Without its day, or its year. */
export function withoutDate(words: readonly TypedWord[], instead: readonly TypedWord[] = []): readonly TypedWord[] {
  const found = dateIn(words);
  if (!found) return words;
  const place = found.input.slice(0, found.index).split(' ').length - 1;
  return words.toSpliced(place, found[0].split(' ').length, ...instead);
}

function dateIn(words: readonly TypedWord[]) {
  return DATE.exec(words.map(({ folded }) => folded).join(' '));
}
