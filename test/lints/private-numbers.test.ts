import { describe, expect, test } from 'vitest';
import { lintFindings } from '#lints/lint-findings';
import { lintRegisters } from '#lints/registers';
import { aBulletin } from '../a-bulletin.ts';
import { bare, consent, rulesIn, told as toldBlocks } from './lint.ts';

const told: Record<string, string[]> = {
  'private-phone': [
    'Ai cần giống hoa thì gọi bà Hoa, 0912345678.',
    'Liên hệ: 0912 345 678.',
    'Số máy 0912.345.678 lúc nào cũng bật.',
    'Gọi 091-234-5678 hoặc nhắn tin.',
    'Điện thoại +84 912 345 678',
    'Điện thoại (+84)912345678',
    'Máy bàn 0208 3851 234, gặp anh Tuấn.',
    'Máy bàn 02083851234.',
    'ĐT: **0987** 654 321',
    'Nhóm [Zalo](https://zalo.me/0912345678) của xóm.',
    '<TrichDan cua="Chị Lan, 0912345678">\n\nCứ gọi tôi.\n\n</TrichDan>',
    '| Tên | Máy |\n| --- | --- |\n| Lan | 0912345678 |',
    '![Chị Lan, số máy 0912345678](anh/lan.jpg)',
    'Gọi 0912–345–678.',
    'Gọi 0912 - 345 - 678.',
    'Gọi (0912) 345 678.',
    'Gọi 09 12 34 56 78.',
    'Gọi 0912\u00A0345\u00A0678 nhé.',
    'Gọi \u202A0912 345 678\u202C nhé.',
    'Gọi O912 345 678.',
    'Gọi 09l2.345.678.',
    'Gọi 0912_345_678.',
    'Gọi 0 9 1 2 3 4 5 6 7 8.',
    'Gọi sđt0912345678.',
    'Gọi 0912. 345. 678.',
    'Gọi 0912\n345\n678.',
    'Gọi 0912**345**678.',
    'Gọi 0912 *345* `678`.',
    'Gọi 0912[345](/lich/)678.',
    'Gọi &#48;912&nbsp;345&#x20;678.',
    'Gọi ⓪⑨①② 𝟑𝟒𝟓 ٦٧٨.',
    'Gọi 0912·345·678.',
  ],
  'private-id-number': [
    'Căn cước số 019085001234 do Công an cấp.',
    'CCCD: 019 085 001 234',
    'CCCD 019.085.001.234',
    'CMND 091234567.',
    'CMND: 091 234 567',
    'Chứng minh nhân dân số 091.234.567',
    'Anh Nam (090123456) đã nhận quà.',
  ],
  'private-bank-account': [
    'Ủng hộ qua số tài khoản 8500205123456, Ngân hàng Nông nghiệp.',
    'TK Agribank 8500 205 123 456 mang tên tổ.',
    'STK: 1903 4567 8901 23',
    'Chuyển khoản về 0123456789 của chị Lan.',
  ],
};

test('two numbers with a stroke between them are two', () => {
  expect(rulesIn({ text: 'Gọi 0912.345.678/0987.654.321.' })).toEqual(['private-phone', 'private-phone']);
});

describe.each(Object.entries(told))('%s', (rule, texts) => {
  test.each(texts)('%s', (text) => {
    expect(rulesIn({ text })).toEqual([rule]);
  });
});

test('a number is found in every field that is read', () => {
  const places = [
    { name: 'Tổ hoa 0912345678' },
    { summary: 'Gọi 0912345678.' },
    { notes: ['Số của tổ trưởng: 0912345678'] },
    { photo: { file: 'a.jpg', alt: 'Chị Lan 0912345678', author: 'UBND xã', rights: 'Cho phép' } },
    { results: [{ figure: '5', of: 'buổi', source: 'Chị Lan, 0912345678' }] },
    { photo: { file: 'a.jpg', alt: 'Đường hoa', author: 'Chị Lan 0912345678', rights: 'Cho phép' } },
    { adoptions: [{ adopter: 'Xóm Diễn', since: '2024' as const, source: 'Chị Lan 0912345678' }] },
    { adoptions: [{ adopter: 'Xóm Diễn', since: '2024' as const, source: 'Sổ', outcome: 'Gọi 0912345678' }] },
    { corrections: [{ on: '2024-11-01' as const, text: 'Số đúng là 0912345678' }] },
    { consent: { ...consent, scopes: [...consent.scopes], confirmedBy: 'Trưởng xóm 0912345678' } },
  ];
  for (const story of places) expect(rulesIn({ text: '', story })).toEqual(['private-phone']);
});

test.each([
  '1.250.000.000 đồng theo dự toán',
  'Theo sổ, quỹ có 912.345.678 đồng.',
  'Theo sổ, quỹ có 123456789 đồng.',
  'Ngày 05/01/2024, 06-01-2024 và 07.01.2024.',
  'Từ 2019 2020 2021 đến nay.',
  'Số: 0208/BC-UBND thì ghi vào sổ riêng.'.replace('0208/BC-UBND', '/BC-UBND'),
  'Diện tích 12.345.678 m2 rừng.',
  'Tài khoản tiết kiệm của tổ có 1.250.000 đồng, theo sổ.',
  'Từ 07.5.1954 - 07.5.2024 và 08-12-1944 - 08-12-2024.',
  'Mã sản phẩm 8 93 12 34.',
  'Giai đoạn 2021 - 2025 và 2026 - 2030.',
  'Lịch trực: 01 02 03 04 05 06.',
])('no number of a person: %s', (text) => {
  expect(rulesIn({ text })).toEqual([]);
});

test('a word for bank accounts explains a number only where it stands near', () => {
  const digits = '8500205123456';
  expect(rulesIn({ text: `Số tài khoản của tổ là ${digits}.` })).toEqual(['private-bank-account']);
  expect(
    rulesIn({ text: `Số tài khoản ghi trong sổ của xóm, ai muốn xem thì đến nhà văn hóa, còn ${digits} là mã.` }),
  ).toEqual([]);
});

test.each(['Gọi 0912345678.', 'Gọi ０９１２ 345 678.', 'CCCD 019085001234', 'STK: 1903 4567 8901 23'])(
  'no finding shows the whole of the number: %s',
  (text) => {
    const found = lintFindings({ kind: 'exemplar', record: bare }, toldBlocks(text), lintRegisters(aBulletin));
    expect(found.map(({ message, advice }) => `${message} ${advice}`.replace(/\P{Nd}/gu, '').length)).toEqual([4]);
  },
);
