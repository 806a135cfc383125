import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import type { Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { routesUnder } from '#routes/routes';
import { unitName } from '#views/unit/name';

const unit = (id: string, name: string, rest: Partial<Unit>): Unit => ({
  origin: { file: 'don-vi.yaml', path: [] },
  ...{ id, name, kind: 'rural-commune', parents: [], validity: {}, successors: [], codes: [] },
  ...{ otherNames: [], members: [], notes: [] },
  ...rest,
});
const within = (id: string) => ({ parents: [{ unit: id, period: {} }] });
const heirs = (...ids: string[]) => ({
  successors: ids.map((id) => ({ unit: id, on: '2025-07-01', part: 'whole' }) as const),
  validity: { to: '2025-06-30' } as const,
});
const units = [
  unit('viet-nam', 'Việt Nam', { kind: 'state' }),
  unit('thai-nguyen', 'Thái Nguyên', { kind: 'province', ...within('viet-nam') }),
  unit('phu-binh', 'Phú Bình', { kind: 'rural-district', ...within('thai-nguyen'), ...heirs('kha-son', 'diem-thuy') }),
  unit('tan-duc', 'Tân Đức', { ...within('phu-binh'), ...heirs('kha-son') }),
  unit('ngoai', 'Ngoài', { kind: 'hamlet', kindWord: 'xóm', ...within('tan-duc') }),
  unit('ubnd', 'Ủy ban nhân dân xã Tân Đức', { kind: 'body', ...within('tan-duc') }),
  unit('kha-son', 'Kha Sơn', within('thai-nguyen')),
  unit('diem-thuy', 'Điềm Thụy', within('thai-nguyen')),
];
const editionOn = (today: Edition['today']) =>
  ({ bulletin: { units } as Partial<Bulletin> as Bulletin, today, routes: routesUnder('') }) as Edition;

describe('a unit as of a date', () => {
  test.each([
    ['tan-duc', 'xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên', 'nay thuộc xã Kha Sơn, tỉnh Thái Nguyên'],
    ['ngoai', 'xóm Ngoài, xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên', 'nay thuộc xã Kha Sơn, tỉnh Thái Nguyên'],
    ['phu-binh', 'huyện Phú Bình, tỉnh Thái Nguyên', 'nay thuộc xã Kha Sơn và xã Điềm Thụy, tỉnh Thái Nguyên'],
    ['ubnd', 'Ủy ban nhân dân xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên', 'nay thuộc xã Kha Sơn, tỉnh Thái Nguyên'],
    ['thai-nguyen', 'tỉnh Thái Nguyên', undefined],
    ['viet-nam', 'Việt Nam', undefined],
  ])('%s is %s, %s', (id, full, now) =>
    expect(unitName(id, '2024-05-01', editionOn('2026-01-01'))).toMatchObject(now ? { full, now } : { full }),
  );

  test('keeps quiet about what belongs to a unit that is no more itself, and that nobody took over', () => {
    const above = unit('huyen', 'Huyện cũ', {
      kind: 'rural-district',
      ...within('thai-nguyen'),
      validity: { to: '2025-06-30' },
    });
    const edition = editionOn('2026-01-01');
    edition.bulletin.units = [
      ...units,
      above,
      unit('cum', 'Cụm thi đua số 1', { kind: 'cluster', ...within('huyen') }),
    ];
    expect(unitName('cum', '2024-05-01', edition)).not.toHaveProperty('now');
  });

  test('keeps quiet about what comes later than today', () => {
    expect(unitName('tan-duc', '2024-05-01', editionOn('2024-11-20'))).not.toHaveProperty('now');
  });
});
