import type { StoryFolder, WordRegisters } from '#word/contract';
import { ending } from '#word/joined';
import { citedDocuments, likelyFields, mentionedCampaigns, mentionedUnits } from '#word/mentions';
import type { PlainDate } from '#vietnamese/plain-date';
import { wordCount } from '#vietnamese/typed-text';
import { typedDay } from '#writing/typed-day';

/** What the words of a document say for its form. */
export interface Told {
  title: string;
  /** First paragraph of the story; empty where there is none. */
  opening: string;
  /** All of it, letterhead included. */
  text: string;
}

type Frontmatter = Record<string, unknown>;

/** The form of a story, as far as its words tell; `null` where only the officer knows. */
export function proposedForm(folder: StoryFolder, told: Told, { registers, today }: Known): Frontmatter {
  return { ...proposals[folder](told, { registers, today }), 'ngay-dang': typedDay(today), nhap: 'có' };
}

interface Known {
  registers: WordRegisters;
  today: PlainDate;
}

const proposals: Record<StoryFolder, (told: Told, known: Known) => Frontmatter> = {
  'guong-dien-hinh': (told, { registers }) => ({
    ten: told.title,
    'chu-the': null,
    loai: null,
    'don-vi': mentionedUnits(told, registers)[0]?.id ?? null,
    'linh-vuc': someOrNull(likelyFields(told, registers)),
    ...listed('phong-trao', mentionedCampaigns(told.text, registers)),
    'tom-tat': summaryOf(told.opening, 60),
  }),
  'phong-trao': (told, { registers }) => ({
    ten: told.title,
    'phat-dong-boi': mentionedUnits(told, registers)[0]?.id ?? null,
    'hinh-thuc': null,
    ...listed('van-ban', registeredDocuments(told, registers)),
    'linh-vuc': someOrNull(likelyFields(told, registers)),
    'tom-tat': summaryOf(told.opening, 80),
  }),
  'khau-hieu': (told, { registers }) => ({
    'noi-dung': told.title,
    loai: null,
    'don-vi': mentionedUnits(told, registers)[0]?.id ?? null,
    ...Object.fromEntries(
      mentionedCampaigns(told.text, registers)
        .slice(0, 1)
        .map((slug) => ['phong-trao', slug]),
    ),
    'van-ban': someOrNull(registeredDocuments(told, registers)),
  }),
};

function registeredDocuments({ text }: Told, registers: WordRegisters): string[] {
  return citedDocuments(text, registers).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function someOrNull(ids: readonly string[]): readonly string[] | null {
  return ids.length > 0 ? ids : null;
}

function listed(key: string, ids: readonly string[]): Frontmatter {
  return ids.length > 0 ? { [key]: ids } : {};
}

/** Whole sentences of the opening, at most so many words; a first sentence too long is cut. */
export function summaryOf(opening: string, most: number): string | null {
  if (opening === '') return null;
  const sentences = opening.match(/[^.!?…]+(?:[.!?…]+[”"’)]*(?=\s|$)|[.!?…]+|$)/gu) ?? [opening];
  let kept = '';
  for (const sentence of sentences) {
    if (wordCount(kept + sentence) > most) break;
    kept += sentence;
  }
  if (kept.trim() !== '') return kept.trim();
  const cut = opening.split(' ').slice(0, most).join(' ');
  return `${cut.slice(0, cut.length - ending(cut, /[\s,;:]/u).length)}…`;
}
