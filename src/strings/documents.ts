import type { LegalDocument, Misprint } from '#domain/legal-document';
import { lowerFirst } from '#strings/codes';
import { onDate } from '#strings/time';
import { capitalised } from '#strings/units';

type Named = Pick<LegalDocument, 'number' | 'type' | 'issuer' | 'subject'>;

/** `27/KH-UBND`; `…/KH-UBND` where the number was left blank. */
export function documentNumber(number: string): string {
  return number.startsWith('/') ? `…${number}` : number;
}

/** `Kế hoạch số 27/KH-UBND`; `Kế hoạch công tác thi đua năm 2024 của UBND xã Thanh Sơn` where none is printed. */
export function documentName(document: Named): string {
  const number = printedNumber(document);
  return number === undefined ? toldName(document) : `${capitalised(document.type)} số ${number}`;
}

/** `Kế hoạch số 27/KH-UBND ngày 26/01/2024 của UBND huyện Phú Bình`. */
export function documentCitation(document: Named & Pick<LegalDocument, 'issuedOn'>): string {
  const { issuer, issuedOn } = document;
  if (isCalledByItsSubject(document)) return documentName(document);
  return [documentName(document), issuedOn && onDate(issuedOn), `của ${shortOffice(issuer)}`].filter(Boolean).join(' ');
}

/** Whether its name says already what it is about: it has no number to be called by. */
export function isCalledByItsSubject(document: Pick<LegalDocument, 'number'>): boolean {
  return printedNumber(document) === undefined;
}

function printedNumber({ number }: Pick<LegalDocument, 'number'>): string | undefined {
  return number?.startsWith('/') ? undefined : number;
}

/** What it is about and whose it is, each said once; the days in brackets are on its own page. */
function toldName({ number, type, issuer, subject }: Named): string {
  const about = subject.replace(/ \([\d/ –-]+\)$/u, '');
  const isTyped = about.toLowerCase().startsWith(type.toLowerCase());
  const name = isTyped ? about : `${capitalised(type)} ${lowerFirst(about)}`;
  const place = issuer.replace(/^(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) /u, '');
  const whose = name.includes(place) ? '' : ` của ${shortOffice(issuer)}`;
  return `${name}${whose}${number === undefined ? '' : ' (chưa có số)'}`;
}

/** One name for one office in a list: `Ủy ban nhân dân xã Tân Đức` → `UBND xã Tân Đức`. */
export function shortOffice(issuer: string): string {
  return issuer.replace('Ủy ban nhân dân', 'UBND').replace('Hội đồng nhân dân', 'HĐND');
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
