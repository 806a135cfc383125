import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteForm } from '#forms/site';
import { unitForm } from '#forms/unit';
import { formerUnit, type NewCommune, spokenUnit } from '#writing/new-commune';
import { siteFiles, usualFields } from '#writing/new-site';

const commune: NewCommune = {
  word: 'xã',
  name: 'Hồ Đá',
  province: { word: 'tỉnh', name: 'Sông Mây' },
  former: ['xã Hồ Đá, huyện Bãi Sậy', 'Khe, huyện Khe Lớn, tỉnh Núi Xa', 'xã Suối'].map(formerUnit),
  since: { first: '01/07/2025', before: '30/06/2025' },
  hamlets: [
    { word: 'thôn', name: 'Đình' },
    { word: 'thôn', name: '3' },
  ],
  address: 'https://hoada.gov.example.vn/thi-dua/',
  governingBody: 'Ủy ban nhân dân xã Hồ Đá',
  responsible: 'Hội đồng Thi đua - Khen thưởng xã Hồ Đá',
  contact: { 'thu-dien-tu': 'ubnd@hoada.example', 'dia-chi': 'Trụ sở' },
  fields: usualFields.map((field) => ({ ...field })),
};
const files = siteFiles(commune, '2026');

interface TypedUnit {
  id: string;
  loai: string;
  thuoc?: { 'don-vi': string }[];
  'ke-thua'?: { 'don-vi': string }[];
}
const units = parse(files['don-vi.yaml']!) as TypedUnit[];
const unit = (id: string) => units.find((entry) => entry.id === id);

describe('the register of units', () => {
  test('is accepted by the form, entry by entry', () =>
    expect(units.filter((entry) => !unitForm.safeParse(entry).success)).toEqual([]));
  test('names every unit once', () => expect(new Set(units.map(({ id }) => id)).size).toBe(units.length));
  test('leads from every unit to one that is there', () => {
    const named = units.flatMap((entry) => [...(entry.thuoc ?? []), ...(entry['ke-thua'] ?? [])]);
    expect(named.filter((other) => !unit(other['don-vi']))).toEqual([]);
  });
  test('puts hamlets under the commune, by their word', () =>
    expect(unit('thon-dinh.ho-da.song-may')).toMatchObject({ ten: 'Đình', loai: 'thôn', 'goi-la': 'thôn' }));
  test('hands old communes over to the new one, and an old province to its heir', () => {
    expect(unit('ho-da.bai-say.song-may')?.['ke-thua']).toMatchObject([{ 'don-vi': 'ho-da.song-may' }]);
    expect(unit('khe.khe-lon.nui-xa')?.['ke-thua']).toMatchObject([{ 'don-vi': 'ho-da.song-may' }]);
    expect(unit('nui-xa')?.['ke-thua']).toMatchObject([{ 'don-vi': 'song-may' }]);
  });
  test('keeps an old commune apart from a new one of its name and place', () => {
    const same = { ...commune, former: [formerUnit('xã Hồ Đá')] };
    expect(siteFiles(same, '2026')['don-vi.yaml']).toContain('id: ho-da-cu.song-may');
  });
});

describe('trang.yaml', () => {
  const site = siteForm.parse(parse(files['trang.yaml']!));

  test('is accepted by the form', () => expect(site['don-vi']).toBe('ho-da.song-may'));
  test('fixes who mints ids only when the address is a real one', () => {
    expect(site['dinh-danh']).toEqual({ 'ten-mien': 'hoada.gov.example.vn', tu: '2026' });
    const unknown = siteFiles({ ...commune, address: 'https://hoa-dep-ho-da.example/' }, '2026');
    expect(unknown['trang.yaml']).not.toContain('dinh-danh');
  });
});

test.each([
  ['thị trấn Bãi Sậy', 'xã', { word: 'thị trấn', name: 'Bãi Sậy' }],
  ['Thị xã Bãi Sậy', 'huyện', { word: 'thị xã', name: 'Bãi Sậy' }],
  ['thành phố Bến Hạc', 'tỉnh', { word: 'thành phố', name: 'Bến Hạc' }],
  ['Xã Khe', 'xã', { word: 'xã', name: 'Khe' }],
  ['Xãm', 'xã', { word: 'xã', name: 'Xãm' }],
])('“%s” is read as its word and its name', (text, word, unit) => {
  expect(spokenUnit(text, word)).toEqual(unit);
});
