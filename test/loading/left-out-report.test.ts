import { expect, test } from 'vitest';
import type { HeldBack } from '#domain/held-back';
import { leftOutReport } from '#loading/left-out-report';

const held: HeldBack[] = [
  { kind: 'exemplar', slug: 'a', origin: { file: 'guong-dien-hinh/a.mdx', path: [] }, title: 'A', reason: 'draft' },
  {
    kind: 'exemplar',
    slug: 'b',
    origin: { file: 'guong-dien-hinh/b.mdx', path: [] },
    title: 'B',
    reason: 'scheduled',
    dueOn: '2026-11-25',
  },
];

test('what is left out is named with the reason and the day it is due', () => {
  expect(leftOutReport(held)).toBe(`Chưa đưa lên trang 2 mục:
  guong-dien-hinh/a.mdx: bản nháp
  guong-dien-hinh/b.mdx: hẹn đăng ngày 25/11/2026
Dựng lại trang vào ngày 25/11/2026 thì guong-dien-hinh/b.mdx sẽ lên.
Xem thử trước khi đăng: npm start -- --xem-truoc`);
});

test('a site that is held at one day says so, as building it again would change nothing', () => {
  const said = leftOutReport(held, { seenAsOf: '2024-11-20' });
  expect(said).toContain('như vào ngày 20/11/2024. Xóa dòng xem-nhu-ngay');
  expect(said).not.toContain('Dựng lại trang');
});

test('drafts alone are due on no day', () => {
  expect(leftOutReport(held.slice(0, 1), { seenAsOf: '2024-11-20' })).not.toContain('xem-nhu-ngay');
});
