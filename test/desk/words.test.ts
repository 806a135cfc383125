import { expect, test } from 'vitest';
import { WHOLE_FILE } from '#domain/finding';
import { deskKinds } from '#desk/kinds';
import { fieldHints } from '#desk/field-hints';
import { pickLists } from '#desk/pick-lists';
import { adviceInForm } from '#desk/place-words';
import type { HeldBack } from '#domain/held-back';
import { namedPhotos } from '#loading/file/file-uses';
import { leftOutReport } from '#loading/left-out-report';
import { readContent } from '#loading/read-content';
import { readPlainDate } from '#vietnamese/plain-date';

const TODAY = readPlainDate('20/11/2024')!;
const finding = {
  severity: 'error',
  rule: 'private-phone',
  file: 'x.mdx',
  place: WHOLE_FILE,
  message: 'Có số điện thoại',
} as const;

test('advice in the form names fields and lists, not keys and files', () => {
  expect(adviceInForm({ ...finding, advice: 'Ghi ở mục lien-he trong trang.yaml.' })).toBe(
    'Ghi ở mục “Liên hệ” trong “Thông tin của trang”.',
  );
  expect(adviceInForm({ ...finding, rule: 'image-alt-missing', advice: 'Viết mô tả: ![…](x.jpg)' })).toContain(
    '“Mô tả ảnh”',
  );
  const choices = 'Chọn trong: kinh-te; moi-truong.';
  expect(adviceInForm({ ...finding, advice: choices })).toBe(choices);
});

test.each(Object.keys(fieldHints))('the hint of %s belongs to a field of a form', (key) => {
  const asked = JSON.stringify(deskKinds.map((kind) => kind.asked));
  expect(asked).toContain(`"${key}":{`);
});

test('units are offered home first, each by a name of its own and without its id', async () => {
  const { bulletin } = await readContent({ content: 'content', cache: '', engine: '' });
  const { units } = pickLists(bulletin!, TODAY);
  expect(units[0]).toMatchObject({
    value: 'tan-duc.phu-binh.thai-nguyen',
    label: 'Xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên',
  });
  expect(new Set(units.map(({ label }) => label)).size).toBe(units.length);
  expect(units.filter(({ label, value }) => label.includes(value))).toEqual([]);
});

test('what is left out is told with the way to see it, but not within the preview', () => {
  const held = [{ reason: 'draft', origin: { file: 'guong-dien-hinh/a.mdx' } }] as unknown as HeldBack[];
  expect(leftOutReport(held)).toContain('npm start -- --xem-truoc');
  expect(leftOutReport(held, { isPreview: true })).not.toContain('--xem-truoc');
});

test('a photo that only a comment names is not looked for', () => {
  expect(namedPhotos('guong-dien-hinh/a.mdx', '#   tep: anh/ten-anh.jpg\n  tep: anh/duong.jpg')).toEqual([
    { file: 'guong-dien-hinh/anh/duong.jpg', line: 2, type: 'image' },
  ]);
});
