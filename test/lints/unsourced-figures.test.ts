import { expect, test } from 'vitest';
import { atLine } from '#domain/finding';
import type { Exemplar } from '#domain/exemplar';
import { lintFindings } from '#lints/lint-findings';
import { lintRegisters } from '#lints/registers';
import { aBulletin } from '../a-bulletin.ts';
import { bare, rulesIn, told } from './lint.ts';

test.each([
  'Đàn gà cho thu 180 triệu đồng một năm.',
  'Có 95% số nhà phân loại rác.',
  'Tổ gom rơm trên 46 ha.',
  'Cả xóm có 42 hộ tham gia.',
  'Quỹ mua được 1.250 suất quà và bán 2,4 tấn giấy.',
  'Lãi 50 triệu mỗi vụ.',
])('is a figure without a source: %s', (text) => {
  expect(rulesIn({ text })).toEqual(['figure-without-source']);
});

test.each([
  'Theo sổ của tổ, đàn gà cho thu 180 triệu đồng một năm.',
  'Tổ có 5 người, họp lúc 19 giờ ngày 12/10/2024.',
  'Đường dài 1,8 km, rộng 3,5 m.',
  'Mười hai nhà cùng góp công.',
  '<SoLieu so="46 ha" noi-dung="không đốt rơm" nguon="Hợp tác xã" />\n\nTổ gom rơm trên 46 ha.',
  '| Khoản | Tiền |\n| --- | --- |\n| Cám | 38 triệu đồng |',
  '<TrichDan cua="Tổ">\n\nTôi lãi 50 triệu.\n\n</TrichDan>',
  'Năm 2024 có 3 buổi họp.',
  'Học viên từ 40 tuổi trở lên.',
  'Gọi 114 khi có cháy.',
])('needs none: %s', (text) => {
  expect(rulesIn({ text })).toEqual([]);
});

const results = [{ figure: '1.250 suất', of: 'quà, cho 42 hộ', source: 'Sổ của tổ' }];

test('has its source in a result, whatever the words around it', () => {
  expect(rulesIn({ text: 'Tổ trao 1250 suất quà cho 42 hộ.', story: { results } })).toEqual([]);
});

test('is not sourced by the same number of something else', () => {
  expect(rulesIn({ text: 'Tổ góp 42 triệu đồng.', story: { results } })).toEqual(['figure-without-source']);
  const money = [{ figure: '42 triệu', of: 'tiền góp', source: 'Sổ' }];
  expect(rulesIn({ text: 'Tổ góp 42 triệu đồng.', story: { results: money } })).toEqual([]);
});

test('one finding lists them all, at the first', () => {
  const record: Exemplar = { ...bare, results };
  const text = 'Tổ trao 1.250 suất.\n\nTrồng 5 ha.\nBán 2,4 tấn và 5 ha.';
  const found = lintFindings({ kind: 'exemplar', record }, told(text), lintRegisters(aBulletin));
  expect(found).toEqual([
    expect.objectContaining({
      place: atLine(3),
      message: 'Số liệu chưa có nguồn: 5 ha; 2,4 tấn.',
      severity: 'warning',
    }),
  ]);
});
