import { describe, expect, test } from 'vitest';
import { quoted, sloganSize } from '#views/slogan/line';
import { sloganList } from '#views/slogan/list';
import { sloganPage } from '#views/slogan/page';
import { anEdition } from './an-edition.ts';

describe('a slogan page', () => {
  const edition = anEdition('2026-01-01');
  const [theme, motto] = edition.bulletin.slogans.map((slogan) => sloganPage(slogan, edition));

  test('gives the exact words, their kind and whose they are', () => {
    expect(theme).toMatchObject({
      text: 'Mỗi nhà một luống hoa, mỗi xóm một con đường đẹp',
      kind: 'Chủ đề',
      unit: 'Xã Tân Đức',
    });
  });

  test('adds where the unit belongs now', () => {
    const whose = theme!.facts.find(({ term }) => term === 'Nơi đề ra');
    expect(whose?.values[0]?.note).toBe('nay thuộc xã Kha Sơn, tỉnh Thái Nguyên');
  });

  test('is a quotation to machines', () => {
    expect(motto!.page.jsonLd).toMatchObject({
      '@type': 'Quotation',
      text: 'Rõ việc, quyết liệt, linh hoạt, về đích',
    });
  });
});

test.each([
  [4, 'short'],
  [31, 'short'],
  [79, 'medium'],
  [167, 'long'],
] as const)('a slogan of %i characters is set %s', (length, size) => expect(sloganSize('a'.repeat(length))).toBe(size));

test.each([
  ['càng khó khăn càng phải thi đua', '“Càng khó khăn càng phải thi đua”'],
  ['“phát” phải đi đôi với “động”', '“Phát” phải đi đôi với “động”'],
  ['ái quốc', '“Ái quốc”'],
])('%s is quoted once, with a capital: %s', (text, words) => expect(quoted(text)).toBe(words));

test('names of running campaigns stand where there is no slogan yet', () => {
  const bare = anEdition('2024-11-20', (bulletin) => void bulletin.slogans.splice(0));
  expect(sloganList(bare).campaigns.map(({ kind }) => kind)).toContain('Phong trào');
  expect(sloganList(anEdition()).campaigns).toEqual([]);
});

test('slogans are listed by kind, in the order of the law', () => {
  expect(sloganList(anEdition()).groups.map(({ heading }) => heading)).toEqual(['Chủ đề thi đua', 'Phương châm']);
});
