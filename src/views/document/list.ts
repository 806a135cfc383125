import { hadLapsed, type LegalDocument } from '#domain/legal-document';
import type { Edition } from '#routes/edition';
import { documentName, documentStatusLabel, isCalledByItsSubject, shortOffice } from '#strings/documents';
import { byVietnamese } from '#vietnamese/collation';
import { firstDay, writtenPartialDate } from '#vietnamese/partial-date';
import { collectionWords } from '#views/collection-words';
import { byNewest } from '#views/link';
import type { PageWords } from '#views/page';
import { newestPage, numberedPages, pageLinks } from '#views/paging';

export interface DocumentLine {
  href: string;
  name: string;
  /** Both only where the name does not say them already. */
  subject?: string | undefined;
  issuer?: string | undefined;
  issuedOn?: string | undefined;
  status?: { label: string; state: DocumentState } | undefined;
  hasFile: boolean;
}

export type DocumentState = keyof typeof documentStatusLabel;

export interface DocumentList {
  page: PageWords;
  total: number;
  lines: DocumentLine[];
  pages: ReturnType<typeof pageLinks>;
}

/** The newest documents, or one numbered page of them. */
export function documentList(edition: Edition, number?: number): DocumentList {
  const documents = edition.bulletin.documents.toSorted(byNewestIssue);
  const pages = numberedPages(documents);
  const shown = pages.find((page) => page.number === number)?.items ?? newestPage(documents);
  return {
    page: listWords(documents, edition, number),
    total: documents.length,
    lines: shown.map((document) => documentLine(document, edition)),
    pages: pageLinks(pages.length, { head: edition.routes.documents, page: edition.routes.documentsPage }, number),
  };
}

function listWords(documents: readonly LegalDocument[], edition: Edition, number?: number): PageWords {
  const { routes } = edition;
  return collectionWords(
    {
      title: number === undefined ? 'Văn bản' : `Văn bản, trang ${number}`,
      description: 'Kế hoạch, quyết định, chỉ thị và luật làm căn cứ cho thi đua, khen thưởng tại địa phương.',
      path: number === undefined ? routes.documents : routes.documentsPage(number),
      current: 'documents',
    },
    documents.map((document) => ({ href: routes.document(document.id), label: documentName(document) })),
    edition,
  );
}

function documentLine(document: LegalDocument, { routes, today }: Edition): DocumentLine {
  const state = documentState(document, today);
  const name = documentName(document);
  return {
    href: routes.document(document.id),
    name,
    subject: isCalledByItsSubject(document) ? undefined : document.subject,
    issuer: name.includes(shortOffice(document.issuer)) ? undefined : shortOffice(document.issuer),
    issuedOn: document.issuedOn && writtenPartialDate(document.issuedOn),
    status: state && state !== 'in-force' ? { label: documentStatusLabel[state], state } : undefined,
    hasFile: document.file !== undefined,
  };
}

/** Whether it is in force; `undefined` where the register does not say from when. */
export function documentState(document: LegalDocument, today: Edition['today']): DocumentState | undefined {
  if (hadLapsed(document, today)) return 'lapsed';
  if (document.validity.from === undefined) return undefined;
  return today < firstDay(document.validity.from) ? 'not-yet' : 'in-force';
}

function byNewestIssue(a: LegalDocument, b: LegalDocument): number {
  return byNewest(a.issuedOn, b.issuedOn) || byVietnamese(documentName(a), documentName(b));
}
