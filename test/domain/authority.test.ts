import { expect, test } from 'vitest';
import { levelNamed } from '#domain/authority';

test.each([
  ['Chủ tịch UBND xã Tân Đức', 'commune'],
  ['Chủ tịch UBND xã', 'commune'],
  ['UBND phường Ngô Quyền', 'commune'],
  ['Chủ tịch UBND thị trấn Bằng Lũng', 'commune'],
  ['Chủ tịch UBND đặc khu Phú Quốc', 'commune'],
  ['Chủ tịch UBND cấp xã', 'commune'],
  ['Chủ tịch UBND huyện', 'district'],
  ['Chủ tịch UBND thị xã Phổ Yên', 'district'],
  ['Chủ tịch Ủy ban nhân dân quận Ba Đình', 'district'],
  ['Chủ tịch UBND thành phố Bắc Giang', 'district'],
  ['Chủ tịch UBND tỉnh Thái Nguyên', 'province'],
  ['Chủ tịch Uỷ ban nhân dân tỉnh'.normalize('NFD'), 'province'],
  ['Chủ tịch UBND thành phố Hà Nội', 'province'],
  ['Chủ tịch UBND TP. Hồ Chí Minh', 'province'],
  ['Chủ tịch UBND xã Thanh Sơn, huyện Hữu Lũng, tỉnh Lạng Sơn', 'commune'],
  ['Thủ tướng Chính phủ', 'central'],
  ['Chủ tịch nước', 'central'],
])('%s decides at the level: %s', (body, level) => {
  expect(levelNamed(body)).toBe(level);
});

test.each(['Chủ tịch UBND thành phố', 'Hội Nông dân huyện', 'Giám đốc Sở Nội vụ', 'Chính quyền xã', ''])(
  '“%s” does not tell its level',
  (body) => {
    expect(levelNamed(body)).toBeUndefined();
  },
);
