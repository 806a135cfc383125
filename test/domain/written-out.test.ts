import { expect, test } from 'vitest';
import { attachmentEnding } from '#domain/attachment-kind';
import { awardForms } from '#domain/award/law';
import { authorityProblem, subjectProblem } from '#domain/award/problems';
import type { Bulletin } from '#domain/bulletin';
import { channels } from '#domain/channel';
import { keysOf, type Finding } from '#domain/finding';
import { integrityFindings } from '#domain/integrity/findings';
import { heirsOn } from '#domain/heirs';
import { heldBack, nextDue, without } from '#domain/held-back';
import { knownOn } from '#domain/known-on';
import { withoutExpiredConsent } from '#domain/expired-consent';
import { exemplarSubjects } from '#domain/exemplar';
import { contains, isBackwards, overlaps, type Period, statusOf } from '#domain/period';
import { campaignLife, campaignStatus, launchDate } from '#domain/campaign-time';
import { levelNamed } from '#domain/authority';
import { endedContactFindings } from '#domain/integrity/contact';
import { calledBy, namesPerson, titleOf, untitled } from '#domain/person-name';
import { type Withdrawable, withdrawalOf } from '#domain/withdrawal';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { linkFindings } from '#domain/written-link';
import type { PartialDate } from '#vietnamese/partial-date';
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

/** Each record of a kind alone, with the folder it stands in. */
const KINDS = [
  ['campaign', 'campaigns'],
  ['slogan', 'slogans'],
  ['exemplar', 'exemplars'],
  ['award', 'awards'],
] as const;

test('whatever record is taken back or not published yet, what is left of it is written out', async () => {
  const lines = KINDS.flatMap(([kind, folder]) =>
    aFullerBulletin[folder].flatMap((record, index) => {
      const withdrawal = withdrawalOf({ kind, record } as Withdrawable, { on: '2025-05-05', reason: 'other' });
      const rest: Bulletin = {
        ...aFullerBulletin,
        [folder]: aFullerBulletin[folder].toSpliced(index, 1),
        withdrawals: [withdrawal],
      };
      const draft = { ...record, ...(index % 2 === 0 ? { isDraft: true } : { publishedOn: '2025-02-01' }) };
      const waiting: Bulletin = {
        ...aFullerBulletin,
        [folder]: aFullerBulletin[folder].toSpliced(index, 1, draft as never),
      };
      const held = heldBack(waiting, '2025-01-31').filter(({ slug }) => slug === record.slug);
      return [
        `${kind} ${record.slug}`,
        `  rút ${JSON.stringify(withdrawal)}`,
        ...differences(rest, withoutWithdrawn(rest)).map((line) => `  sau khi rút ${line}`),
        `  chờ ${JSON.stringify(held)} ${nextDue(held)?.dueOn ?? '–'}`,
        ...differences(waiting, without(waiting, held)).map((line) => `  khi chưa đăng ${line}`),
      ];
    }),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/gone.txt');
});

test('how stretches of time lie to days and to one another is written out', async () => {
  const dates: (PartialDate | undefined)[] = [undefined, '2024', '2024-02', '2024-02-29', '2024-03-01', '2025'];
  const periods: Period[] = dates.flatMap((from) =>
    dates.map((to) => ({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) })),
  );
  const days: PlainDate[] = [
    '2023-12-31',
    '2024-01-01',
    '2024-02-29',
    '2024-03-01',
    '2024-12-31',
    '2025-01-01',
    '2026-01-01',
  ];
  const sign = (is: boolean) => (is ? '+' : '-');
  const lines = periods.map((period) =>
    [
      `${period.from ?? ''}/${period.to ?? ''}`,
      `ngược ${sign(isBackwards(period))}`,
      `chứa ${[...days, ...dates].map((date) => (date ? sign(contains(period, date)) : '')).join('')}`,
      `chung ${periods.map((other) => sign(overlaps(period, other))).join('')}`,
      days.map((day) => statusOf(period, day)).join(' '),
    ].join(' | '),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/periods.txt');
});

test('who stands for a unit, who may receive and decide an award, and what may be downloaded is written out', async () => {
  const { units } = aFullerBulletin;
  const split = {
    ...units[3]!,
    id: 'tach',
    successors: [{ unit: 'thai-nguyen', on: '2024-05-01' as const, part: 'part' as const }],
  };
  const round = [
    {
      ...units[0]!,
      id: 'a',
      validity: {},
      successors: [{ unit: 'b', on: '2024-05-01' as const, part: 'whole' as const }],
    },
    {
      ...units[0]!,
      id: 'b',
      validity: {},
      successors: [{ unit: 'a', on: '2024-06-01' as const, part: 'whole' as const }],
    },
  ];
  const all = [...units, split, ...round];
  const days: PlainDate[] = ['2023-12-31', '2024-01-01', '2024-05-01', '2024-06-01', '2025-06-30', '2025-07-01'];
  const heirs = all.flatMap((unit) =>
    days.map(
      (day) =>
        `${unit.id} ${day}: ${heirsOn(unit, day, { units: all })
          .map(({ id }) => id)
          .join(', ')}`,
    ),
  );
  const levels = ['central', 'province', 'district', 'commune', 'hamlet', 'beside', undefined] as const;
  const awards = awardForms.flatMap((form) => [
    ...exemplarSubjects.map(
      (subject) => `${form.name}, ${subject}: ${JSON.stringify(subjectProblem(form, subject) ?? '–')}`,
    ),
    ...levels.map((level) => {
      const allowed = days.map((day) => (authorityProblem(form, { level, days: [day] }) ? '-' : '+')).join('');
      const words = authorityProblem(form, { level, days: ['2025-06-30', '2025-07-01'] });
      return `${form.name}, ${level ?? 'không rõ'}: ${allowed} ${words ? `${words.message} → ${words.advice}` : '–'}`;
    }),
  ]);
  const files = ['a.pdf', 'a.PDF', 'a.docx', 'a.exe', 'a', 'a.toString', 'a.pdf.zip', 'b.constructor', 'c.txt'];
  const endings = files.map((file) => `${file}: ${attachmentEnding(file) ?? '–'}`);
  await expect([...heirs, ...awards, ...endings].join('\n')).toMatchFileSnapshot('golden/law.txt');
});

function withoutDay<T extends { publishedOn?: PlainDate }>(record: T): T {
  const rest = { ...record };
  delete rest.publishedOn;
  return rest;
}

test('when a campaign runs, what an office is called by and who answers for it is written out', async () => {
  const { campaigns, documents, units, site } = aFullerBulletin;
  const days: PlainDate[] = [
    '2020-12-31',
    '2024-01-01',
    '2024-06-30',
    '2024-12-31',
    '2025-06-30',
    '2025-07-01',
    '2026-01-01',
  ];
  const open = campaigns.map((it) => ({ ...it, slug: `${it.slug} không hạn`, period: { from: '2024-02' as const } }));
  const undated = open.map((it) => ({ ...withoutDay(it), slug: `${it.slug} không ngày`, period: {} }));
  const late = campaigns.map((it) => ({ ...it, slug: `${it.slug} quá hạn`, period: { to: '2023-05' as const } }));
  const long = campaigns.map((it) => ({
    ...it,
    slug: `${it.slug} dài`,
    period: { from: '2024' as const, to: '2030' as const },
  }));
  const times = [...campaigns, ...open, ...undated, ...late, ...long].map((it) =>
    [
      it.slug,
      launchDate(it, documents) ?? '–',
      ...days.map(
        (day) =>
          `${day} ${campaignStatus(it, { units, documents, site }, day)} ${campaignLife(it, units, day).to ?? '–'}`,
      ),
    ].join(' | '),
  );
  const bodies = [
    ...[
      'Thủ tướng Chính phủ',
      'Chủ tịch nước',
      'Bộ trưởng Bộ Nội vụ',
      'Chủ tịch UBND tỉnh',
      'UBND huyện',
      'UBND  quận 1',
    ],
    ...[
      'Ủy ban nhân dân thị xã',
      'UBND cấp xã',
      'Chủ tịch UBND phường',
      'UBND thị trấn',
      'UBND đặc khu',
      'Hội Phụ nữ xã',
    ],
    ...[
      'UBND thành phố Hà Nội',
      'UBND TP. Hồ Chí Minh',
      'UBND thành phố Thái Nguyên',
      'UBND thành phố',
      'UBND xóm',
      'Xã',
    ],
  ].map((body) => `${body}: ${levelNamed(body) ?? 'không rõ'}`);
  const contact = { phone: '0208 3 000 000' };
  const reached = units.map((unit) => (unit.id === 'kha-son.thai-nguyen' ? { ...unit, contact } : unit));
  const asked = [
    aFullerBulletin,
    { ...aFullerBulletin, units: reached },
    { ...aFullerBulletin, units: units.slice(0, 3) },
  ];
  const contacts = asked.flatMap((bulletin) =>
    days.flatMap((day) => [day, ...endedContactFindings(bulletin, day).map(said)]),
  );
  await expect([...times, ...bodies, ...contacts].join('\n')).toMatchFileSnapshot('golden/times.txt');
});
