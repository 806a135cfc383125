import type { LegalDocument, Misprint } from '#domain/legal-document';
import { onDate } from '#strings/time';
import { capitalised } from '#strings/units';

type Named = Pick<LegalDocument, 'number' | 'type' | 'issuer'>;

/** `27/KH-UBND`; `…/KH-UBND` where the original left the number blank. */
export function documentNumber(number: string): string {
  return number.startsWith('/') ? `…${number}` : number;
}

/** `Kế hoạch số 27/KH-UBND`; `Kế hoạch của UBND xã Trấn Ninh` where no number is printed. */
export function documentName({ number, type, issuer }: Named): string {
  return number === undefined ? `${capitalised(type)} của ${issuer}` : numberedName({ number, type });
}

/** `Kế hoạch số 27/KH-UBND ngày 26/01/2024 của UBND huyện Phú Bình`. */
export function documentCitation(document: Named & Pick<LegalDocument, 'issuedOn'>): string {
  const { number, type, issuer, issuedOn } = document;
  const name = number === undefined ? capitalised(type) : numberedName({ number, type });
  return [name, issuedOn && onDate(issuedOn), `của ${issuer}`].filter((part) => part !== undefined).join(' ');
}

function numberedName({ number, type }: { number: string; type: string }): string {
  return `${capitalised(type)} số ${documentNumber(number)}`;
}

/** `Chủ tịch Dương Văn Hậu ký, tháng 02 năm 2024`. */
export function signedWords({ signer, issuedOn }: Pick<LegalDocument, 'signer' | 'issuedOn'>): string | undefined {
  return signer && [`${signer.office} ${signer.name} ký`, issuedOn && onDate(issuedOn)].filter(Boolean).join(', ');
}

export function misprintWords({ printed, meant }: Misprint): string {
  return `Văn bản in “${printed}”, ở đây sửa là “${meant}”.`;
}

export const documentStatusLabel = {
  'in-force': 'Còn hiệu lực',
  lapsed: 'Hết hiệu lực',
  'not-yet': 'Chưa có hiệu lực',
} as const;
