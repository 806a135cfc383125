import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { exemplarKindLabel } from '#strings/labels';
import { capitalised } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { flowerOf, type FlowerLook } from '#views/flower';
import { unitName } from '#views/unit/name';

/** An exemplar in a list beside other things. */
export interface ExemplarLine {
  href: string;
  name: string;
  kind: string;
  unit: string;
  flower: FlowerLook;
  summary: string;
}

export function exemplarLine(exemplar: Exemplar, edition: Edition): ExemplarLine {
  return {
    href: edition.routes.exemplar(exemplar.slug),
    name: exemplar.name,
    kind: exemplarKindLabel[exemplar.kind],
    unit: capitalised(unitName(exemplar.unit, exemplar.publishedOn, edition).short),
    flower: flowerOf(exemplar, edition),
    summary: exemplar.summary,
  };
}

export function byNewestExemplar(a: Exemplar, b: Exemplar): number {
  return a.publishedOn === b.publishedOn ? byVietnamese(a.name, b.name) : a.publishedOn < b.publishedOn ? 1 : -1;
}
