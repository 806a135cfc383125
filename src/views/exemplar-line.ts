import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { exemplarKindLabel } from '#strings/labels';
import { capitalised } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { unitName } from '#views/unit-name';

/** An exemplar in a list beside other things. */
export interface ExemplarLine {
  href: string;
  name: string;
  kind: string;
  unit: string;
  /** Of its main field: the colour of its flower. */
  colour?: string | undefined;
  petals: number;
  summary: string;
  isIllustration: boolean;
}

export function exemplarLine(exemplar: Exemplar, edition: Edition): ExemplarLine {
  const field = edition.bulletin.site.fields.find(({ id }) => id === exemplar.fields[0]);
  return {
    href: edition.routes.exemplar(exemplar.slug),
    name: exemplar.name,
    kind: exemplarKindLabel[exemplar.kind],
    unit: capitalised(unitName(exemplar.unit, exemplar.publishedOn, edition).short),
    colour: field?.colour,
    petals: exemplar.adoptions.length,
    summary: exemplar.summary,
    isIllustration: exemplar.isIllustration,
  };
}

export function byNewestExemplar(a: Exemplar, b: Exemplar): number {
  return a.publishedOn === b.publishedOn ? byVietnamese(a.name, b.name) : a.publishedOn < b.publishedOn ? 1 : -1;
}
