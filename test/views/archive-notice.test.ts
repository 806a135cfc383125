import { describe, expect, test } from 'vitest';
import { archiveNotice } from '#views/archive-notice';
import { anEdition } from './an-edition.ts';

const PHU_BINH = 'phu-binh.thai-nguyen';

describe('a commune that was merged', () => {
  test('says nothing on its last day', () => expect(archiveNotice(anEdition('2025-06-30'))).toBeUndefined());
  test('names what it belongs to from the next day on, and leads there', () =>
    expect(archiveNotice(anEdition('2025-07-01'))).toEqual({
      sentence: 'xã Tân Đức nay thuộc',
      link: { label: 'xã Kha Sơn, tỉnh Thái Nguyên', href: '/hoa-dep/don-vi/kha-son.thai-nguyen/' },
    }));
});

test('a district that became several communes counts and names them', () => {
  const edition = anEdition('2025-07-01', ({ site, units }) => {
    site.unit = PHU_BINH;
    const kha = units.find(({ id }) => id === 'kha-son.thai-nguyen')!;
    units.push({ ...kha, id: 'diem-thuy.thai-nguyen', name: 'Điềm Thụy' });
    units.find(({ id }) => id === PHU_BINH)!.successors = ['diem-thuy.thai-nguyen', 'kha-son.thai-nguyen'].map(
      (unit) => ({ unit, on: '2025-07-01', part: 'part' }),
    );
  });
  expect(archiveNotice(edition)?.link).toEqual({
    label: '2 xã của tỉnh Thái Nguyên: Điềm Thụy và Kha Sơn',
    href: '/hoa-dep/don-vi/phu-binh.thai-nguyen/',
  });
});
