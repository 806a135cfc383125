import { type TypedWord, typedWords } from '#search/query';

/** A day as it is typed: `ngày 15 tháng 10 năm 2024`, `26/1/2024`. */
const DAY = /(?:\bngay )?\b(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4})\b/u;

/** The query with its day as pages print it, `26/01/2024` and `07/5/2024`; nothing where there is none. */
export function datesWritten(words: readonly TypedWord[]): TypedWord[][] {
  const line = words.map(({ folded }) => folded).join(' ');
  const found = DAY.exec(line);
  if (!found) return [];
  const [typed, day, month, year] = found as unknown as [string, string, string, string];
  const printed = `${day.padStart(2, '0')} ${Number(month) < 3 ? `0${Number(month)}` : Number(month)} ${year}`;
  const place = line.slice(0, found.index).split(' ').length - 1;
  return [words.toSpliced(place, typed.split(' ').length, ...typedWords(printed))];
}

/** Without its day, or its year. */
export function withoutDate(words: readonly TypedWord[]): readonly TypedWord[] {
  const line = words.map(({ folded }) => folded).join(' ');
  const found = /(?:\bngay )?\b\d{1,2} (?:thang )?\d{1,2} (?:nam )?\d{4}\b|\bnam \d{4}\b/u.exec(line);
  if (!found) return words;
  const place = line.slice(0, found.index).split(' ').length - 1;
  return words.toSpliced(place, found[0].split(' ').length);
}
