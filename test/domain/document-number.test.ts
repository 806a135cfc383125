import { describe, expect, test } from 'vitest';
import { documentNumberGrammar, normalDocumentNumber } from '#domain/document-number';

const numbers = {
  administrative: `19/CT-TTg 1526/QĐ-TTg 522/CTr-UBND 38/NQ-HĐND 68/KH-UBND 27/KH-UBND 71/KH-UBND 18/KH-UBND
    03/KH-UBND 24/KH-UBND 02/CT-UBND 17/CT-UBND 04/CT-UBND 01/CT-UBND 26/CT-TTg 117/KH-UBND 156/KH-UBND 1258/QĐ-TTg
    1273/BTTTT-TTCS 238/UBND-KGVX 1683/NQ-UBTVQH15 1672/NQ-UBTVQH15 1191/NQ-UBTVQH15 237/NQ-UBTVQH16`,
  normative: `98/2023/NĐ-CP 86/2023/NĐ-CP 129/2025/NĐ-CP 152/2025/NĐ-CP 39/2023/QĐ-UBND 22/2023/TT-BTTTT 15/2025/TT-BNV
    19/2012/TTLT-BTC-BKH&ĐT-BTTTT`,
  assembly: `06/2022/QH15 15/2003/QH11 47/2005/QH11 32/2009/QH12 39/2013/QH13 72/2025/QH15 30/2026/QH16
    76/2025/UBTVQH15`,
  party: '34-CT/TW 01-KL/TW 05-CT/TW 26-CT/TU 17-CT/TU 19-CT/TU 368-NQ/TU 36-HD/VPTW',
  blank: '/KH-UBND /QĐ-UBND',
};

describe.each(Object.entries(numbers))('%s numbers', (grammar, list) => {
  test.each(list.split(/\s+/u))('%s', (number) => {
    expect(normalDocumentNumber(number)).toBe(number);
    expect(documentNumberGrammar(number)).toBe(grammar);
  });
});

describe('a number is repaired before it is judged', () => {
  test.each([
    ['Số: /KH-UBND', '/KH-UBND'],
    ['Số 27/KH-UBND', '27/KH-UBND'],
    ['số: 27 / KH - UBND', '27/KH-UBND'],
    ['368- NQ/TU', '368-NQ/TU'],
    ['Luật số 06/2022/QH15', '06/2022/QH15'],
    ['98/2023/NÐ-CP', '98/2023/NĐ-CP'],
    ['152/2025/NĐ-C\u0420', '152/2025/NĐ-CP'],
    ['27/\u041A\u041D-U\u0412ND', '27/KH-UBND'],
    ['34–CT/TW', '34-CT/TW'],
    ['27⁄KH−UBND', '27/KH-UBND'],
    ['1526/QĐ-TTg'.normalize('NFD'), '1526/QĐ-TTg'],
  ])('%s', (typed, number) => {
    expect(normalDocumentNumber(typed)).toBe(number);
    expect(documentNumberGrammar(number)).toBeDefined();
  });
});

test.each([
  '',
  '27',
  'KH-UBND',
  '27/KH',
  '27-KH-UBND',
  '27/kh-ubnd',
  '27//KH-UBND',
  '27/KH-UBND-',
  '123456/KH-UBND',
  '98/1823/NĐ-CP',
  '06/2022/QH',
  '34/CT/TW',
  '27/KH_UBND',
  '27/KH-UBND 2024',
  'không số',
])('“%s” follows no grammar', (number) => {
  expect(documentNumberGrammar(normalDocumentNumber(number))).toBeUndefined();
});
