import { hadLapsed } from '#domain/legal-document';
import type { Edition } from '#routes/edition';
import { documentCitation } from '#strings/documents';
import { capitalised } from '#strings/units';
import { lastDay, type PartialDate } from '#vietnamese/partial-date';
import { writtenDay } from '#vietnamese/plain-date';

/** Something to follow, in finished words. */
export interface Link {
  href: string;
  label: string;
  /** Said after it, smaller. */
  note?: string | undefined;
}

/** One row of a list of facts. */
export interface Fact {
  term: string;
  values: FactValue[];
}

export interface FactValue {
  text: string;
  href?: string | undefined;
  note?: string | undefined;
}

/** A fact, unless there is nothing to say. */
export function fact(term: string, ...values: (Link | FactValue | string | undefined)[]): Fact[] {
  const said = values.flatMap((value) => (value === undefined || value === '' ? [] : [factValue(value)]));
  return said.length === 0 ? [] : [{ term, values: said }];
}

function factValue(value: Link | FactValue | string): FactValue {
  if (typeof value === 'string') return { text: value };
  return 'label' in value ? { text: value.label, href: value.href, note: value.note } : value;
}

export function documentLinks(ids: readonly string[], { bulletin, routes, today }: Edition): Link[] {
  return ids.flatMap((id) => {
    const document = bulletin.documents.find((candidate) => candidate.id === id);
    if (!document) return [];
    const note = hadLapsed(document, today)
      ? `hết hiệu lực sau ngày ${writtenDay(lastDay(document.validity.to!))}`
      : undefined;
    return [{ href: routes.document(id), label: documentCitation(document), note }];
  });
}

export function campaignLinks(slugs: readonly string[], { bulletin, routes }: Edition): Link[] {
  return bulletin.campaigns
    .filter(({ slug }) => slugs.includes(slug))
    .map(({ slug, name }) => ({ href: routes.campaign(slug), label: capitalised(name) }));
}

/** Newest first; without a day, last. */
export function byNewest(a: PartialDate | undefined, b: PartialDate | undefined): number {
  return (a ?? '') === (b ?? '') ? 0 : (a ?? '') < (b ?? '') ? 1 : -1;
}
