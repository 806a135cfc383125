import { isWrittenOut, type LegalDocument } from '#domain/legal-document';
import type { Edition } from '#routes/edition';
import {
  documentCitation,
  documentName,
  documentNumber,
  documentStatusLabel,
  isCalledByItsSubject,
  misprintWords,
  signedWords,
} from '#strings/documents';
import { capitalised } from '#strings/units';
import { lastDay, writtenPartialDate } from '#vietnamese/partial-date';
import { writtenDay } from '#vietnamese/plain-date';
import { type CitationGroup, citationsOf } from '#views/citations';
import { type DocumentState, documentState } from '#views/document/list';
import type { JsonLd } from '#views/json-ld';
import { documentLinks, type Fact, fact, type FactValue, type Link } from '#views/link';
import type { PageWords } from '#views/page';
import { unitName } from '#views/unit/name';

export interface DocumentPage {
  page: PageWords;
  name: string;
  /** Unless the name says it. */
  subject?: string | undefined;
  status?: { label: string; state: DocumentState } | undefined;
  /** When it lapsed, in words. */
  lapsed?: string | undefined;
  replacements: Link[];
  facts: Fact[];
  /** `Chủ tịch Dương Văn Hậu ký, tháng 02 năm 2024`. */
  signed?: string | undefined;
  /** The file to be downloaded, or the page it is published on. */
  source?: Link | undefined;
  carriesOut: Link[];
  citations: CitationGroup[];
  notes: string[];
}

const NOT_PRINTED = 'Văn bản không ghi';

export function documentPage(document: LegalDocument, edition: Edition): DocumentPage {
  const state = documentState(document, edition.today);
  return {
    page: pageWords(document, edition),
    name: documentName(document),
    subject: isCalledByItsSubject(document) ? undefined : document.subject,
    status: state && { label: documentStatusLabel[state], state },
    lapsed:
      state === 'lapsed' ? `Văn bản hết hiệu lực sau ngày ${writtenDay(lastDay(document.validity.to!))}.` : undefined,
    replacements: documentLinks(document.replacedBy, edition),
    facts: documentFacts(document, edition),
    signed: signedWords(document),
    source: sourceOf(document, edition),
    carriesOut: documentLinks(document.implements, edition),
    citations: citationsOf(document, edition),
    notes: [...document.notes, ...document.misprints.map(misprintWords)],
  };
}

function pageWords(document: LegalDocument, edition: Edition): PageWords {
  const { routes } = edition;
  const title = documentName(document);
  return {
    title,
    description: isCalledByItsSubject(document) ? title : `${documentCitation(document)}: ${document.subject}`,
    path: routes.document(document.id),
    current: 'documents',
    breadcrumbs: [{ label: 'Văn bản', href: routes.documents }, { label: title }],
    jsonLd: documentJsonLd(document, edition),
  };
}

/** The fields the rules on government websites ask for (NĐ 42/2022), in that order. */
function documentFacts(document: LegalDocument, edition: Edition): Fact[] {
  const { number, issuedOn, validity, file } = document;
  // What a document leaves out is known only of one that stands here to be read.
  const notPrinted = isWrittenOut(document) || file !== undefined ? NOT_PRINTED : undefined;
  return [
    ...fact('Loại văn bản', capitalised(document.type)),
    ...fact('Cơ quan ban hành', issuerOf(document, edition)),
    ...fact('Người ký', document.signer && { text: document.signer.name, note: document.signer.office }),
    ...fact('Số, ký hiệu', number === undefined ? notPrinted : numberInWords(number)),
    ...fact('Ngày ban hành', issuedOn ? capitalised(writtenPartialDate(issuedOn)) : notPrinted),
    ...fact('Ngày hiệu lực', validity.from ? capitalised(writtenPartialDate(validity.from)) : notPrinted),
    ...fact('Ngày hết hiệu lực', validity.to && capitalised(writtenPartialDate(validity.to))),
    ...fact('Nội dung', document.subject),
    ...fact('Tệp văn bản', sourceOf(document, edition) ?? 'Chưa có tệp để tải về'),
  ];
}

function numberInWords(number: string): FactValue {
  return number.startsWith('/')
    ? { text: documentNumber(number), note: 'số để trống trong bản gốc' }
    : { text: number };
}

function issuerOf({ issuer, issuerUnit, issuedOn }: LegalDocument, edition: Edition): FactValue {
  if (!issuerUnit) return { text: issuer };
  const { href, now } = unitName(issuerUnit, issuedOn ?? edition.today, edition);
  return { href, text: issuer, note: now };
}

function sourceOf({ file, link }: LegalDocument, { routes }: Edition): Link | undefined {
  if (file !== undefined) return { href: routes.documentFile(file), label: `Tải về (${extensionOf(file)})` };
  if (link === undefined) return undefined;
  return { href: link, label: `Xem tại ${new URL(link).hostname}` };
}

function extensionOf(file: string): string {
  return file.split('.').at(-1)!.toUpperCase();
}

function documentJsonLd(document: LegalDocument, { origin, routes }: Edition): JsonLd {
  const known = { number: document.number?.startsWith('/') ? undefined : document.number, on: document.issuedOn };
  return {
    '@type': 'Legislation',
    name: documentName(document),
    description: document.subject,
    url: origin + routes.document(document.id),
    legislationType: document.type,
    legislationIdentifier: known.number,
    legislationDate: known.on?.length === 10 ? known.on : undefined,
    legislationPassedBy: { '@type': 'Organization', name: document.issuer },
    inLanguage: 'vi',
  };
}
