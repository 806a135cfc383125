import { expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import type { Channel } from '#domain/channel';
import { namedFindings } from '#loading/checks/named';
import { aBulletinWith } from '../a-bulletin.ts';

const FILE = 'guong-dien-hinh/to-tu-quan-duong-hoa.mdx';

function found(change: (bulletin: Bulletin) => void, body = '') {
  const textOf = (file: string) => `---\nten: x\n---\n\n${file === FILE ? body : ''}\n`;
  return namedFindings(aBulletinWith(change), { today: '2024-12-31', textOf, attached: () => '' }).map(
    ({ severity, rule, file }) => `${severity} ${rule} ${file}`,
  );
}

const agreed = (scopes: Channel[]) => (b: Bulletin) => (b.exemplars[0]!.consent!.scopes = scopes);

test.each([
  'Hôm ấy bà Nguyễn Thị Hoa đến.',
  'Hôm ấy có NGUYỄN **Thị** Hoa.',
  'Nguyễn&nbsp;Thị&nbsp;Hoa',
  '<TrichDan cua="Bà Nguyễn Thị Hoa">\n\nĐường sạch.\n\n</TrichDan>',
  'Xem [bài này](/guong-dien-hinh/ba-nguyen-thi-hoa/).',
])('a text that names who agreed to this site only is told in brief elsewhere: %s', (body) => {
  expect(found(agreed(['site']), body)).toEqual([`warning consent-named ${FILE}`]);
  expect(found(agreed(['site', 'aggregation']), body)).toEqual([]);
});

test('a summary that names her keeps the record out of feeds', () => {
  const change = (b: Bulletin) => {
    agreed(['site'])(b);
    b.exemplars[1]!.summary = 'Bà Nguyễn Thị Hoa rủ xóm trồng hoa.';
  };
  expect(found(change)).toEqual([`warning consent-named ${FILE}`]);
});

test('who has refused this site may not be named on it', () => {
  expect(found(agreed(['loudspeaker']), 'Bà Nguyễn Thị Hoa đến.')).toEqual([`error consent-named ${FILE}`]);
});

test('a text that names nobody is told whole', () => {
  expect(found(agreed(['site']), 'Mỗi nhà một luống hoa.')).toEqual([]);
});
