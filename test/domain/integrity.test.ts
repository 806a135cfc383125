import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import type { Finding } from '#domain/finding';
import { integrityFindings } from '#domain/integrity';
import { expiredConsentFindings } from '#domain/integrity-consent';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

const TAN_DUC = 'tan-duc.phu-binh.thai-nguyen';

/** What changes, and the place and rule of every finding that follows. */
type Case = [name: string, change: (bulletin: Bulletin) => void, found: string[]];

/** `error cycle phong-trao/x.mdx:huong-ung.0` */
function summary({ severity, rule, file, path }: Finding): string {
  return `${severity} ${rule} ${file.split('/').at(-1)}:${path?.join('.')}`;
}

function findingsAfter(change: (bulletin: Bulletin) => void): Finding[] {
  return integrityFindings(aBulletinWith(change));
}

test('a bulletin whose records keep their promises has no findings', () => {
  expect(integrityFindings(aBulletin)).toEqual([]);
});

describe('a reference to nothing is found at the key that names it', () => {
  const missing: [where: string, change: (bulletin: Bulletin) => void][] = [
    ['trang.yaml:don-vi', (b) => (b.site.unit = 'x.y')],
    ['trang.yaml:phong-trao-trong-tam', (b) => (b.site.featuredCampaign = 'x')],
    ['trang.yaml:chuong-trinh.0.van-ban.0', (b) => (b.site.programmes[0]!.documents = ['x'])],
    ['don-vi.yaml:1.thuoc.0.don-vi', (b) => (b.units[1]!.parents[0]!.unit = 'x')],
    ['don-vi.yaml:3.ke-thua.0.don-vi', (b) => (b.units[3]!.successors[0]!.unit = 'x')],
    ['don-vi.yaml:3.ke-thua.0.van-ban', (b) => (b.units[3]!.successors[0]!.document = 'x')],
    ['don-vi.yaml:6.thanh-vien.1', (b) => b.units[6]!.members.push('x')],
    ['van-ban.yaml:3.don-vi', (b) => (b.documents[3]!.issuerUnit = 'x')],
    ['van-ban.yaml:0.thay-the-boi.0', (b) => (b.documents[0]!.replacedBy = ['x'])],
    ['van-ban.yaml:4.thuc-hien.1', (b) => (b.documents[4]!.implements[1] = 'x')],
    ['lich.yaml:1.phong-trao', (b) => (b.occasions[1]!.campaign = 'x')],
    ['lich.yaml:0.van-ban.0', (b) => (b.occasions[0]!.documents = ['x'])],
    ['tan-duc-sang-xanh-sach-dep.mdx:phat-dong-boi', (b) => (b.campaigns[2]!.launchedBy = 'x')],
    ['tan-duc-sang-xanh-sach-dep.mdx:huong-ung.0', (b) => (b.campaigns[2]!.answersTo = ['x'])],
    ['tan-duc-sang-xanh-sach-dep.mdx:van-ban.0', (b) => (b.campaigns[2]!.documents = ['x'])],
    ['tan-duc-sang-xanh-sach-dep.mdx:linh-vuc.1', (b) => b.campaigns[2]!.fields.push('x')],
    ['moi-nha-mot-luong-hoa.mdx:don-vi', (b) => (b.slogans[0]!.unit = 'x')],
    ['moi-nha-mot-luong-hoa.mdx:phong-trao', (b) => (b.slogans[0]!.campaign = 'x')],
    ['moi-nha-mot-luong-hoa.mdx:van-ban.0', (b) => (b.slogans[0]!.documents = ['x'])],
    ['ba-nguyen-thi-hoa.mdx:don-vi', (b) => (b.exemplars[0]!.unit = 'x')],
    ['ba-nguyen-thi-hoa.mdx:linh-vuc.0', (b) => (b.exemplars[0]!.fields = ['x'])],
    ['ba-nguyen-thi-hoa.mdx:phong-trao.0', (b) => (b.exemplars[0]!.campaigns = ['x'])],
    ['ba-nguyen-thi-hoa.mdx:khen-thuong.0.quyet-dinh', (b) => (b.exemplars[0]!.awards[0]!.decision = 'x')],
    ['to-tu-quan-duong-hoa.mdx:nhan-rong.2.guong', (b) => (b.exemplars[1]!.adoptions[2]!.exemplar = 'x')],
    ['to-tu-quan-duong-hoa.mdx:nhan-rong.1.hoc-tu', (b) => (b.exemplars[1]!.adoptions[1]!.learntFrom = 'Xóm Xa')],
    ['quyet-dinh-45-2024.yaml:don-vi', (b) => (b.awards[0]!.unit = 'x')],
    ['quyet-dinh-45-2024.yaml:phong-trao', (b) => (b.awards[0]!.campaign = 'x')],
    ['quyet-dinh-45-2024.yaml:danh-sach.0.don-vi', (b) => (b.awards[0]!.recipients[0]!.unit = 'x')],
    ['quyet-dinh-45-2024.yaml:danh-sach.1.guong', (b) => (b.awards[0]!.recipients[1]!.exemplar = 'x')],
  ];

  test.each(missing)('%s', (where, change) => {
    expect(findingsAfter(change).map(summary)).toEqual([`error reference-missing ${where}`]);
  });

  test('the nearest id is offered, and where a new record would go', () => {
    const [finding] = findingsAfter((b) => (b.campaigns[2]!.documents = ['27-kh-ubnd-phubinh']));
    expect(finding).toMatchObject({
      message: 'Không có văn bản nào mang mã “27-kh-ubnd-phubinh”.',
      advice: 'Có phải ý bạn là “27-kh-ubnd-phu-binh”? Nếu không, thêm văn bản này vào van-ban.yaml.',
    });
  });

  test('the nearest adopter is offered', () => {
    const [finding] = findingsAfter((b) => (b.exemplars[1]!.adoptions[1]!.learntFrom = 'Xóm Diến'));
    expect(finding?.advice).toMatch(/^Có phải ý bạn là “Xóm Diễn”\?/u);
  });

  test('a withdrawn story is only a warning', () => {
    const found = findingsAfter((b) => (b.awards[0]!.recipients[1]!.exemplar = 'ong-da-rut'));
    expect(found.map(summary)).toEqual(['warning reference-withdrawn quyet-dinh-45-2024.yaml:danh-sach.1.guong']);
  });
});

const cases: Record<string, Case[]> = {
  'the same thing twice': [
    [
      'an id in a register',
      (b) => b.occasions.push({ ...b.occasions[0]!, origin: { file: 'lich.yaml', path: [4] } }),
      ['error id-repeated lich.yaml:4.id'],
    ],
    [
      'a unit id',
      (b) => b.units.push({ ...b.units[0]!, origin: { file: 'don-vi.yaml', path: [7] } }),
      ['error id-repeated don-vi.yaml:7.id'],
    ],
    [
      'a field id and its colour',
      (b) => b.site.fields.push({ ...b.site.fields[0]!, colour: '#B8860B' }),
      ['error id-repeated trang.yaml:linh-vuc.3.id', 'warning colour-repeated trang.yaml:linh-vuc.3.mau'],
    ],
    [
      'a document under another id',
      (b) =>
        b.documents.push({
          ...b.documents[3]!,
          id: 'kh-27',
          issuer: 'UBND Huyện Phú Bình',
          origin: { file: 'van-ban.yaml', path: [6] },
        }),
      ['error document-repeated van-ban.yaml:6.so-ky-hieu'],
    ],
    [
      'a number of another issuer is another document',
      (b) => b.documents.push({ ...b.documents[3]!, id: 'kh-27', issuer: 'UBND huyện Định Hóa' }),
      [],
    ],
    ['two blank numbers say nothing', (b) => b.documents.push({ ...b.documents[4]!, id: 'ke-hoach-khac' }), []],
    [
      'a campaign name of one unit',
      (b) => b.campaigns.push({ ...b.campaigns[2]!, slug: 'sang-xanh', name: 'Tân Đức: sáng, xanh, sạch, đẹp' }),
      ['warning name-repeated tan-duc-sang-xanh-sach-dep.mdx:ten'],
    ],
    [
      'a campaign launched anew for the next year may keep its name',
      (b) => b.campaigns.push({ ...b.campaigns[2]!, slug: 'sang-xanh-2025', period: { from: '2025' } }),
      [],
    ],
    [
      'an exemplar name of one unit',
      (b) => b.exemplars.push({ ...b.exemplars[2]!, slug: 'ong-duc' }),
      ['warning name-repeated ho-ong-duong-van-duc.mdx:ten'],
    ],
    [
      'an adopter of one story',
      (b) => (b.exemplars[1]!.adoptions[2]!.adopter = 'Xóm Viên'),
      ['warning name-repeated to-tu-quan-duong-hoa.mdx:nhan-rong.2.noi'],
    ],
  ],
  'a unit that was not there on the day': [
    [
      'a document issued before its issuer',
      (b) => (b.documents[3]!.issuerUnit = 'kha-son.thai-nguyen'),
      ['error outside-unit-validity van-ban.yaml:3.don-vi'],
    ],
    [
      'a campaign launched after its unit ended',
      (b) => (b.campaigns[2]!.period = { from: '2025-09' }),
      ['error outside-unit-validity tan-duc-sang-xanh-sach-dep.mdx:phat-dong-boi'],
    ],
    [
      'a campaign without a beginning counts from the day it was published',
      (b) => Object.assign(b.campaigns[2]!, { period: {}, publishedOn: '2025-07-01', updatedOn: '2025-07-01' }),
      ['error outside-unit-validity tan-duc-sang-xanh-sach-dep.mdx:phat-dong-boi'],
    ],
    [
      'a campaign that had ended may be published when its unit is gone',
      (b) =>
        Object.assign(b.campaigns[2]!, {
          period: { to: '2024-11-30' },
          publishedOn: '2025-08-01',
          updatedOn: '2025-08-01',
        }),
      [],
    ],
    ['a month that the unit saw the end of', (b) => (b.campaigns[2]!.period = { from: '2025-06' }), []],
    [
      'a slogan',
      (b) => (b.slogans[1]!.period = { from: '2026' }),
      ['error outside-unit-validity ro-viec-quyet-liet-linh-hoat-ve-dich.mdx:don-vi'],
    ],
    [
      'a story',
      (b) => (b.exemplars[2]!.publishedOn = '2025-07-01'),
      ['error outside-unit-validity ho-ong-duong-van-duc.mdx:don-vi'],
    ],
    [
      'a decision and the unit of a recipient',
      (b) => {
        b.awards[0]!.decidedOn = '2025-07-01';
        b.awards[0]!.recipients[0]!.unit = TAN_DUC;
      },
      [
        'error outside-unit-validity quyet-dinh-45-2024.yaml:don-vi',
        'error outside-unit-validity quyet-dinh-45-2024.yaml:danh-sach.0.don-vi',
      ],
    ],
  ],
  'a ring': [
    [
      'of campaigns',
      (b) => (b.campaigns[0]!.answersTo = ['tan-duc-sang-xanh-sach-dep']),
      ['error cycle ca-nuoc-chung-suc-xay-dung-nong-thon-moi.mdx:huong-ung.0'],
    ],
    [
      'of one campaign',
      (b) => b.campaigns[2]!.answersTo.push('tan-duc-sang-xanh-sach-dep'),
      ['error cycle tan-duc-sang-xanh-sach-dep.mdx:huong-ung.1'],
    ],
    [
      'of adopters within a story',
      (b) =>
        (b.exemplars[1]!.adoptions[0] = {
          ...b.exemplars[1]!.adoptions[1]!,
          adopter: 'Xóm Diễn',
          learntFrom: 'Xóm Viên',
        }),
      ['error cycle to-tu-quan-duong-hoa.mdx:nhan-rong.0.hoc-tu'],
    ],
    [
      'of stories',
      (b) =>
        b.exemplars[2]!.adoptions.push({
          adopter: 'Xóm Ngoài',
          since: '2024-12',
          source: 'Báo cáo',
          exemplar: 'to-tu-quan-duong-hoa',
        }),
      ['error cycle to-tu-quan-duong-hoa.mdx:nhan-rong.2.guong'],
    ],
    [
      'of parents',
      (b) => b.units[1]!.parents.push({ unit: TAN_DUC, period: {} }),
      ['error cycle don-vi.yaml:1.thuoc.1.don-vi'],
    ],
    [
      'of heirs',
      (b) => b.units[4]!.successors.push({ unit: TAN_DUC, on: '2026-01-01', part: 'whole' }),
      ['error cycle don-vi.yaml:3.ke-thua.0.don-vi'],
    ],
    [
      'of replacements',
      (b) => (b.documents[1]!.replacedBy = ['luat-15-2003-qh11']),
      ['error cycle van-ban.yaml:0.thay-the-boi.0'],
    ],
  ],
  'a citation': [
    [
      'of a document that had lapsed by the launch of a campaign',
      (b) => (b.campaigns[2]!.documents = ['luat-15-2003-qh11']),
      ['warning citation-lapsed tan-duc-sang-xanh-sach-dep.mdx:van-ban.0'],
    ],
    [
      'of a lapsed document by a slogan, an occasion, a programme and a plan',
      (b) => {
        b.slogans[0]!.documents = ['luat-15-2003-qh11'];
        b.occasions[0]!.documents = ['luat-15-2003-qh11'];
        b.site.programmes[0] = { name: 'Đề án', period: { from: '2024' }, documents: ['luat-15-2003-qh11'] };
        b.documents[4]!.implements = ['luat-15-2003-qh11'];
      },
      [
        'warning citation-lapsed moi-nha-mot-luong-hoa.mdx:van-ban.0',
        'warning citation-lapsed lich.yaml:0.van-ban.0',
        'warning citation-lapsed van-ban.yaml:4.thuc-hien.0',
        'warning citation-lapsed trang.yaml:chuong-trinh.0.van-ban.0',
      ],
    ],
    [
      'on the last day of a document still holds',
      (b) => {
        b.documents[3]!.implements = ['luat-15-2003-qh11'];
        b.documents[3]!.issuedOn = '2023-12-31';
      },
      [],
    ],
    [
      'of a document issued later than the one that carries it out',
      (b) => (b.documents[3]!.implements = ['1683-nq-ubtvqh15']),
      ['warning implements-later van-ban.yaml:3.thuc-hien.0'],
    ],
  ],
  'an award': [
    [
      'that a commune could not decide before the reform',
      (b) => (b.awards[0]!.recipients[0]!.form = 'Chiến sĩ thi đua cơ sở'),
      ['error award-not-authorised quyet-dinh-45-2024.yaml:danh-sach.0.hinh-thuc'],
    ],
    [
      'that the district could decide then',
      (b) => {
        b.awards[0]!.decidedBy = 'Chủ tịch UBND huyện Phú Bình';
        b.awards[0]!.recipients = [{ name: 'Ông A', subject: 'person', form: 'Chiến sĩ thi đua cơ sở' }];
      },
      [],
    ],
    [
      'given to the wrong subject',
      (b) => (b.awards[0]!.recipients[0]!.form = 'Gia đình văn hóa'),
      ['error award-wrong-subject quyet-dinh-45-2024.yaml:danh-sach.0.hinh-thuc'],
    ],
    [
      'that was annulled is not judged again',
      (b) => {
        b.awards[0]!.recipients[0]!.form = 'Bằng khen';
        b.awards[0]!.recipients[0]!.annulled = { on: '2025-01-10', document: '3/QĐ-UBND' };
      },
      [],
    ],
    [
      'that a campaign promises from a district after the reform',
      (b) => (b.campaigns[1]!.period = { from: '2025-07-01', to: '2026-12-31' }),
      [
        'error outside-unit-validity phu-binh-chung-suc-xay-dung-nong-thon-moi.mdx:phat-dong-boi',
        'warning award-not-authorised phu-binh-chung-suc-xay-dung-nong-thon-moi.mdx:khen-thuong.0.cap',
      ],
    ],
    [
      'that a story claims from a body that could not decide it',
      (b) => b.exemplars[0]!.awards.push({ form: 'Bằng khen', by: 'Chủ tịch UBND xã', on: '2024-12' }),
      ['warning award-not-authorised ba-nguyen-thi-hoa.mdx:khen-thuong.1.cap'],
    ],
    [
      'that a story claims for the wrong subject',
      (b) => b.exemplars[0]!.awards.push({ form: 'Tập thể lao động tiên tiến', by: 'Chủ tịch UBND huyện' }),
      ['error award-wrong-subject ba-nguyen-thi-hoa.mdx:khen-thuong.1.hinh-thuc'],
    ],
  ],
  'days out of order': [
    [
      'updated before published',
      (b) => (b.campaigns[2]!.updatedOn = '2024-02-19'),
      ['error updated-before-published tan-duc-sang-xanh-sach-dep.mdx:cap-nhat'],
    ],
    [
      'corrected before published',
      (b) => (b.exemplars[0]!.corrections[0]!.on = '2024-10-14'),
      ['error correction-before-published ba-nguyen-thi-hoa.mdx:dinh-chinh.0.ngay'],
    ],
    [
      'learnt before the teacher had begun',
      (b) => (b.exemplars[1]!.adoptions[1]!.since = '2024-06-30'),
      ['warning adoption-before-source to-tu-quan-duong-hoa.mdx:nhan-rong.1.tu'],
    ],
  ],
  consent: [
    [
      'given after publication',
      (b) => (b.exemplars[0]!.consent!.on = '2024-10-16'),
      ['error consent-after-publication ba-nguyen-thi-hoa.mdx:dong-y.ngay'],
    ],
    [
      'of a guardian after publication',
      (b) => (b.exemplars[0]!.consent!.guardian = { relation: 'mẹ', on: '2024-10-16' }),
      ['error consent-after-publication ba-nguyen-thi-hoa.mdx:dong-y.giam-ho.ngay'],
    ],
    [
      'that had run out before publication',
      (b) => (b.exemplars[0]!.consent!.expiresOn = '2024-10-14'),
      ['error consent-expired ba-nguyen-thi-hoa.mdx:dong-y.het-han'],
    ],
    [
      'that does not cover the site',
      (b) => (b.exemplars[0]!.consent!.scopes = ['loudspeaker']),
      ['error consent-scope ba-nguyen-thi-hoa.mdx:dong-y.pham-vi'],
    ],
    [
      'taken back, and the story still among the published ones',
      (b) => b.withdrawals.push({ ...b.withdrawals[0]!, slug: 'to-tiet-kiem-xom-quan' }),
      ['error withdrawn-published to-tiet-kiem-xom-quan.mdx:rut'],
    ],
  ],
  'an illustration': [
    [
      'about a person',
      (b) => (b.exemplars[3]!.subject = 'person'),
      ['error illustration-person to-tiet-kiem-xom-quan.mdx:chu-the'],
    ],
    [
      'of a decision that names a person',
      (b) => (b.awards[0]!.isIllustration = true),
      ['error illustration-person quyet-dinh-45-2024.yaml:danh-sach.0.doi-tuong'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (_name, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });
});

test('consent that has run out by the day of the build is found on that day only', () => {
  const bulletin = aBulletinWith((b) => (b.exemplars[0]!.consent!.expiresOn = '2025-12-31'));
  expect(expiredConsentFindings(bulletin, '2025-12-31')).toEqual([]);
  expect(expiredConsentFindings(bulletin, '2026-01-01').map(summary)).toEqual([
    'error consent-expired ba-nguyen-thi-hoa.mdx:dong-y.het-han',
  ]);
});

describe('findings are worded for the officer', () => {
  const worded: [string, (bulletin: Bulletin) => void, string, string][] = [
    [
      'a unit that had ended names its heir',
      (b) => (b.exemplars[2]!.publishedOn = '2025-09-01'),
      'Đơn vị “Tân Đức” chỉ có đến hết 30/6/2025, còn ở đây ghi 01/9/2025.',
      'Ghi đơn vị kế thừa: “kha-son.thai-nguyen”, hoặc sửa ngày ở mục ngay-dang.',
    ],
    [
      'a ring is shown whole',
      (b) => b.campaigns[0]!.answersTo.push('phu-binh-chung-suc-xay-dung-nong-thon-moi'),
      'Các mục này dẫn vòng quanh: “ca-nuoc-chung-suc-xay-dung-nong-thon-moi” → “phu-binh-chung-suc-xay-dung-nong-thon-moi” → “ca-nuoc-chung-suc-xay-dung-nong-thon-moi”.',
      'Bỏ một mối nối trong vòng này; thường là mục ở đây.',
    ],
    [
      'a lapsed citation names the replacement',
      (b) => (b.campaigns[2]!.documents = ['luat-15-2003-qh11']),
      'Văn bản 15/2003/QH11 chỉ có hiệu lực đến hết 31/12/2023, còn ở đây dẫn vào tháng 02 năm 2024.',
      'Văn bản thay thế: “luat-06-2022-qh15”. Nếu bản gốc ghi đúng như vậy thì giữ nguyên và thêm ghi-chu.',
    ],
    [
      'an award beyond one’s power names who may, and when',
      (b) => (b.awards[0]!.recipients[0]!.form = 'Chiến sĩ thi đua cơ sở'),
      'Theo luật, cấp xã không quyết định “Chiến sĩ thi đua cơ sở” vào ngày 20/12/2024.',
      'Ai được quyết định: cấp huyện từ 01/01/2024 đến 30/6/2025; cấp xã từ 01/7/2025; cấp tỉnh từ 01/01/2024. Xem lại hình thức, cấp và ngày.',
    ],
  ];

  test.each(worded)('%s', (_name, change, message, advice) => {
    expect(findingsAfter(change)[0]).toMatchObject({ message, advice });
  });
});
