import { describe, expect, test } from 'vitest';
import type { LegalDocument } from '#domain/legal-document';
import type { Edition } from '#routes/edition';
import { documentList } from '#views/document/list';
import { documentPage } from '#views/document/page';
import { numberedPages } from '#views/paging';
import { anEdition } from './an-edition.ts';

const aRow = { file: 'van-ban.yaml', path: [0] };
const pageOf = (id: string, edition: Edition = anEdition()) =>
  documentPage(
    edition.bulletin.documents.find((document) => document.id === id)!,
    edition,
  );
const termsOf = (id: string) => pageOf(id).facts.map(({ term }) => term);

describe('a document page', () => {
  test('has every field the rules ask for', () =>
    expect(termsOf('ke-hoach-tan-duc-2024').filter((term) => term !== 'Ngày hết hiệu lực')).toEqual([
      ...['Loại văn bản', 'Cơ quan ban hành', 'Số, ký hiệu', 'Ngày ban hành', 'Ngày hiệu lực'],
      ...['Nội dung', 'Tệp văn bản'],
    ]));

  test('says what a document leaves out only where it can be read here', () => {
    const blank = { number: undefined, issuedOn: undefined, validity: {}, file: undefined, signer: undefined };
    const edition = anEdition('2024-11-20', ({ documents }) => {
      for (const document of documents) Object.assign(document, { ...blank, origin: aRow });
    });
    const leftOut = (document: LegalDocument) =>
      documentPage(document, edition).facts.filter(({ values }) => values[0]?.text === 'Văn bản không ghi').length;
    for (const document of edition.bulletin.documents) {
      expect(leftOut(document), document.id).toBe(0);
      expect(leftOut({ ...document, file: 'a.pdf' }), document.id).toBe(3);
      expect(leftOut({ ...document, origin: { ...aRow, path: [] } }), document.id).toBe(3);
    }
  });

  test('says that a number was left blank in the original', () => {
    const number = pageOf('ke-hoach-tan-duc-2024').facts.find(({ term }) => term === 'Số, ký hiệu');
    expect(number?.values).toEqual([{ text: '…/KH-UBND', note: 'số để trống trong bản gốc' }]);
  });

  test('offers the file', () => {
    expect(pageOf('ke-hoach-tan-duc-2024').source).toEqual({
      href: '/hoa-dep/van-ban/tep/ke-hoach-tan-duc-2024.pdf',
      label: 'Tải về (PDF)',
    });
  });

  test('says since when it has lapsed, and what replaced it', () => {
    const page = pageOf('luat-15-2003-qh11');
    expect([page.status?.label, page.lapsed]).toEqual(['Hết hiệu lực', 'Văn bản hết hiệu lực sau ngày 31/12/2023.']);
    expect(page.replacements.map(({ href }) => href)).toEqual(['/hoa-dep/van-ban/luat-06-2022-qh15/']);
    expect(pageOf('luat-15-2003-qh11', anEdition('2023-12-31')).status?.label).toBe('Còn hiệu lực');
  });

  test('lists who rests on it', () => {
    expect(pageOf('ke-hoach-tan-duc-2024').citations.map(({ heading }) => heading)).toEqual([
      'Phong trào (1)',
      'Khẩu hiệu (1)',
      'Việc trong lịch (1)',
    ]);
  });
});

describe('the list of documents', () => {
  test('marks what has lapsed, and says nothing of what is in force', () => {
    const lines = documentList(anEdition()).lines.filter(({ status }) => status);
    expect(lines.map(({ name, status }) => [name, status?.label])).toEqual([['Luật số 15/2003/QH11', 'Hết hiệu lực']]);
  });

  test('is cut into pages that count from the oldest', () => {
    const items = Array.from({ length: 120 }, (_, index) => 120 - index);
    expect(
      numberedPages(items).map(({ number, items: [first], items: { length } }) => [number, first, length]),
    ).toEqual([
      [1, 50, 50],
      [2, 100, 50],
      [3, 120, 20],
    ]);
    expect(numberedPages(items.slice(0, 50))).toEqual([]);
  });
});
