import { type Bulletin } from '#domain/bulletin';
import { withdrawalOf } from '#domain/withdrawal';
import { aBulletinWith } from './a-bulletin.ts';

const XA = 'tan-duc.phu-binh.thai-nguyen';
const at = (file: string, index?: number) => ({ file, path: index === undefined ? [] : [index] });

/** A bulletin with all that the small one lacks: things called off, annulled, undated, unknown, taken back. */
export const aFullerBulletin: Bulletin = aBulletinWith((bulletin) => {
  const { site, units, documents, occasions, campaigns, slogans, exemplars, awards, withdrawals } = bulletin;
  site.description = 'Chuyên trang <thi đua> & khen thưởng';
  site.sharesIllustrations = true;
  site.licence = { name: 'CC0', link: 'https://creativecommons.org/publicdomain/zero/1.0/' };

  units[3]!.successors[0]!.note = 'Nhập với hai xã';
  units[3]!.successors.push({ unit: 'khong-co', on: '2025-07-01', part: 'part' });
  documents[1]!.signer = { name: 'Vương Đình Huệ', office: 'Chủ tịch Quốc hội' };
  documents[3]!.misprints.push({ printed: 'năm 2042', meant: 'năm 2024' });
  delete documents[5]!.issuedOn;
  delete documents[4]!.number;

  const row = { origin: at('lich.yaml', 9), responsible: [], documents: [], notes: [] };
  occasions[0]!.documents = ['ke-hoach-tan-duc-2024', 'luat-06-2022-qh15', 'khong-co'];
  occasions[0]!.responsible = ['UBND xã', 'Xóm Ngoài'];
  occasions[1]!.cancelledOn = '2024-01-30';
  occasions[2]!.campaign = 'tan-duc-sang-xanh-sach-dep';
  occasions.push(
    { ...row, id: 'z-cuoi', name: 'Hạn nộp; báo cáo, đợt 1', when: { type: 'day', on: '2024' }, kind: 'deadline' },
    {
      ...row,
      id: 'a-dau',
      name: 'Hội nghị',
      when: { type: 'day', on: '2024-12-16' },
      kind: 'meeting',
      campaign: 'khong-co',
      notes: ['Dự kiến', 'Tại nhà văn hóa\nxóm Ngoài'],
    },
    {
      ...row,
      id: 'tong-ket-huyen',
      name: 'Tổng kết phong trào của huyện',
      when: { type: 'span', from: '2024-11', to: '2025-01' },
      kind: 'final-review',
      campaign: 'phu-binh-chung-suc-xay-dung-nong-thon-moi',
    },
  );

  const [country, district, commune] = campaigns as [
    (typeof campaigns)[0],
    (typeof campaigns)[0],
    (typeof campaigns)[0],
  ];
  delete country.publishedOn;
  delete country.launchedBy;
  country.answersTo = ['khong-co'];
  country.documents = ['1526-qd-ttg', 'khong-co'];
  district.updatedOn = '2024-01-02';
  district.period = { from: '2024-01', to: '2024-06' };
  district.fields.push('khong-co');
  district.isIllustration = false;
  commune.notes = ['Theo <kế hoạch>'];
  campaigns.push({
    ...structuredClone(country),
    origin: at('phong-trao/khong-ngay.mdx'),
    slug: 'khong-ngay',
    name: 'phong trào không rõ ngày',
    period: {},
    periodAsPrinted: 'Từ nay đến hết năm',
    documents: [],
    launchNote: 'Chưa rõ ai phát động',
    targets: [
      {
        text: 'Đạt chuẩn; xếp loại khá & tốt',
        parts: [
          { subject: 'Chuẩn', aim: 'complete', goal: { type: 'achieved' }, asPrinted: 'hoàn thành' },
          {
            subject: 'Xếp loại',
            aim: 'strive',
            goal: { type: 'rung', comparison: '>=', rung: 'khá', ladder: ['khá', 'tốt'] },
            result: { value: 'tốt', on: '2024-12-01', source: 'Quyết định' },
          },
          { subject: 'Số hộ', aim: 'keep', goal: { type: 'range', from: 3, to: 5 }, scope: 'xóm', setBy: 'huyện' },
        ],
        notes: ['Chưa rõ'],
      },
    ],
    anniversary: { name: 'Quốc khánh', eventOn: '1945-09-02', on: '2024-09-02', years: 79 },
  });

  const [, motto] = slogans;
  slogans.push(
    {
      ...structuredClone(motto!),
      origin: at('khau-hieu/khong-ngay.mdx'),
      slug: 'khong-ngay',
      text: 'Việc gì có lợi cho dân phải hết sức làm',
      kind: 'slogan',
      unit: 'khong-co',
      period: {},
      campaign: 'tan-duc-sang-xanh-sach-dep',
      updatedOn: '2025-01-05',
    },
    {
      ...structuredClone(motto!),
      origin: at('khau-hieu/khong-gi.mdx'),
      slug: 'khong-gi',
      text: 'Nói đi đôi với làm',
      kind: 'spirit',
      period: { to: '2025' },
      campaign: 'khong-co',
      updatedOn: '2023-01-05',
    },
    { ...structuredClone(motto!), origin: at('khau-hieu/bo.mdx'), slug: 'bo', publishedOn: '2024-02-01', period: {} },
  );

  const [hoa, team, household] = exemplars;
  hoa!.corrections.push({ on: '2025-01-02', text: 'Tên thôn viết < đúng.' });
  hoa!.awards.push({ form: 'Bằng khen', by: 'Chủ tịch UBND tỉnh', decision: 'khong-co' });
  team!.photo!.source = 'Fanpage xóm Ngoài';
  team!.adoptions.push({ adopter: 'Xóm Na & xóm Ri', since: '2024', outcome: 'Trồng <1 km>', source: 'Báo cáo' });
  household!.consent!.expiresOn = '2026-01-01';
  household!.campaigns = ['khong-co', 'phu-binh-chung-suc-xay-dung-nong-thon-moi'];
  exemplars.push(
    {
      ...structuredClone(team!),
      origin: at('guong-dien-hinh/doanh-nghiep.mdx'),
      slug: 'doanh-nghiep',
      key: 'hop-tac-xa',
      name: 'Hợp tác xã hoa Tân Đức',
      subject: 'enterprise',
      kind: 'new-factor',
      unit: XA,
      isDirectWorker: false,
      results: [],
      adoptions: [],
      publishedOn: '2024-07-10',
    },
    {
      ...structuredClone(hoa!),
      origin: at('guong-dien-hinh/ba-het-han.mdx'),
      slug: 'ba-het-han',
      name: 'Bà Lê Thị Hạn',
      consent: { on: '2023-10-01', scopes: ['site', 'aggregation'], confirmedBy: 'Xóm', expiresOn: '2024-10-30' },
    },
    {
      ...structuredClone(hoa!),
      origin: at('guong-dien-hinh/ba-chi-trang.mdx'),
      slug: 'ba-chi-trang',
      name: 'Bà Trần Thị Trang',
      corrections: [],
      consent: { on: '2024-12-30', scopes: ['site'], confirmedBy: 'Xóm' },
    },
  );

  const [decision] = awards;
  decision!.updatedOn = '2025-01-01';
  decision!.recipients[1]!.annulled = { on: '2025-02-03', document: '9/QĐ-UBND' };
  decision!.recipients[1]!.for = 'Trồng & chăm đường hoa';
  decision!.notes.push('Theo tờ trình');
  const bare = structuredClone(decision!);
  delete bare.number;
  delete bare.campaign;
  awards.push(
    {
      ...bare,
      origin: at('khen-thuong/khong-so.yaml'),
      slug: 'khong-so',
      ground: 'merit',
      decidedOn: '2024-12-21',
      annulled: { on: '2025-03-04', document: '10/QĐ-UBND' },
      recipients: [
        { name: 'Xóm Diễn', subject: 'collective', form: 'Tập thể lao động tiên tiến', unit: 'thai-nguyen' },
        { name: 'Công ty Hoa', subject: 'enterprise', form: 'Kỷ niệm chương lạ' },
      ],
    },
    { ...bare, origin: at('khen-thuong/rut.yaml'), slug: 'rut', decidedOn: '2024-12-22', campaign: 'khong-co' },
  );
  withdrawals.push(
    withdrawalOf({ kind: 'award', record: awards.pop()! }, { on: '2025-01-10', reason: 'award-annulled' }),
    withdrawalOf({ kind: 'slogan', record: slogans.pop()! }, { on: '2025-01-10', reason: 'other' }),
    {
      ...withdrawalOf({ kind: 'campaign', record: commune }, { on: '2025-01-11', reason: 'inaccurate' }),
      slug: 'phong-trao-rut',
      campaigns: ['phong-trao-rut'],
      days: { period: { from: '2024-03', to: '2024' }, anniversaryOn: '2024-05-07', occasions: [occasions[3]!] },
    },
  );
});
