import type { Bulletin } from '#domain/bulletin';
import { launchDate } from '#domain/campaign-time';
import { type Finding, findingAt, type Recorded } from '#domain/finding';
import { hadLapsed, type LegalDocument } from '#domain/legal-document';
import { occasionSpan } from '#domain/occasion';
import { sloganDate } from '#domain/slogan';
import { firstDay, lastDay, type PartialDate, writtenPartialDate } from '#vietnamese/partial-date';

/** Citations of documents that no longer held, or did not exist yet. Warnings: an archive keeps what was printed. */
export function citationFindings(bulletin: Bulletin): Finding[] {
  const documents = new Map(bulletin.documents.map((document) => [document.id, document]));
  const lapsed = citations(bulletin).flatMap((citation) => {
    const cited = documents.get(citation.id);
    return cited && citation.on && hadLapsed(cited, citation.on) ? [lapsedCitation(citation, cited, citation.on)] : [];
  });
  return [...lapsed, ...bulletin.documents.flatMap((document) => implementsLater(document, documents))];
}

interface Citation {
  record: Recorded;
  keys: (string | number)[];
  id: string;
  on: PartialDate | undefined;
}

function citations({ site, documents, occasions, campaigns, slogans }: Bulletin): Citation[] {
  return [
    ...campaigns.flatMap((it) => cite(it, ['van-ban'], it.documents).on(launchDate(it, documents))),
    ...slogans.flatMap((it) => cite(it, ['van-ban'], it.documents).on(sloganDate(it))),
    ...occasions.flatMap((it) => cite(it, ['van-ban'], it.documents).on(occasionSpan(it).from)),
    ...documents.flatMap((it) => cite(it, ['thuc-hien'], it.implements).on(it.issuedOn ?? it.validity.from)),
    ...site.programmes.flatMap((it, i) => cite(site, ['chuong-trinh', i, 'van-ban'], it.documents).on(it.period.from)),
  ];
}

function cite(record: Recorded, keys: (string | number)[], ids: readonly string[]) {
  return {
    on: (on: PartialDate | undefined): Citation[] =>
      ids.map((id, index) => ({ record, keys: [...keys, index], id, on })),
  };
}

function lapsedCitation({ record, keys }: Citation, cited: LegalDocument, on: PartialDate): Finding {
  const replacements = cited.replacedBy.map((id) => `“${id}”`).join(', ');
  const instead = replacements ? `Văn bản thay thế: ${replacements}.` : 'Xem lại căn cứ.';
  return findingAt(record, keys, {
    severity: 'warning',
    rule: 'citation-lapsed',
    message: `${nameOf(cited)} chỉ có hiệu lực đến hết ${writtenPartialDate(cited.validity.to!)}, còn ở đây dẫn vào ${writtenPartialDate(on)}.`,
    advice: `${instead} Nếu bản gốc ghi đúng như vậy thì giữ nguyên và thêm ghi-chu.`,
  });
}

function implementsLater(document: LegalDocument, documents: ReadonlyMap<string, LegalDocument>): Finding[] {
  return document.implements.flatMap((id, index) => {
    const carriedOut = documents.get(id);
    if (!carriedOut?.issuedOn || !document.issuedOn) return [];
    if (firstDay(carriedOut.issuedOn) <= lastDay(document.issuedOn)) return [];
    return findingAt(document, ['thuc-hien', index], {
      severity: 'warning',
      rule: 'implements-later',
      message: `${nameOf(document)} (${writtenPartialDate(document.issuedOn)}) không thể thực hiện ${nameOf(carriedOut)}, ban hành sau nó (${writtenPartialDate(carriedOut.issuedOn)}).`,
      advice: 'Xem lại ngay-ban-hanh của hai văn bản; nếu đúng cả hai thì bỏ dòng này.',
    });
  });
}

function nameOf({ number, subject }: LegalDocument): string {
  return number ? `Văn bản ${number}` : `Văn bản “${subject}”`;
}
