import { describe, expect, test } from 'vitest';
import type { Exemplar } from '#domain/exemplar';
import { flowerOfField, petalCount, petalOf } from '#views/flower';
import { garden } from '#views/garden';
import { anEdition } from './an-edition.ts';

const crowd = (size: number) =>
  anEdition('2024-11-20', (bulletin) => {
    const [one] = bulletin.exemplars;
    bulletin.exemplars = Array.from({ length: size }, (_, index): Exemplar => ({ ...one!, slug: `guong-${index}` }));
  });

describe('the garden', () => {
  const { flowers, legend, buds, looks } = garden(anEdition());
  const flower = (slug: string) => flowers.find(({ href }) => href.includes(slug));

  const petalsOf = (slug: string) => looks.find(({ id }) => id === flower(slug)?.look)?.petals;

  test('has one flower for each story, the oldest first', () =>
    expect(flowers.map(({ name }) => name)).toEqual([
      'Bài minh họa: Tổ tiết kiệm xóm Quán',
      'Tổ tự quản đường hoa xóm Ngoài',
      'Bà Nguyễn Thị Hoa',
      'Hộ ông Dương Văn Đức',
    ]));
  test('gives five petals, and one more for each place that took it up', () =>
    expect([petalsOf('ba-nguyen-thi-hoa'), petalsOf('to-tu-quan')]).toEqual([5, 8]));
  test('takes the colour of the main field', () => expect(flower('ba-nguyen-thi-hoa')?.colour).toBe('#2e7d32'));
  test('marks an illustration', () => expect(flower('to-tiet-kiem')?.isIllustration).toBe(true));
  test('explains only the colours it shows', () =>
    expect(legend.map(({ name }) => name)).toEqual(['Kinh tế', 'Môi trường']));
  test('fills up with buds', () => expect(buds).toHaveLength(5));
  test('is the same in every build', () => expect(garden(anEdition())).toEqual(garden(anEdition())));
});

test('the flowers of two fields differ in more than colour', () => {
  const edition = anEdition('2024-11-20', ({ site }) => {
    site.fields = Array.from({ length: 12 }, (_, index) => ({ id: `f${index}`, name: `F${index}`, colour: '#a81c1c' }));
  });
  const looks = edition.bulletin.site.fields.map((field) => petalOf(flowerOfField(field, edition).kind));
  expect(new Set(looks.map((look) => JSON.stringify(look)))).toHaveLength(12);
});

test('a flower never has more than thirteen petals', () => {
  const adoption = { adopter: 'Xóm', since: '2024', source: 'Biên bản' } as const;
  expect(petalCount({ adoptions: Array.from({ length: 30 }, () => adoption) })).toBe(13);
});

describe('four hundred stories', () => {
  const { flowers, far, buds } = garden(crowd(400));

  test('stand near up to three dozen', () => expect(flowers).toHaveLength(36));
  test('stand far from there on, none lost', () =>
    expect(far.reduce((sum, { dots }) => sum + dots.split('M').length - 1, 0)).toBe(364));
  test('leave no bud', () => expect(buds).toEqual([]));
});

test('an empty garden has nothing but buds', () =>
  expect(garden(crowd(0))).toMatchObject({ flowers: [], looks: [], far: [], legend: [] }));
