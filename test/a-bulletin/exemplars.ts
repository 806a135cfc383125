import type { AwardDecision } from '#domain/award/award';
import type { Exemplar } from '#domain/exemplar';
import type { Withdrawal } from '#domain/withdrawal';

const bare = {
  campaigns: [],
  results: [],
  awards: [],
  adoptions: [],
  corrections: [],
  isIllustration: false,
  notes: [],
};
const TAN_DUC = 'tan-duc.phu-binh.thai-nguyen';
const XOM_NGOAI = 'xom-ngoai.tan-duc.phu-binh.thai-nguyen';
const at = (file: string) => ({ file, path: [] });

export const exemplars: Exemplar[] = [
  {
    ...bare,
    origin: at('guong-dien-hinh/ba-nguyen-thi-hoa.mdx'),
    slug: 'ba-nguyen-thi-hoa',
    name: 'Bà Nguyễn Thị Hoa',
    subject: 'person',
    kind: 'good-deed',
    occupation: 'nông dân',
    isDirectWorker: true,
    unit: XOM_NGOAI,
    fields: ['moi-truong', 'van-hoa'],
    campaigns: ['tan-duc-sang-xanh-sach-dep'],
    summary: 'Hai năm nay bà Hoa ươm cây giống tại nhà và chia cho cả xóm cùng trồng.',
    awards: [{ form: 'Giấy khen', by: 'Chủ tịch UBND xã Tân Đức', on: '2024-12-20', decision: 'quyet-dinh-45-2024' }],
    consent: { on: '2024-10-01', scopes: ['site', 'loudspeaker', 'aggregation'], confirmedBy: 'Trưởng xóm Ngoài' },
    publishedOn: '2024-10-15',
    updatedOn: '2024-12-21',
    corrections: [{ on: '2024-11-02', text: 'Bài trước ghi 300 cây giống; số đúng là 320.' }],
  },
  {
    ...bare,
    origin: at('guong-dien-hinh/to-tu-quan-duong-hoa.mdx'),
    slug: 'to-tu-quan-duong-hoa',
    name: 'Tổ tự quản đường hoa xóm Ngoài',
    subject: 'collective',
    kind: 'new-model',
    unit: XOM_NGOAI,
    fields: ['moi-truong'],
    campaigns: ['tan-duc-sang-xanh-sach-dep', 'phu-binh-chung-suc-xay-dung-nong-thon-moi'],
    summary: 'Bốn mươi hai hộ cùng trồng và chăm 1,8 km đường hoa.',
    photo: {
      file: 'anh/duong-hoa.jpg',
      alt: 'Người dân xóm Ngoài trồng hoa ven đường',
      author: 'UBND xã Tân Đức',
      rights: 'UBND xã được phép đăng',
    },
    results: [
      { figure: '1,8 km', of: 'đường hoa được trồng và chăm', source: 'Báo cáo của xóm Ngoài', on: '2024-06' },
      { figure: '42 hộ', of: 'tham gia', source: 'Báo cáo của xóm Ngoài', on: '2024-06-30' },
    ],
    adoptions: [
      { adopter: 'Xóm Diễn', since: '2024-07', outcome: 'Trồng 600 m', source: 'Biên bản họp xóm' },
      { adopter: 'Xóm Viên', since: '2024-09-02', source: 'Biên bản họp xóm', learntFrom: 'Xóm Diễn' },
      {
        adopter: 'Hộ ông Dương Văn Đức',
        since: '2024-08',
        source: 'Báo cáo của xóm Ngoài',
        exemplar: 'ho-ong-duong-van-duc',
      },
    ],
    publishedOn: '2024-07-10',
    updatedOn: '2024-09-05',
  },
  {
    ...bare,
    origin: at('guong-dien-hinh/ho-ong-duong-van-duc.mdx'),
    slug: 'ho-ong-duong-van-duc',
    name: 'Hộ ông Dương Văn Đức',
    subject: 'household',
    kind: 'advanced-exemplar',
    occupation: 'nông dân',
    isDirectWorker: true,
    unit: TAN_DUC,
    fields: ['kinh-te'],
    summary: 'Gia đình chuyển ba sào ruộng trũng sang trồng hoa cúc, bán quanh năm.',
    consent: { on: '2024-11-01', scopes: ['site', 'aggregation'], confirmedBy: 'Trưởng xóm Quán' },
    publishedOn: '2024-11-05',
  },
  {
    ...bare,
    origin: at('guong-dien-hinh/to-tiet-kiem-xom-quan.mdx'),
    slug: 'to-tiet-kiem-xom-quan',
    name: 'Tổ tiết kiệm xóm Quán',
    subject: 'collective',
    kind: 'good-practice',
    unit: TAN_DUC,
    fields: ['kinh-te'],
    summary: 'Bài minh họa: mỗi nhà góp một ít, xoay vòng giúp nhau mua giống.',
    publishedOn: '2024-03-01',
    isIllustration: true,
  },
];

export const awards: AwardDecision[] = [
  {
    origin: at('khen-thuong/quyet-dinh-45-2024.yaml'),
    slug: 'quyet-dinh-45-2024',
    number: '45/QĐ-UBND',
    decidedOn: '2024-12-20',
    decidedBy: 'Chủ tịch UBND xã Tân Đức',
    unit: TAN_DUC,
    ground: 'campaign',
    campaign: 'tan-duc-sang-xanh-sach-dep',
    recipients: [
      {
        name: 'Bà Nguyễn Thị Hoa',
        subject: 'person',
        occupation: 'nông dân',
        isDirectWorker: true,
        unit: XOM_NGOAI,
        form: 'Giấy khen',
        exemplar: 'ba-nguyen-thi-hoa',
      },
      {
        name: 'Tổ tự quản đường hoa xóm Ngoài',
        subject: 'collective',
        isSmallCollective: true,
        unit: XOM_NGOAI,
        form: 'Giấy khen',
        exemplar: 'to-tu-quan-duong-hoa',
      },
      { name: 'Hộ ông Dương Văn Đức', subject: 'household', form: 'Gia đình văn hóa' },
    ],
    isIllustration: false,
    notes: [],
  },
];

export const withdrawals: Withdrawal[] = [
  {
    origin: at('guong-dien-hinh/ong-da-rut.mdx'),
    kind: 'exemplar',
    slug: 'ong-da-rut',
    on: '2024-11-20',
    reason: 'by-request',
    units: [XOM_NGOAI],
    fields: ['van-hoa'],
    campaigns: ['tan-duc-sang-xanh-sach-dep'],
  },
];
