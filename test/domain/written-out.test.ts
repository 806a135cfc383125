import { expect, test } from 'vitest';
import { channels } from '#domain/channel';
import { keysOf, type Finding } from '#domain/finding';
import { integrityFindings } from '#domain/integrity/findings';
import { knownOn } from '#domain/known-on';
import { withoutExpiredConsent } from '#domain/expired-consent';
import { calledBy, namesPerson, titleOf, untitled } from '#domain/person-name';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { linkFindings } from '#domain/written-link';
import type { PlainDate } from '#vietnamese/plain-date';
import { aFullerBulletin } from '../a-fuller-bulletin.ts';
import { publishableOf } from '../publishable-of.ts';
import { differences, everyChange } from './every-change.ts';

const said = (finding: Finding) =>
  `  ${finding.severity} ${finding.rule} ${finding.file}:${keysOf(finding).join('.')} ${finding.message} → ${finding.advice}`;

const REGISTERS = ['site', 'units', 'documents', 'occasions', 'campaigns', 'slogans', 'exemplars', 'awards'] as const;

test.each(REGISTERS)('whatever one thing is changed in %s, what is told of it is written out', async (register) => {
  const usual = new Set(integrityFindings(aFullerBulletin).map(said));
  const told = everyChange({ [register]: aFullerBulletin[register] }).map(({ told, value }) => {
    const findings = integrityFindings({ ...aFullerBulletin, ...value }).map(said);
    return [told, ...findings.filter((finding) => !usual.has(finding))].join('\n');
  });
  const all = ['như vốn có', ...usual, ...told.filter((text) => text.includes('\n'))];
  await expect(all.join('\n')).toMatchFileSnapshot(`golden/changed-${register}.txt`);
});

test.each(channels)('what %s leaves out is written out', async (channel) => {
  const texts = {
    'phong-trao/khong-ngay.mdx': 'Theo lời bà Trần Thị Trang.',
    'guong-dien-hinh/ba-nguyen-thi-hoa.mdx': 'Bà Nguyễn Thị Hoa và bà Lê Thị Hạn.',
    'van-ban/ke-hoach-tan-duc-2024.pdf': 'Khen bà Lê Thị Hạn.',
  };
  const { keptBack, toldInBrief, ...told } = publishableOf(withoutWithdrawn(aFullerBulletin), channel, { texts });
  const lines = [
    ...differences(aFullerBulletin, told),
    ...[...toldInBrief].map((file) => `tóm tắt ${file}`),
    ...keptBack.map((it) => JSON.stringify(it)),
  ];
  await expect(lines.join('\n')).toMatchFileSnapshot(`golden/left-out-${channel}.txt`);
});

test('what could not be known on a day is written out', async () => {
  const days: PlainDate[] = [
    '2003-11-25',
    '2022-06-15',
    '2024-01-26',
    '2024-12-14',
    '2025-06-15',
    '2025-06-30',
    '2099-01-01',
  ];
  const lines = days.flatMap((day) => [
    day,
    ...differences(aFullerBulletin, knownOn(aFullerBulletin, day)).map((line) => `  ${line}`),
    ...differences(aFullerBulletin, withoutExpiredConsent(aFullerBulletin, day)).map((line) => `  hết hạn ${line}`),
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/known-on.txt');
});

test('how names are taken apart is written out', async () => {
  const names = [
    ...[
      'Bà Nguyễn Thị Hoa',
      'BÀ LÊ THỊ AN',
      'ông/bà Lò Văn Ún',
      'Anh, chị Hứa Thị Lò',
      'Em An',
      'Nguyễn Văn An',
      'Hà Nội',
    ],
    ...['Hộ ông Bùi Kim Ngạn, xóm Viên', 'Hộ ông Bùi Kim Ngạn và bà Lê Thị An', 'Hộ An', 'Hộ Hồ', 'Hộ Lê An', 'Lê An'],
    ...[
      'Gia đình Ksor Hlung',
      'hộ gia đình H’Nhung Êban',
      'Vợ chồng anh Nam & chị Hà',
      'Nhà Lê Thị Mận',
      'Hộ Kinh Doanh A',
    ],
    ...[
      'Tổ ông Lý Văn Cắm',
      'Cửa hàng bà Lan',
      'Trường Bà Triệu',
      'Đội Cô Tô',
      'Tổ chị em Xuân Lộc',
      'Quán cô Sáu, xóm Ngoài',
    ],
    ...[
      'Công ty Lê Văn Lương',
      'Tổ Lê Văn Lương',
      'Đường Lê Văn Lương',
      'Hộ Xóm Ngoài',
      'Xóm Diễn',
      'Ông Bùi và con',
      ' bà  Lan ',
    ],
    ...[
      'Ông Trần Ninh, Lê An, Phạm Thị Bé',
      'Tổ hợp tác Bà Nông Thị Sen',
      'Nhóm hộ gia đình anh Sùng A Páo',
      'CÔNG TY',
    ],
  ];
  const subjects = ['person', 'collective', 'household', 'enterprise', undefined] as const;
  const lines = names.map((name) =>
    [
      `“${name}”`,
      `gọi: ${titleOf(name) ?? '–'}, ${untitled(name)}`,
      `là người: ${subjects.map((subject) => (namesPerson(name, subject) ? (subject ?? 'không rõ') : '–')).join(' ')}`,
      `được nhắc là: ${calledBy(name).join(', ')}`,
    ].join(' | '),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/names.txt');
});

test('what is said of links is written out', async () => {
  const confirmed = [
    { host: 'vanban.chinhphu.vn', confirmedOn: '2024-01-26' as const, confirmedBy: 'Công chức văn hóa' },
  ];
  const links = [
    ...[
      '/lich/',
      '#muc',
      'mailto:a@b.vn',
      'https://tanduc.example/x',
      'https://www.tanduc.example/x',
      '//b.vn/c',
      'a/b',
    ],
    ...[
      'https://vanban.chinhphu.vn/?a=1',
      'http://VANBAN.chinhphu.vn',
      'https://vanban.chinhphu.vn@evil.com',
      'https://bit.ly/x',
    ],
    ...[
      'https://vanban.chinhphv.vn',
      'https://xn--vnban-7ta.vn',
      'https://1.2.3.4/',
      'https://a.vn:8080/',
      'https://khac.org',
    ],
    ...[
      `https://user:pass@${'x'.repeat(80)}.vn/`,
      `https://[${'x'.repeat(60)}`,
      `https://[${'x'.repeat(90)}`,
      'https://bet88.vn',
    ],
  ].map((href) => ({ file: 'a.mdx', line: 3, href, text: '' }));
  const spoken = [
    ...[
      'vanban.chinhphu.vn',
      'Xem www.vanban.chinhphu.vn/x.',
      'https://vanban.chinhphu.vn',
      'khac.com',
      'chữ thường',
      'khac.vns',
    ],
    ...['khac.org?a', `${'x '.repeat(150)}khac.com`],
  ].map((text) => ({ file: 'b.mdx', line: 4, href: 'https://vanban.chinhphu.vn/x', text }));
  const known = { confirmed, own: 'https://tanduc.example/hoa-dep/' };
  const lines = [...links, ...spoken].map((link) =>
    [`${link.href} ${link.text}`, ...linkFindings([link], known).map(said)].join('\n'),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/links.txt');
  expect(linkFindings([links[3]!], { confirmed: [], own: 'không' })).toHaveLength(1);
});
