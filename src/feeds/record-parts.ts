import type { Publishable } from '#domain/publishable';
import type { Succession } from '#domain/unit';
import { recordId, tagUri } from '#feeds/identity';
import type { Routes } from '#routes/routes';
import { documentCitation } from '#strings/documents';
import { fullNameOn, unitById } from '#strings/unit-lineage';
import type { PartialDate } from '#vietnamese/partial-date';

/** What a record needs to say where things are and what they are called. Nothing of it depends on the day. */
export interface Naming {
  bulletin: Publishable<'aggregation'>;
  routes: Routes;
  origin: string;
}

export function unitReference(id: string, on: PartialDate, naming: Naming) {
  const { bulletin } = naming;
  const unit = unitById(id, bulletin);
  return {
    id: tagUri(bulletin.site, 'don-vi', id),
    name: unit ? fullNameOn(unit, on, bulletin) : id,
    kind: unit?.kind ?? ('body' as const),
    successors: (unit?.successors ?? []).map((heir) => successor(heir, naming)),
  };
}

export function successor({ unit: id, on, part, document, note }: Succession, { bulletin }: Naming) {
  const unit = unitById(id, bulletin);
  return {
    id: tagUri(bulletin.site, 'don-vi', id),
    name: unit ? fullNameOn(unit, on, bulletin) : id,
    on,
    part,
    ...(document && { document: tagUri(bulletin.site, 'van-ban', document) }),
    ...(note && { note }),
  };
}

export function campaignReferences(slugs: readonly string[], { bulletin }: Naming) {
  return slugs.flatMap((wanted) => {
    const campaign = bulletin.campaigns.find(({ slug }) => slug === wanted);
    return campaign ? [{ id: recordId(bulletin.site, 'campaign', campaign), name: campaign.name }] : [];
  });
}

export function fieldReferences(ids: readonly string[], { bulletin: { site } }: Naming) {
  return ids.flatMap((wanted) => {
    const field = site.fields.find(({ id }) => id === wanted);
    return field ? [{ id: tagUri(site, 'linh-vuc', field.id), name: field.name }] : [];
  });
}

export function documentReferences(ids: readonly string[], { bulletin }: Naming) {
  return ids.flatMap((wanted) => {
    const document = bulletin.documents.find(({ id }) => id === wanted);
    return document
      ? [{ id: tagUri(bulletin.site, 'van-ban', document.id), citation: documentCitation(document) }]
      : [];
  });
}

/** The id of a decision, if it may be shared. */
export function decisionId(wanted: string | undefined, { bulletin: { site, awards } }: Naming): string | undefined {
  const award = awards.find(({ slug }) => slug === wanted);
  return award && recordId(site, 'award', award);
}
