import type { Slogan, SloganKind } from '#domain/slogan';
import type { Edition } from '#routes/edition';
import { sloganKindLabel } from '#strings/labels';
import { periodWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import type { PartialDate } from '#vietnamese/partial-date';
import { byNewest } from '#views/link';
import { unitName } from '#views/unit/name';

/** A slogan in a list. */
export interface SloganLine {
  href: string;
  text: string;
  size: SloganSize;
  /** Colour of its banner; none is red. */
  tone?: string | undefined;
  kind: string;
  unit: string;
  time?: string | undefined;
}

/** How large it can be set: the sources have slogans of 4 and of 167 characters. */
export type SloganSize = 'short' | 'medium' | 'long';

/** Colours of banners; without one, red. */
export const sloganTones = {
  theme: undefined,
  slogan: 'gold',
  motto: 'leaf-green',
  spirit: 'sky',
} as const satisfies Record<SloganKind, string | undefined>;

export function sloganLine(slogan: Slogan, edition: Edition): SloganLine {
  return {
    href: edition.routes.slogan(slogan.slug),
    text: capitalised(slogan.text),
    size: sloganSize(slogan.text),
    tone: sloganTones[slogan.kind],
    kind: sloganKindLabel[slogan.kind],
    unit: capitalised(unitName(slogan.unit, sloganDate(slogan, edition), edition).short),
    time: periodWords(slogan.period),
  };
}

/** In quotation marks, without a second pair around words that are quoted already. */
export function quoted(text: string): string {
  return text.includes('“') ? capitalised(text) : `“${capitalised(text)}”`;
}

export function sloganSize(text: string): SloganSize {
  if (text.length <= 45) return 'short';
  return text.length <= 95 ? 'medium' : 'long';
}

/** The day whose units it names: of its period, its publication, its document, or today. */
export function sloganDate({ period, publishedOn, documents }: Slogan, { bulletin, today }: Edition): PartialDate {
  const issued = bulletin.documents.find(({ id }) => documents.includes(id))?.issuedOn;
  return period.from ?? publishedOn ?? issued ?? period.to ?? today;
}

export function byNewestSlogan(a: Slogan, b: Slogan): number {
  const [x, y] = [a, b].map(({ period, publishedOn }) => period.from ?? publishedOn ?? period.to);
  return byNewest(x, y) || byVietnamese(a.text, b.text);
}
