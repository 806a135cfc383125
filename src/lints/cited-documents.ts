import { citationsIn, type Citation, lawsIn } from '#lints/citations-in-text';
import { type Cited, impossibleOrder, type Registered } from '#lints/document-order';
import type { Finding, Words } from '#domain/finding';
import { launchDate } from '#domain/campaign-time';
import { hadLapsed } from '#domain/legal-document';
import { sloganDate } from '#domain/slogan';
import type { Lint, Prose } from '#lints/linted';
import type { KnownDocument } from '#lints/registers';
import { findingIn, type Role, type Sentence } from '#lints/sentence';
import { firstDay, lastDay, type PartialDate, writtenPartialDate } from '#vietnamese/partial-date';

/** Sources are reports of all kinds, which no register holds; notes speak about documents. */
const ASIDE: ReadonlySet<Role> = new Set(['link', 'note', 'figure']);

/** Documents a text cites: registered, in force on the day of the record, and in an order that can be. */
export const documentFindings: Lint = (prose, { documents }) => {
  if (!documents) return [];
  const { record, sentences } = prose;
  return sentences
    .filter(({ role, text }) => !ASIDE.has(role) && /\d/u.test(text))
    .flatMap((sentence) => {
      const cited = citationsIn(sentence.text).map((citation) => ({ citation, ...registered(citation, documents) }));
      const laws = lawsIn(sentence.text, documents);
      return [
        ...cited.flatMap(({ citation, known, namesake }) =>
          unregistered(prose, sentence, { citation, known, namesake }),
        ),
        ...[
          ...cited.flatMap(({ citation, known }) => (known ? [{ index: citation.index, known }] : [])),
          ...laws,
        ].flatMap(({ index, known }) =>
          lapsed(prose, known).map((words) => findingIn(record, { sentence, index }, words)),
        ),
        ...impossibleOrder(cited, sentence.text).map(({ index, ...words }) =>
          findingIn(record, { sentence, index }, words),
        ),
      ];
    });
};

function registered({ number, on }: Citation, documents: readonly KnownDocument[]): Registered {
  const same = documents.filter((document) => document.number === number);
  const known = same.find((document) => !on || !document.on || isWithin(on, document.on));
  return { known, namesake: same[0] };
}

function isWithin(on: PartialDate, date: PartialDate): boolean {
  return firstDay(date) <= lastDay(on) && firstDay(on) <= lastDay(date);
}

function unregistered({ record }: Prose, sentence: Sentence, { citation, known, namesake }: Cited): Finding[] {
  if (known) return [];
  const { number, index, on } = citation;
  const words: Words = namesake
    ? {
        rule: 'document-day-differs',
        message: `Văn bản ${number} ở đây ghi ngày ${writtenPartialDate(on!)}, còn sổ văn bản ghi ${writtenPartialDate(namesake.on!)}.`,
        advice: 'Xem lại bản gốc rồi sửa ngày; nếu là văn bản khác trùng số thì thêm vào van-ban.yaml.',
      }
    : {
        rule: 'document-unknown',
        message: `Văn bản ${number} chưa có trong sổ văn bản.`,
        advice: 'Xem lại số, ký hiệu; đúng rồi thì thêm văn bản vào van-ban.yaml để người đọc tra được.',
      };
  return [findingIn(record, { sentence, index }, { severity: 'warning', ...words })];
}

/** The form of a campaign or a slogan that names the document has its own finding. */
function lapsed(prose: Prose, known: KnownDocument) {
  const on = dayOf(prose);
  const inForm = 'documents' in prose.record && prose.record.documents.includes(known.id ?? '');
  if (inForm || !on || !hadLapsed(known, on)) return [];
  const instead = known.replacedBy.map((id) => `“${id}”`).join(', ');
  const name = known.number ? `Văn bản ${known.number}` : known.law!;
  const words = {
    severity: 'warning',
    rule: 'citation-lapsed',
    message: `${name} chỉ có hiệu lực đến hết ${writtenPartialDate(known.validity.to!)}, còn bài này là của ${writtenPartialDate(on)}.`,
    advice: instead ? `Văn bản thay thế: ${instead}.` : 'Xem lại căn cứ.',
  } as const;
  return [words];
}

function dayOf({ kind, record }: Prose): PartialDate | undefined {
  if (kind === 'exemplar') return record.publishedOn;
  if (kind === 'award') return record.decidedOn;
  return kind === 'campaign' ? launchDate(record, []) : sloganDate(record);
}
