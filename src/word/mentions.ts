import { documentNumberGrammar, normalDocumentNumber } from '#domain/document-number';
import { levelOf } from '#domain/unit';
import { shortUnitName } from '#strings/units';
import type { WordRegisters } from '#word/contract';
import { type Found, foundNames, type Name } from '#word/found-names';
import { type PlainDate, readPlainDate } from '#vietnamese/plain-date';
import { unaccented } from '#vietnamese/unaccented';

type Unit = WordRegisters['units'][number];

/** Without accents, letters and digits only, a space around every word. */
function spacedWords(text: string): string {
  return ` ${unaccented(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} `;
}

/** The campaigns a text names, in whatever accents; a name within a longer one does not count. */
export function mentionedCampaigns(text: string, { campaigns }: WordRegisters): string[] {
  const names = campaigns.flatMap(({ slug, name, otherNames }) =>
    [name, ...otherNames].map((known) => ({ of: slug, words: spacedWords(known).trim().split(' ') })),
  );
  const found = foundNames(
    spacedWords(text).trim().split(' '),
    names.filter(({ words }) => words.length > 1),
  );
  const taken = new Set<number>();
  const met = found
    .toSorted((a, b) => b.name.words.join(' ').length - a.name.words.join(' ').length)
    .filter(({ name, at }) => {
      const places = name.words.map((_, place) => at + place);
      const isFree = !places.some((place) => taken.has(place));
      if (isFree) places.forEach((place) => taken.add(place));
      return isFree;
    });
  return [...new Set(met.map(({ name }) => name.of))];
}

/** Fields whose name a text keeps saying, the most often said first: a guess. */
export function likelyFields({ title, text }: { title: string; text: string }, { site }: WordRegisters): string[] {
  const [titleWords, words] = [spacedWords(title), spacedWords(text)];
  const scored = site.fields.map(({ id, name }) => {
    const parts = name.split(',').map(spacedWords);
    const times = parts.reduce((sum, part) => sum + words.split(part).length - 1, 0);
    return { id, score: times + (parts.some((part) => titleWords.includes(part)) ? 5 : 0) };
  });
  const likely = scored.filter(({ score }) => score >= 2).toSorted((a, b) => b.score - a.score);
  return likely.slice(0, 2).map(({ id }) => id);
}

const RANKS = ['hamlet', 'commune', 'beside', 'district', 'province'];

/** The units a text names with their kind (“xóm Ngoài”), the narrowest first, those of the title before all. */
export function mentionedUnits(told: { title: string; text: string }, registers: WordRegisters): Unit[] {
  const names = unitNames(registers);
  const [inTitle, inText] = [told.title, told.text].map((text) => namedUnits(text, names));
  const named = registers.units
    .filter((unit) => inTitle!.has(unit) || inText!.has(unit))
    .map((unit) => ({ unit, inTitle: inTitle!.has(unit), rank: RANKS.indexOf(levelOf(unit)) }))
    .toSorted((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.rank - b.rank)
    .map(({ unit }) => unit);
  const own = new Set(named.filter((unit) => isBelow(unit, registers.site.unit, registers)));
  const ownNames = new Set([...own].map(nameAndKind));
  return named.filter((unit) => own.has(unit) || !ownNames.has(nameAndKind(unit)));
}

function nameAndKind({ name, kind }: Unit): string {
  return `${kind} ${name}`;
}

function unitNames({ units }: WordRegisters): Name<Unit>[] {
  return units
    .filter(({ kind }) => kind !== 'state')
    .flatMap((unit) =>
      [unit.name, ...unit.otherNames].map((name) => ({
        of: unit,
        words: casedWords(shortUnitName({ ...unit, name })).map((word) => word.toLowerCase()),
      })),
    );
}

/** In any accents, but its last word with a capital: “xóm ngoài” may be any hamlet further out. */
function namedUnits(text: string, names: readonly Name<Unit>[]): Set<Unit> {
  const cased = casedWords(text);
  const found = foundNames(
    cased.map((word) => word.toLowerCase()),
    names,
  );
  const isNamed = ({ name, at }: Found<Unit>) => /^[\p{Lu}\p{N}]/u.test(cased[at + name.words.length - 1]!);
  return new Set(found.filter(isNamed).map(({ name }) => name.of));
}

/** Words without accents, capitals kept. */
function casedWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a unit is another, or stands below it by the register. */
export function isBelow(unit: Unit, above: string, registers: WordRegisters, depth = 0): boolean {
  if (unit.id === above) return true;
  if (depth > 6) return false;
  const parents = unit.parents.flatMap(({ unit: id }) => unitsById(registers.units).get(id) ?? []);
  return parents.some((parent) => isBelow(parent, above, registers, depth + 1));
}

const byId = new WeakMap<readonly Unit[], Map<string, Unit>>();

function unitsById(units: readonly Unit[]): Map<string, Unit> {
  const known = byId.get(units) ?? new Map(units.map((unit) => [unit.id, unit]));
  byId.set(units, known);
  return known;
}

const NUMBER = /(?<![\p{L}\p{N}/])\d{1,5}(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]*(?:\s?[-–/&]\s?\p{Lu}[\p{L}\d]*)*/gu;
const DAY =
  /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*([12]\d{3})(?!\d)|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+([12]\d{3})/giu;

/** Documents cited by number, each once, with the id of the register where it has one. */
export function citedDocuments(text: string, { documents }: WordRegisters): { number: string; id?: string }[] {
  const numbers = [...text.matchAll(NUMBER)]
    .map(([printed]) => normalDocumentNumber(printed))
    .filter((number) => documentNumberGrammar(number) !== undefined);
  // The first of a number is the one meant.
  const ids = new Map(documents.toReversed().map((document) => [document.number?.toLowerCase(), document.id]));
  return [...new Set(numbers)].map((number) => {
    const id = ids.get(number.toLowerCase());
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
