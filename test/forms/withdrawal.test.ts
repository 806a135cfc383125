import { expect, test } from 'vitest';
import { keysOf } from '#domain/finding';
import type { WithdrawableKind } from '#domain/withdrawal';
import { folderReaders } from '#loading/file/read-record';
import type { RecordFolder } from '#loading/file/file-purpose';

const RUT = { ngay: '20/11/2024', 'ly-do': 'theo đề nghị' };
const XA = 'tan-duc.phu-binh.thai-nguyen';
const XOM = `xom-ngoai.${XA}`;

const campaign = {
  ...{ ten: 'Dân vận khéo', 'phat-dong-boi': XA, 'hinh-thuc': 'chuyên đề', 'huong-ung': ['ca-nuoc'] },
  ...{ 'thoi-gian': { tu: '01/2024', den: '31/12/2024' }, 'linh-vuc': ['van-hoa'] },
  'ky-niem': { ten: 'Ngày Dân vận', 'ngay-goc': '15/10/1949', ngay: '15/10/2024', 'so-nam': 75 },
  ...{ 'tom-tat': 'Nghe dân nói.', 'ngay-dang': '01/02/2024', 'dia-chi-cu': ['dan-van'] },
};
const slogan = {
  ...{ 'noi-dung': 'Mỗi nhà một luống hoa', loai: 'khẩu hiệu', 'don-vi': XA, 'phong-trao': 'dan-van-kheo' },
  'van-ban': ['ke-hoach'],
};
const exemplar = {
  ...{ ten: 'Bà Hoa', 'chu-the': 'cá nhân', loai: 'người tốt, việc tốt', 'don-vi': XOM, 'linh-vuc': ['van-hoa'] },
  ...{ 'phong-trao': ['dan-van-kheo'], 'tom-tat': 'Bà ươm cây giống.', 'ngay-dang': '15/10/2024', khoa: 'ba-hoa' },
};
const award = {
  ...{ 'so-ky-hieu': '45/QĐ-UBND', ngay: '20/12/2024', 'co-quan': 'Chủ tịch UBND xã', 'don-vi': XA },
  ...{ 'loai-hinh': 'phong trào thi đua', 'phong-trao': 'dan-van-kheo' },
  'danh-sach': [{ ten: 'Bà Hoa', 'doi-tuong': 'cá nhân', 'don-vi': XOM, 'hinh-thuc': 'Giấy khen' }],
};

const left: [RecordFolder, object, WithdrawableKind, object][] = [
  [
    'phong-trao',
    campaign,
    'campaign',
    {
      ...{ units: [XA], fields: ['van-hoa'], campaigns: ['x', 'ca-nuoc'], formerSlugs: ['dan-van'] },
      days: { period: { from: '2024-01', to: '2024-12-31' }, anniversaryOn: '2024-10-15', occasions: [] },
    },
  ],
  ['khau-hieu', slogan, 'slogan', { units: [XA], fields: [], campaigns: ['dan-van-kheo'] }],
  [
    'guong-dien-hinh',
    exemplar,
    'exemplar',
    { units: [XOM], fields: ['van-hoa'], campaigns: ['dan-van-kheo'], key: 'ba-hoa' },
  ],
  ['khen-thuong', award, 'award', { units: [XA, XOM], fields: [], campaigns: ['dan-van-kheo'] }],
];

const origin = { file: 'x.mdx', path: [] };

test.each(left)('of a withdrawn form in %s nothing is left but codes, days and where it was listed', (...row) => {
  const [folder, typed, kind, lists] = row;
  expect(folderReaders[folder]({ ...typed, rut: RUT }, 'x', origin).records).toEqual([
    { kind: 'withdrawal', record: { kind, origin, slug: 'x', on: '2024-11-20', reason: 'by-request', ...lists } },
  ]);
});

test.each(left)('a reason in words of one’s own is refused in %s', (folder, typed) => {
  const rut = { ...RUT, 'ly-do': 'vì sao đó' };
  const { findings } = folderReaders[folder]({ ...typed, rut }, 'x', origin);
  expect(findings.filter((finding) => keysOf(finding)[0] === 'rut').map(({ rule }) => rule)).toEqual(['value-wrong']);
});

test.each(left.filter(([, , kind]) => kind !== 'exemplar'))(
  'a form in %s without rut stands',
  (folder, typed, kind) => {
    expect(folderReaders[folder](typed, 'x', origin).records.map((record) => record.kind)).toEqual([kind]);
  },
);
