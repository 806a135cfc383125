import { describe, expect, test } from 'vitest';
import type { Campaign } from '#domain/campaign';
import { lintFindings } from '#lints/lint-findings';
import { lintRegisters } from '#lints/registers';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';
import { bare, rulesIn, told } from './lint.ts';

describe('a document the text cites', () => {
  test.each([
    'Thực hiện Kế hoạch số 99/KH-UBND của huyện.',
    'Theo Chỉ thị 34-CT/TW của Bộ Chính trị.',
    'Theo Nghị định 98/2023/NĐ-CP.',
    'Nghị quyết số 368- NQ/TU của Thành ủy.',
    'Căn cứ Luật số 47/2005/QH11.',
    'Thông tư 15/2025/TT-BNV.',
    'Công văn 238/UBND-KGVX ngày 5/3/2024.',
  ])('is not in the register: %s', (text) => {
    expect(rulesIn({ text })).toEqual(['document-unknown']);
  });

  test.each([
    'Thực hiện Kế hoạch số 27/KH-UBND ngày 26/01/2024 của UBND huyện.',
    'Kế hoạch 27/KH-UBND ngày 26 tháng 01 năm 2024.',
    'Kế hoạch 27/KH-UBND.',
    'Quyết định số 1526/QÐ-TTg ngày 9/12/2022.',
    'Quyết định 1526/QĐ-TTg; giai đoạn 2022-2025.',
    'Quyết định khen thưởng 45/QĐ-UBND.',
    'Luật số 06/2022/QH15.',
    'Số: /KH-UBND để trống.',
    'Biển số 20C-123.45, lô 12/A, tỷ số 3/2, ngày 24/7.',
    'Nghị quyết số 1683/NQ-UBTVQH15.',
    'Xem [văn bản](https://vanban.chinhphu.vn/99/KH-UBND).',
    '<SoLieu so="5 buổi" noi-dung="đã dạy" nguon="Báo cáo 12/BC-UBND" />',
    'Tỷ lệ 1/500, khổ A4, xe U-oát.',
    'Luật Thi đua, Khen thưởng năm 2022.',
  ])('is registered, or is none: %s', (text) => {
    expect(rulesIn({ text })).toEqual([]);
  });

  test('has another day than the register', () => {
    expect(rulesIn({ text: 'Kế hoạch 27/KH-UBND ngày 26/02/2024.' })).toEqual(['document-day-differs']);
  });

  test('may have a namesake of another year', () => {
    const bulletin = aBulletinWith((b) => b.documents.push({ ...b.documents[3]!, id: 'x', issuedOn: '2023-02-01' }));
    expect(rulesIn({ text: 'Kế hoạch 27/KH-UBND ngày 01/02/2023.', bulletin })).toEqual([]);
  });

  test('is never unknown while the register cannot be read whole', () => {
    const registers = lintRegisters(aBulletin, false);
    expect(lintFindings({ kind: 'exemplar', record: bare }, told('Kế hoạch 99/KH-UBND.'), registers)).toEqual([]);
  });
});

describe('a law that had lapsed on the day of the story', () => {
  test.each([
    'Căn cứ Luật số 15/2003/QH11.',
    'Theo Luật Thi đua, Khen thưởng năm 2003, tổ được xét tặng.',
    'Theo Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003.',
    'Theo Luật thi đua, khen thưởng ngày 26/11/2003.',
  ])('%s', (text) => {
    expect(rulesIn({ text })).toEqual(['citation-lapsed']);
    expect(rulesIn({ text, story: { publishedOn: '2023-12-31' } })).toEqual([]);
  });

  test('is said once, of a campaign whose form names it too', () => {
    const record: Campaign = { ...aBulletin.campaigns[1]!, documents: ['luat-15-2003-qh11'] };
    expect(lintFindings({ kind: 'campaign', record }, told('Luật số 15/2003/QH11.'), lintRegisters(aBulletin))).toEqual(
      [],
    );
  });
});

test.each([
  ['exemplar', { ...bare, publishedOn: '2024-10-15' }, true],
  ['exemplar', { ...bare, publishedOn: '2023-10-15' }, false],
  ['award', { ...aBulletin.awards[0]!, decidedOn: '2024-10-15' }, true],
  ['award', { ...aBulletin.awards[0]!, decidedOn: '2023-10-15' }, false],
  ['slogan', { ...aBulletin.slogans[0]!, documents: [], period: { from: '2024-10-15' } }, true],
  ['slogan', { ...aBulletin.slogans[0]!, documents: [], period: { from: '2023-10-15' } }, false],
  ['campaign', { ...aBulletin.campaigns[1]!, documents: [], period: { from: '2024-10-15' } }, true],
  ['campaign', { ...aBulletin.campaigns[1]!, documents: [], period: { from: '2023-10-15' } }, false],
] as const)('the day of %s %# says whether a law had lapsed', (kind, record, hasLapsed) => {
  const linted = { kind, record } as Parameters<typeof lintFindings>[0];
  const rules = lintFindings(linted, told('Căn cứ Luật số 15/2003/QH11.'), lintRegisters(aBulletin));
  expect(rules.some(({ rule }) => rule === 'citation-lapsed')).toBe(hasLapsed);
});

describe('a document that carries out a later one', () => {
  const bulletin = aBulletinWith((b) =>
    b.documents.push(
      { ...b.documents[3]!, id: '68', number: '68/KH-UBND', issuedOn: '2022-05-18' },
      { ...b.documents[3]!, id: '69', number: '69/KH-UBND', issuedOn: '2022-12-09' },
    ),
  );

  test.each([
    'Kế hoạch số 68/KH-UBND ngày 18/5/2022 của huyện thực hiện Quyết định số 1526/QĐ-TTg ngày 09/12/2022.',
    'Kế hoạch 68/KH-UBND triển khai Quyết định 1526/QĐ-TTg.',
    'Đề án theo Quyết định số 1526/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ và Kế hoạch số 68/KH-UBND ngày 18/5/2022.',
  ])('%s', (text) => {
    expect(rulesIn({ text, bulletin })).toEqual(['implements-later']);
  });

  test('is not said of a document whose day nobody knows', () => {
    expect(rulesIn({ text: 'Kế hoạch 99/KH-UBND thực hiện Quyết định 1526/QĐ-TTg.', bulletin })).toEqual([
      'document-unknown',
    ]);
    expect(rulesIn({ text: 'Kế hoạch 68/KH-UBND thực hiện Chỉ thị 34-CT/TW.', bulletin })).toEqual([
      'document-unknown',
    ]);
  });

  test.each([
    'Kế hoạch 68/KH-UBND ngày 18/5/2022 và Quyết định 1526/QĐ-TTg ngày 09/12/2022.',
    'Quyết định 1526/QĐ-TTg và Kế hoạch 27/KH-UBND.',
    'Quyết định 1526/QĐ-TTg; tổ cũng làm theo Kế hoạch 68/KH-UBND.',
    'Kế hoạch 68/KH-UBND, thực hiện Quyết định 1526/QĐ-TTg.'.replace(', thực hiện', ' và thực hiện'),
    'Kế hoạch 27/KH-UBND thực hiện Luật số 06/2022/QH15.',
    'Kế hoạch 68/KH-UBND; thực hiện Quyết định 1526/QĐ-TTg.',
    'Kế hoạch 69/KH-UBND thực hiện Quyết định 1526/QĐ-TTg.',
  ])('is not: %s', (text) => {
    expect(rulesIn({ text, bulletin })).toEqual([]);
  });
});

test('a document is told by its number, a law without one by its name', () => {
  const unnumbered = aBulletinWith((b) => delete b.documents.find(({ id }) => id === 'luat-15-2003-qh11')!.number);
  const told2003 = [aBulletin, unnumbered].map(
    (bulletin) =>
      lintFindings(
        { kind: 'exemplar', record: bare },
        told('Theo Luật Thi đua, khen thưởng năm 2003.'),
        lintRegisters(bulletin),
      )[0]!.message,
  );
  expect(told2003[0]).toMatch(/^Văn bản 15\/2003\/QH11 chỉ có hiệu lực/u);
  expect(told2003[1]).toMatch(/^Luật Thi đua, khen thưởng chỉ có hiệu lực/u);
});
