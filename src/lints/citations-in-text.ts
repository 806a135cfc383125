import { normalDocumentNumber } from '#domain/document-number';
import type { KnownDocument } from '#lints/registers';
import { slugOf } from '#vietnamese/slug';
import { type PartialDate, readPartialDate } from '#vietnamese/partial-date';

/** A document number within a text, and the day written after it. */
export interface Citation {
  number: string;
  index: number;
  on?: PartialDate;
}

const CODE = '[A-ZĐ\\u00D0][A-Za-zĐđ\\u00D0]+[0-9]{0,2}';
const CODES = `${CODE}(?:(?: ?- ?|&)${CODE})*`;

/** The grammars of state and party, with the stray spaces people type; a blank number names nothing. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?:\\d{1,5} ?- ?${CODE}/${CODES}|\\d{1,5}/(?:19|20)\\d{2}/(?:UBTV)?QH\\d{1,2}|\\d{1,5} ?/ ?(?:(?:19|20)\\d{2} ?/ ?)?${CODE} ?- ?${CODES})(?![\\p{L}\\d])`,
  'gu',
);
const DAY_AFTER = /^[^.;:“”\d]{0,12}?ngày (\d{1,2})(?:\s?[/.-]\s?| tháng )(\d{1,2})(?:\s?[/.-]\s?| năm )(\d{4})(?!\d)/u;

export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(NUMBER)].map(({ index, 0: typed }) => {
    const on = dayAfter(text.slice(index + typed.length));
    return { number: normalDocumentNumber(typed), index, ...(on && { on }) };
  });
}

function dayAfter(text: string): PartialDate | undefined {
  const [, ...parts] = DAY_AFTER.exec(text) ?? [];
  return readPartialDate(parts.map((part) => part.padStart(2, '0')).join('/'));
}

const LAW_BY_YEAR =
  /(?<!\p{L})(Luật \p{L}[\p{L}\s,-]{3,60}?)\s*(?:năm|,? ?ngày \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm))\s?\/?(\d{4})(?!\d)/gu;

/** Laws cited as people cite them: “Luật Thi đua, khen thưởng năm 2003”. */
export function lawsIn(text: string, documents: readonly KnownDocument[]): { index: number; known: KnownDocument }[] {
  return [...text.matchAll(LAW_BY_YEAR)].flatMap(({ index, 1: name, 2: year }) => {
    const [known] = documents.filter(({ law, on }) => law && slugOf(law) === slugOf(name!) && on?.slice(0, 4) === year);
    return known ? [{ index, known }] : [];
  });
}
