import { expect, test } from 'vitest';
import { aBulletinWith } from '../a-bulletin.ts';
import { rulesIn } from './lint.ts';

const bulletin = aBulletinWith((b) => {
  b.slogans[0]!.text = 'Đoàn kết, sáng tạo, thi đua xây dựng huyện Chợ Đồn phát triển nhanh, bền vững';
  b.slogans.push({ ...b.slogans[0]!, slug: 'ba-dam', text: '3 dám' });
  b.slogans.push({ ...b.slogans[0]!, slug: 'phat-dong', text: '“phát” phải đi đôi với “động”' });
});

test.each([
  'Chủ đề “Đoàn kết, sáng tạo, thi đua xây dựng huyện Chợ Đồn phát triển nhanh bền vững”.',
  'Chủ đề “Đoàn kết sáng tạo, thi đua xây dựng huyện Chợ Đồn phát triển nhanh, bền vững”.',
  'Chủ đề "Đoàn kết, sáng tạo, thi đua xây dựng xã Chợ Đồn phát triển nhanh, bền vững".',
  'Chủ đề “Đoàn kết, sáng tạo, thi đua xây dựng huyện Chợ Đồn phát triển nhanh, bền vựng”.',
  'Tinh thần “3 đảm” được nhắc ở mọi cuộc họp.',
  'Bảo đảm “phát phải đi đôi với dộng”.',
])('is a slogan quoted wrongly: %s', (text) => {
  expect(rulesIn({ text, bulletin })).toEqual(['slogan-misquoted']);
});

test.each([
  'Chủ đề “Đoàn kết, sáng tạo, thi đua xây dựng huyện Chợ Đồn phát triển nhanh, bền vững”.',
  'Chủ đề “đoàn kết, sáng tạo, thi đua xây dựng huyện Chợ Đồn phát triển nhanh, bền vững.”',
  'Chủ đề "Đoàn kết, sáng tạo, thi đua xây dựng huyện Chợ Đồn phát triển nhanh, bền vững".',
  'Tinh thần “3 dám”, “3 hơn”, “5 rõ”.',
  'Tinh thần “4 dám”, “3 dáng”.',
  'Bảo đảm “phát” phải đi đôi với “động”.',
  'Ông bảo: “Đoàn kết thì việc gì cũng xong”.',
  'Gương “Người tốt, việc tốt” mỗi tuần một bài.',
  'Hai chữ “đoàn kết” treo giữa nhà.',
  'Đoàn kết, sáng tạo là điều xóm nhắc nhau.',
  'Phong trào “Phú Bình chung sức xây dựng nông thôn mới”.',
  'Câu “Sạch nhà, sạch ngõ” ai cũng thuộc.',
])('is quoted rightly, or no slogan: %s', (text) => {
  expect(rulesIn({ text, bulletin })).toEqual([]);
});
