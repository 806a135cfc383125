import type { Bulletin } from '#domain/bulletin';
import type { Register } from '#domain/references';
import { byVietnamese } from '#vietnamese/collation';

/** One entry to pick: its id is written, its name is read. */
export interface Pick {
  value: string;
  label: string;
}

/** What a form offers wherever a record is named, from the content itself. */
export type PickLists = Record<Register, Pick[]>;

export function pickLists({ site, units, documents, campaigns, exemplars, awards }: Bulletin): PickLists {
  return {
    units: sorted(units.map(({ id, kindWord, name }) => pick(id, kindWord ? `${kindWord} ${name}` : name, id))),
    documents: sorted(documents.map(({ id, number, type, subject }) => pick(id, number ?? type, subject))),
    campaigns: sorted(campaigns.map(({ slug, name }) => pick(slug, name))),
    fields: site.fields.map(({ id, name }) => pick(id, name)),
    exemplars: sorted(exemplars.map(({ slug, name }) => pick(slug, name))),
    awards: sorted(awards.map(({ slug, number, decidedBy }) => pick(slug, number ?? slug, decidedBy))),
  };
}

function pick(value: string, ...words: string[]): Pick {
  return { value, label: words.join(' – ') };
}

function sorted(picks: Pick[]): Pick[] {
  return picks.toSorted((a, b) => byVietnamese(a.label, b.label));
}
