import type { Unit } from '#domain/unit';

const bare = { parents: [], validity: {}, successors: [], codes: [], otherNames: [], members: [], notes: [] };
const UNTIL_REFORM = { to: '2025-06-30' } as const;
const SINCE_REFORM = { from: '2025-07-01' } as const;
const at = (index: number) => ({ file: 'don-vi.yaml', path: [index] });

export const units: Unit[] = [
  { ...bare, origin: at(0), id: 'trung-uong', name: 'Trung ương', kind: 'state' },
  {
    ...bare,
    origin: at(1),
    id: 'thai-nguyen',
    name: 'Thái Nguyên',
    kind: 'province',
    parents: [{ unit: 'trung-uong', period: {} }],
  },
  {
    ...bare,
    origin: at(2),
    id: 'phu-binh.thai-nguyen',
    name: 'Phú Bình',
    kind: 'rural-district',
    parents: [{ unit: 'thai-nguyen', period: UNTIL_REFORM }],
    validity: UNTIL_REFORM,
  },
  {
    ...bare,
    origin: at(3),
    id: 'tan-duc.phu-binh.thai-nguyen',
    name: 'Tân Đức',
    kind: 'rural-commune',
    parents: [{ unit: 'phu-binh.thai-nguyen', period: UNTIL_REFORM }],
    validity: UNTIL_REFORM,
    successors: [{ unit: 'kha-son.thai-nguyen', on: '2025-07-01', part: 'whole', document: '1683-nq-ubtvqh15' }],
    codes: [{ scheme: 'GSO', code: '05947', period: UNTIL_REFORM }],
  },
  {
    ...bare,
    origin: at(4),
    id: 'kha-son.thai-nguyen',
    name: 'Kha Sơn',
    kind: 'rural-commune',
    parents: [{ unit: 'thai-nguyen', period: SINCE_REFORM }],
    validity: SINCE_REFORM,
    codes: [{ scheme: 'GSO', code: '05953', period: SINCE_REFORM }],
  },
  {
    ...bare,
    origin: at(5),
    id: 'xom-ngoai.tan-duc.phu-binh.thai-nguyen',
    name: 'Ngoài',
    kind: 'hamlet',
    kindWord: 'xóm',
    parents: [
      { unit: 'tan-duc.phu-binh.thai-nguyen', period: UNTIL_REFORM },
      { unit: 'kha-son.thai-nguyen', period: SINCE_REFORM },
    ],
  },
  {
    ...bare,
    origin: at(6),
    id: 'cum-so-2.phu-binh.thai-nguyen',
    name: 'Cụm thi đua số 2',
    kind: 'cluster',
    validity: UNTIL_REFORM,
    members: ['tan-duc.phu-binh.thai-nguyen'],
  },
];
