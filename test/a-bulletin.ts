import type { Bulletin } from '#domain/bulletin';
import type { Occasion } from '#domain/occasion';
import type { Site } from '#domain/site';
import { campaigns, slogans } from './a-bulletin/campaigns.ts';
import { documents } from './a-bulletin/documents.ts';
import { awards, exemplars, withdrawals } from './a-bulletin/exemplars.ts';
import { units } from './a-bulletin/units.ts';

const site: Site = {
  origin: { file: 'trang.yaml', path: [] },
  name: 'Hoa đẹp Tân Đức',
  unit: 'tan-duc.phu-binh.thai-nguyen',
  address: 'https://tanduc.example/hoa-dep/',
  governingBody: 'Ủy ban nhân dân xã Tân Đức',
  responsible: 'Hội đồng Thi đua - Khen thưởng xã',
  contact: { phone: '0208 3 000 000', email: 'ubnd@tanduc.example', address: 'Trụ sở UBND xã Tân Đức' },
  fields: [
    { id: 'kinh-te', name: 'Kinh tế', colour: '#b8860b' },
    { id: 'moi-truong', name: 'Môi trường', colour: '#2e7d32' },
    { id: 'van-hoa', name: 'Văn hóa', colour: '#b3261e' },
  ],
  programmes: [
    {
      name: 'Tuyên truyền gương điển hình tiên tiến giai đoạn 2022-2025',
      period: { from: '2022', to: '2025' },
      documents: ['1526-qd-ttg'],
    },
  ],
  featuredCampaign: 'tan-duc-sang-xanh-sach-dep',
  identity: { authority: 'tanduc.example', date: '2024-01' },
  sharesIllustrations: false,
  namesAwardedIn: ['site'],
};

const row = { responsible: ['UBND xã'], documents: [], notes: [] };
const at = (index: number) => ({ file: 'lich.yaml', path: [index] });

const occasions: Occasion[] = [
  {
    ...row,
    origin: at(0),
    id: 'ke-hoach-2024',
    name: 'Ban hành kế hoạch công tác thi đua, khen thưởng năm 2024',
    when: { type: 'quarter', quarter: { year: 2024, number: 1 } },
    kind: 'task',
    rowNumber: '01',
    documents: ['ke-hoach-tan-duc-2024'],
  },
  {
    ...row,
    origin: at(1),
    id: 'phat-dong-sang-xanh-sach-dep',
    name: 'Phát động phong trào “Tân Đức sáng, xanh, sạch, đẹp”',
    when: { type: 'day', on: '2024-02' },
    kind: 'launch',
    campaign: 'tan-duc-sang-xanh-sach-dep',
  },
  {
    ...row,
    origin: at(2),
    id: 'dien-bien-phu-70-nam',
    name: 'Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ',
    when: { type: 'day', on: '2024-05-07' },
    kind: 'anniversary',
    eventOn: '1954-05-07',
    years: 70,
  },
  {
    ...row,
    origin: at(3),
    id: 'tong-ket-2024',
    name: 'Tổng kết phong trào thi đua năm 2024',
    when: { type: 'span', from: '2024-12-16', to: '2024-12-20' },
    kind: 'final-review',
  },
];

/** One small commune as a plain value, without a single finding: the fixture of every pure test. */
export const aBulletin: Bulletin = {
  site,
  units,
  documents,
  occasions,
  campaigns,
  slogans,
  exemplars,
  awards,
  withdrawals,
};

/** A copy in which one thing has been changed; the original stays as it is. */
export function aBulletinWith(change: (bulletin: Bulletin) => void): Bulletin {
  const copy = structuredClone(aBulletin);
  change(copy);
  return copy;
}
