import { contains } from '#domain/period';
import type { Unit } from '#domain/unit';
import { fullNameOn } from '#strings/unit-lineage';
import { capitalised, shortUnitName } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import type { Known, Offer } from './question.ts';

/** The words of a closed list, as a form knows them. */
export function wordsOf(words: Record<string, unknown>): () => Offer[] {
  return () => Object.keys(words).map((value) => ({ value, label: capitalised(value) }));
}

/** Units that stand on the day: the home unit, what lies below it, then the others. */
export function unitOffers({ bulletin, today }: Known): Offer[] {
  const home = bulletin.site.unit;
  const rank = ({ id }: Unit) => (id === home ? 0 : id.endsWith(`.${home}`) ? 1 : 2);
  return bulletin.units
    .filter(({ validity }) => contains(validity, today))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((unit) => ({
      value: unit.id,
      label: capitalised(fullNameOn(unit, today, bulletin)),
      short: shortUnitName(unit),
    }));
}

export function fieldOffers({ bulletin }: Known): Offer[] {
  return bulletin.site.fields.map(({ id, name }) => ({ value: id, label: name }));
}

export function campaignOffers({ bulletin }: Known): Offer[] {
  return bulletin.campaigns.map(({ slug, name }) => ({ value: slug, label: name })).toSorted(byLabel);
}

export function documentOffers({ bulletin }: Known): Offer[] {
  return bulletin.documents.map(({ id, number, subject, type }) => ({
    value: id,
    label: `${number ?? type}: ${shortened(subject)}`,
  }));
}

export function exemplarOffers({ bulletin }: Known): Offer[] {
  return bulletin.exemplars.map(({ slug, name }) => ({ value: slug, label: name })).toSorted(byLabel);
}

export function decisionOffers({ bulletin }: Known): Offer[] {
  return bulletin.awards.map(({ slug, number, decidedBy }) => ({
    value: slug,
    label: `${number ?? slug}, ${decidedBy}`,
  }));
}

function byLabel(a: Offer, b: Offer): number {
  return byVietnamese(a.label, b.label);
}

/** A subject may fill a page; a list has one line. */
function shortened(text: string): string {
  return [...text].length > 70 ? `${[...text].slice(0, 70).join('')}…` : text;
}
