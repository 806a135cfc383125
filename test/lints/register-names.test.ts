import { expect, test } from 'vitest';
import { aBulletinWith } from '../a-bulletin.ts';
import { lintFindings } from '#lints/lint-findings';
import { lintRegisters } from '#lints/registers';
import { bare, rulesIn, told } from './lint.ts';

const tranNinh = aBulletinWith((b) => {
  b.units[3]!.name = 'Trấn Ninh';
  b.units[5]!.name = 'Diễn';
});

test.each([
  'Xã Trần Ninh họp sáng nay.',
  'Nhân dân xã Trần Ninh cùng góp công.',
  'Từ Trần Ninh, cách làm lan ra cả huyện.',
  'Ở xóm Điện, ai cũng có sổ.',
  'Xóm Dien góp 20 cây.',
  'Tỉnh Thái Nguyễn khen tổ.',
  'Phong trào “Phú Bình chung sức xây dựng nồng thôn mới”.',
  'Cả nước chung sức xây dụng nông thôn mới là việc lâu dài.',
  'UBND xã Trân Ninh trao quà.',
  'Tranh cổ động vẽ xã Trần Ninh.',
  'Nhân dân xã Trần Ninh cùng góp công',
  'Cán bộ Xã Trần Ninh họp.',
])('differs from the register in accents: %s', (text) => {
  expect(rulesIn({ text, bulletin: tranNinh })).toEqual(['name-accents']);
});

test.each([
  'Xã Trấn Ninh họp sáng nay.',
  'Ông Trần Ninh góp công.',
  'Anh Lê Trần Ninh làm tổ trưởng.',
  'Bà Trần Ninh Hoa trồng cây.',
  'Đội bóng xã Trần Ninh Đông thắng.',
  'Xóm điện đường đầy đủ.',
  'Xóm Diễn góp 20 cây.',
  'tỉnh Thái Nguyên khen tổ.',
  'XÃ TRẤN NINH',
  'Chúng tôi chung sức xây dựng nông thôn mới.',
  'Xã Trấn Ninh và tỉnh THÁI NGUYÊN.',
  'Phú Bình chung sức xây dựng nông thôn mới',
])('is as the register has it, or something else: %s', (text) => {
  expect(rulesIn({ text, bulletin: tranNinh })).toEqual([]);
});

test('where the tone stands in a syllable is no difference', () => {
  const hoaBinh = aBulletinWith((b) => (b.units[3]!.name = 'Hòa Bình'));
  expect(rulesIn({ text: 'Xã Hoà Bình họp.', bulletin: hoaBinh })).toEqual([]);
});

test('the other spelling may be a name of the register too', () => {
  const both = aBulletinWith((b) => {
    b.units[3]!.name = 'Trấn Ninh';
    b.units[4]!.otherNames = ['Trần Ninh'];
  });
  expect(rulesIn({ text: 'Xã Trần Ninh họp.', bulletin: both })).toEqual([]);
});

test('the message names the register and its spelling', () => {
  const messages = (text: string) =>
    lintFindings({ kind: 'exemplar', record: bare }, told(text), lintRegisters(tranNinh)).map(
      ({ message, advice }) => `${message} ${advice}`,
    );
  expect(messages('Xã Trần Ninh họp.')).toEqual([
    '“Trần Ninh” khác dấu với tên trong sổ đơn vị: “Trấn Ninh”. Sửa thành “Trấn Ninh”; nếu là nơi khác thì thêm vào sổ.',
  ]);
  expect(messages('Cả nước chung sức xây dụng nông thôn mới là việc lâu dài.')[0]).toMatch(
    /danh sách phong trào.*phong trào khác/u,
  );
});

test('bodies and clusters are no places', () => {
  const bodies = aBulletinWith((b) => {
    b.units.push({ ...b.units[3]!, id: 'hoi', kind: 'body', name: 'Trấn Ninh' });
    b.units.push({ ...b.units[3]!, id: 'cum', kind: 'cluster', name: 'Cụm Điện' });
  });
  expect(rulesIn({ text: 'Xã Trần Ninh và Cụm Diễn họp.', bulletin: bodies })).toEqual([]);
});
