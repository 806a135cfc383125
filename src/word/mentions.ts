import { documentNumberGrammar, normalDocumentNumber } from '#domain/document-number';
import { levelOf } from '#domain/unit';
import { shortUnitName } from '#strings/units';
import type { WordRegisters } from '#word/contract';
import { type PlainDate, readPlainDate } from '#vietnamese/plain-date';
import { unaccented } from '#vietnamese/unaccented';

type Unit = WordRegisters['units'][number];

/** Without accents, letters and digits only, a space around every word. */
function wordsOf(text: string): string {
  return ` ${unaccented(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} `;
}

/** The campaigns a text names, in whatever accents; a name within a longer one does not count. */
export function mentionedCampaigns(text: string, { campaigns }: WordRegisters): string[] {
  const names = campaigns
    .flatMap(({ slug, name, otherNames }) => [name, ...otherNames].map((known) => ({ slug, words: wordsOf(known) })))
    .filter(({ words }) => words.trim().includes(' '))
    .toSorted((a, b) => b.words.length - a.words.length);
  let rest = wordsOf(text);
  const met = names.filter(({ words }) => {
    const isMet = rest.includes(words);
    rest = rest.replaceAll(words, ' | ');
    return isMet;
  });
  return [...new Set(met.map(({ slug }) => slug))];
}

/** Fields whose name a text keeps saying, the most often said first: a guess. */
export function likelyFields({ title, text }: { title: string; text: string }, { site }: WordRegisters): string[] {
  const [titleWords, words] = [wordsOf(title), wordsOf(text)];
  const scored = site.fields.map(({ id, name }) => {
    const parts = name.split(',').map(wordsOf);
    const times = parts.reduce((sum, part) => sum + words.split(part).length - 1, 0);
    return { id, score: times + (parts.some((part) => titleWords.includes(part)) ? 5 : 0) };
  });
  const likely = scored.filter(({ score }) => score >= 2).toSorted((a, b) => b.score - a.score);
  return likely.slice(0, 2).map(({ id }) => id);
}

const RANKS = ['hamlet', 'commune', 'beside', 'district', 'province'];

/** The units a text names with their kind (“xóm Ngoài”), the narrowest first, those of the title before all. */
export function mentionedUnits(told: { title: string; text: string }, registers: WordRegisters): Unit[] {
  const [title, text] = [withoutAccents(told.title), withoutAccents(told.text)];
  const named = registers.units
    .filter(({ kind }) => kind !== 'state')
    .map((unit) => ({ unit, inTitle: isNamed(unit, title), rank: RANKS.indexOf(levelOf(unit)) }))
    .filter(({ unit, inTitle }) => inTitle || isNamed(unit, text))
    .toSorted((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.rank - b.rank)
    .map(({ unit }) => unit);
  const own = named.filter((unit) => isBelow(unit, registers.site.unit, registers));
  const hasNamesake = (unit: Unit) => own.some(({ name, kind }) => name === unit.name && kind === unit.kind);
  return named.filter((unit) => own.includes(unit) || !hasNamesake(unit));
}

/** In any accents, but its last word with a capital: “xóm ngoài” may be any hamlet further out. */
function isNamed(unit: Unit, plain: string): boolean {
  const names = [unit.name, ...unit.otherNames].map((name) => withoutAccents(shortUnitName({ ...unit, name })));
  return names.some((name) => {
    const pattern = name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+');
    const found = plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'));
    return [...found].some(([match]) => /(?:^|[^\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*$/u.test(match));
  });
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Whether a unit is another, or stands below it by the register. */
export function isBelow(unit: Unit, above: string, registers: WordRegisters, depth = 0): boolean {
  if (unit.id === above) return true;
  if (depth > 6) return false;
  const parents = registers.units.filter(({ id }) => unit.parents.some((parent) => parent.unit === id));
  return parents.some((parent) => isBelow(parent, above, registers, depth + 1));
}

const NUMBER = /(?<![\p{L}\p{N}/])\d{1,5}(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]*(?:\s?[-–/&]\s?\p{Lu}[\p{L}\d]*)*/gu;
const DAY =
  /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*([12]\d{3})(?!\d)|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+([12]\d{3})/giu;

/** Documents cited by number, each once, with the id of the register where it has one. */
export function citedDocuments(text: string, { documents }: WordRegisters): { number: string; id?: string }[] {
  const numbers = [...text.matchAll(NUMBER)]
    .map(([printed]) => normalDocumentNumber(printed))
    .filter((number) => documentNumberGrammar(number) !== undefined);
  return [...new Set(numbers)].map((number) => {
    const id = documents.find((document) => document.number?.toLowerCase() === number.toLowerCase())?.id;
    return { number, ...(id !== undefined && { id }) };
  });
}

/** Days written in a text, each once, in the order of the calendar. */
export function writtenDays(text: string): PlainDate[] {
  const days = [...text.matchAll(DAY)].map(([, d, m, y, day, month, year]) =>
    readPlainDate(`${d ?? day!}/${m ?? month!}/${y ?? year!}`),
  );
  return [...new Set(days.filter((day) => day !== undefined))].toSorted();
}
