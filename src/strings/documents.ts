import type { LegalDocument } from '#domain/legal-document';
import { onDate } from '#strings/time';
import { capitalised } from '#strings/units';

type Numbered = Pick<LegalDocument, 'number' | 'type'>;

/** `27/KH-UBND`; `…/KH-UBND` where the original left the number blank. */
export function documentNumber(number: string): string {
  return number.startsWith('/') ? `…${number}` : number;
}

/** `Kế hoạch số 27/KH-UBND`, `Kế hoạch` where no number is printed. */
export function documentName({ number, type }: Numbered): string {
  return number === undefined ? capitalised(type) : `${capitalised(type)} số ${documentNumber(number)}`;
}

/** `Kế hoạch số 27/KH-UBND ngày 26/01/2024 của UBND huyện Phú Bình`. */
export function documentCitation(document: Numbered & Pick<LegalDocument, 'issuer' | 'issuedOn'>): string {
  const date = document.issuedOn && ` ${onDate(document.issuedOn)}`;
  return `${documentName(document)}${date ?? ''} của ${document.issuer}`;
}

export const documentStatusLabel = {
  'in-force': 'Còn hiệu lực',
  lapsed: 'Hết hiệu lực',
  'not-yet': 'Chưa có hiệu lực',
} as const;
