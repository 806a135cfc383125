import { expect, test } from 'vitest';
import { rulesIn } from './lint.ts';

test.each([
  'Nhà bà Hoa ở số nhà 15, xóm Ngoài.',
  'Bà ở số 12 đường Trần Phú.',
  'Gia đình ở số 5, ngõ 24, phố Chợ.',
  'Trường Tiểu học khen em, con bà Hoa ở số nhà 15, xóm Ngoài.',
  'Bà ở nhà 15 ngõ 24.',
  'Nhà số 7 xóm Ngoài có vườn hoa đẹp.',
  'Địa chỉ: số 12A/3 ngách 5 đường Lê Lợi',
  'Số nhà: 3/12, tổ 5.',
  'Vườn ở tọa độ 21.458123, 105.967812.',
  'Vườn ở 21°27\'29" Bắc.',
  'Xem [bản đồ](https://www.google.com/maps/@21.458123,105.967812,17z).',
])('is an exact address: %s', (text) => {
  expect(rulesIn({ text })).toEqual(['private-address']);
});

test.each([
  'Nhà bà ở xóm Ngoài, ngay đầu đường hoa.',
  'Cụm số 4 đường Trần Phú.',
  'Tuyến số 12 đường liên xã.',
  'Nhà văn hóa xóm Ngoài, số 3 đường Hoa Ban, mở cả ngày.',
  'Chợ họp ở số 8 phố Chợ.'.replace('Chợ họp ở', 'Chợ xã ở'),
  'Xã gắn số nhà cho các xóm.',
  'Chi bộ số 2 đường lối rõ ràng.',
  'Nhà số hóa tài liệu đặt ở UBND xã.',
  'Cả xóm có 5 nhà 2 bên đường trồng hoa.',
  'Nhiệt độ 21,5 đến 25,5 độ.',
  'Đường số 7 phố mới mở rộng.',
])('is none: %s', (text) => {
  expect(rulesIn({ text })).toEqual([]);
});
