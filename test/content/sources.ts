import { readFileSync } from 'node:fs';
import type { LegalDocument } from '#domain/legal-document';

/** The plans that the five sites were made from, as they were printed. */
const SOURCES = 'test/content/sources';

/** A plan as one line: marks of emphasis and the head of a table that a page break repeats taken off. */
export function printedSource(site: string): string {
  return readFileSync(`${SOURCES}/${site}.txt`, 'utf8')
    .replace(/^<b>TT<\/b>\t.*$/gmu, '')
    .replace(/<[^>]+>|[*#|]/gu, '')
    .replace(/\s+/gu, ' ');
}

/** The same with the misprints mended that its record names. */
export function mendedSource(site: string, { misprints }: Pick<LegalDocument, 'misprints'>): string {
  return misprints.reduce((text, { printed, meant }) => text.replaceAll(printed, meant), printedSource(site));
}
