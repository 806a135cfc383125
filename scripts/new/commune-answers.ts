import { addDays, readPlainDate } from '#vietnamese/plain-date';
import { slugOf } from '#vietnamese/slug';
import { formerUnit, type NewCommune, spokenUnit } from '#writing/new-commune';
import { usualFields } from '#writing/new-site';
import type { TypedValues } from '#writing/tidy-yaml';
import { typedDay } from '#writing/typed-day';
import { textOf } from './kinds.ts';

/** The day on which districts ended and today's communes began. */
export const REFORM = '01/07/2025';

/** Answers as a commune; what was passed over takes its usual value. */
export function communeFrom(answers: TypedValues): NewCommune {
  const own = { word: textOf(answers, 'loai'), name: nameOf(answers) };
  const full = `${own.word} ${own.name}`;
  const former = listOf(answers, 'don-vi-cu').map(formerUnit);
  return {
    ...own,
    province: provinceOf(textOf(answers, 'tinh')),
    former,
    ...(former.length > 0 && { since: sinceOf(textOf(answers, 'tu') || REFORM) }),
    hamlets: listOf(answers, 'cac-xom').map((name) => hamletOf(name, textOf(answers, 'goi-la'))),
    address: textOf(answers, 'dia-chi-web') || `https://hoa-dep-${slugOf(own.name)}.example/`,
    governingBody: textOf(answers, 'co-quan-chu-quan') || `Ủy ban nhân dân ${full}`,
    responsible: textOf(answers, 'chiu-trach-nhiem') || `Hội đồng Thi đua - Khen thưởng ${full}`,
    contact: contactOf(answers, full),
    fields: fieldsOf(listOf(answers, 'linh-vuc')),
  };
}

/** Officers may say the word again: `xã Hồ Sen`. */
function nameOf(answers: TypedValues): string {
  return spokenUnit(textOf(answers, 'ten'), textOf(answers, 'loai')).name;
}

/** Directly below the state, every `thành phố` is one of those. */
function provinceOf(text: string): NewCommune['province'] {
  const said = spokenUnit(text, 'tỉnh');
  return said.word === 'thành phố' ? { ...said, word: 'thành phố trực thuộc trung ương' } : said;
}

function hamletOf(text: string, word: string): NewCommune['hamlets'][number] {
  const isSaid = text.toLowerCase().startsWith(`${word} `);
  return { word, name: isSaid ? text.slice(word.length).trim() : text };
}

function sinceOf(text: string): NonNullable<NewCommune['since']> {
  const first = readPlainDate(text)!;
  return { first: typedDay(first), before: typedDay(addDays(first, -1)) };
}

function contactOf(answers: TypedValues, full: string): TypedValues {
  const given = ['dien-thoai', 'thu-dien-tu'].filter((key) => answers[key] !== undefined);
  const { word, name } = spokenUnit(textOf(answers, 'tinh'), 'tỉnh');
  const place = textOf(answers, 'dia-chi') || `Trụ sở Ủy ban nhân dân ${full}, ${word} ${name}`;
  return { ...Object.fromEntries(given.map((key) => [key, answers[key]!])), 'dia-chi': place };
}

function fieldsOf(chosen: readonly string[]): NewCommune['fields'] {
  return usualFields.filter(({ id }) => chosen.length === 0 || chosen.includes(id)).map((field) => ({ ...field }));
}

function listOf(answers: TypedValues, key: string): string[] {
  const list = answers[key];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
