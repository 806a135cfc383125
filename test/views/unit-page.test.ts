import { describe, expect, test } from 'vitest';
import type { Edition } from '#routes/edition';
import { unitPage } from '#views/unit/page';
import { type UnitNode, unitTree } from '#views/unit/tree';
import { anEdition } from './an-edition.ts';

const TAN_DUC = 'tan-duc.phu-binh.thai-nguyen';
const pageOf = (id: string, edition: Edition = anEdition('2026-01-01')) =>
  unitPage(
    edition.bulletin.units.find((unit) => unit.id === id)!,
    edition,
  );
const factOf = (id: string, term: string) => pageOf(id).facts.find((row) => row.term === term)?.values;

describe('a unit page', () => {
  test('names what stood above it on its last day, and what it belongs to now', () => {
    expect(pageOf(TAN_DUC)).toMatchObject({
      name: 'Xã Tân Đức',
      within: 'huyện Phú Bình, tỉnh Thái Nguyên',
      now: 'Nay thuộc xã Kha Sơn, tỉnh Thái Nguyên',
    });
  });

  test('gives its codes with the time they held', () => {
    expect(factOf(TAN_DUC, 'Mã đơn vị')).toEqual([{ text: '05947 (Tổng cục Thống kê)', note: 'đến 30/6/2025' }]);
  });

  test('tells what took it over, by which document', () => {
    const note = 'từ 01/7/2025, theo Nghị quyết số 1683/NQ-UBTVQH15';
    expect(factOf(TAN_DUC, 'Nay là một phần của')).toEqual([
      { text: 'Xã Kha Sơn', href: '/hoa-dep/don-vi/kha-son.thai-nguyen/', note },
    ]);
  });

  test('tells what it was made of, or what it took over later', () => {
    expect(factOf('kha-son.thai-nguyen', 'Gồm một xã cũ')).toEqual([
      { text: 'Xã Tân Đức', href: `/hoa-dep/don-vi/${TAN_DUC}/`, note: undefined },
    ]);
    const standing = anEdition('2026-01-01', ({ units }) => {
      units.find(({ id }) => id === 'kha-son.thai-nguyen')!.validity = {};
    });
    expect(pageOf('kha-son.thai-nguyen', standing).facts.find(({ term }) => term === 'Nhận thêm')?.values).toEqual([
      expect.objectContaining({ text: 'Xã Tân Đức', note: 'toàn bộ, từ 01/7/2025' }),
    ]);
  });

  test('lists what was published there', () => {
    const { published } = pageOf(TAN_DUC);
    expect([published.campaigns.total, published.slogans.total, published.awards.total]).toEqual([1, 1, 1]);
    expect(pageOf('cum-so-2.phu-binh.thai-nguyen').published.isEmpty).toBe(true);
  });

  describe('counts and lists what is rolled up to it, with whose it was', () => {
    const storiesOf = (id: string, edition?: Edition) =>
      pageOf(id, edition).published.exemplars.lines.map(({ name, unit }) => `${name}: ${unit}`);
    const HAMLET = 'Tổ tự quản đường hoa xóm Ngoài';

    test('a commune, its hamlets', () => {
      expect(storiesOf(TAN_DUC)).toContain(`${HAMLET}: Xóm Ngoài`);
      expect(storiesOf(TAN_DUC)).toHaveLength(anEdition().bulletin.exemplars.length);
      expect(pageOf(TAN_DUC).published.exemplars.count).toBe(' (3)');
    });

    test('a successor, those of its predecessor, once it has taken over', () => {
      expect(storiesOf('kha-son.thai-nguyen')).toContain(`${HAMLET}: Xóm Ngoài, xã Tân Đức`);
      expect(storiesOf('kha-son.thai-nguyen')).toHaveLength(storiesOf(TAN_DUC).length);
      expect(pageOf('kha-son.thai-nguyen').published.campaigns.total).toBe(1);
      expect(storiesOf('kha-son.thai-nguyen', anEdition('2025-06-30'))).toEqual([]);
    });

    test('a district and a province, once each', () => {
      for (const id of ['phu-binh.thai-nguyen', 'thai-nguyen'])
        expect(storiesOf(id)).toContain(
          `${HAMLET}: Xóm Ngoài, xã Tân Đức${id === 'thai-nguyen' ? ', huyện Phú Bình' : ''}`,
        );
    });

    test('nobody, what was of a unit that was split; but a hamlet that lives on takes its own along', () => {
      const edition = anEdition('2026-01-01', ({ units }) => {
        units[3]!.successors = ['kha-son.thai-nguyen', 'cum-so-2.phu-binh.thai-nguyen'].map((unit) => ({
          ...{ unit, on: '2025-07-01' as const, part: 'part' as const },
        }));
      });
      const stories = storiesOf('kha-son.thai-nguyen', edition);
      expect(stories.length).toBeGreaterThan(0);
      expect(stories.filter((story) => !story.endsWith(': Xóm Ngoài, xã Tân Đức'))).toEqual([]);
    });
  });

  test('stays short with a thousand stories, and leads to the years', () => {
    const edition = anEdition('2026-01-01', ({ exemplars }) => {
      for (let n = 0; n < 1000; n += 1) exemplars.push({ ...exemplars[0]!, unit: TAN_DUC, slug: `guong-${n}` });
    });
    const { exemplars, older } = pageOf(TAN_DUC, edition).published;
    expect(exemplars.total).toBeGreaterThan(1000);
    expect([exemplars.lines.length, exemplars.rest.length, older.length > 0]).toEqual([12, 200, true]);
  });
});

describe('the tree of units', () => {
  const countOf = (nodes: readonly UnitNode[]): number => nodes.reduce((sum, node) => sum + 1 + countOf(node.below), 0);

  test('has every unit once', () => {
    const edition = anEdition();
    expect(countOf(unitTree(edition).roots)).toBe(edition.bulletin.units.length);
  });

  test('tells an old unit from one that took its name, and promises merged ones only where there are some', () => {
    const twice = (today: Edition['today']) =>
      anEdition(today, ({ units }) => {
        const kha = units.find(({ id }) => id === 'kha-son.thai-nguyen')!;
        units.push({ ...kha, id: 'kha-son.phu-binh.thai-nguyen', validity: { to: '2025-06-30' }, parents: [] });
      });
    const allNames = (nodes: readonly UnitNode[]): string[] =>
      nodes.flatMap(({ name, below }) => [name, ...allNames(below)]);
    const names = allNames(unitTree(twice('2025-07-01')).roots);
    expect(names.filter((name) => name.startsWith('Xã Kha Sơn')).toSorted()).toEqual(['Xã Kha Sơn', 'Xã Kha Sơn (cũ)']);
    expect(new Set(names).size).toBe(names.length);
    const saysMerged = (today: Edition['today']) => unitTree(twice(today)).page.description.includes('đã sáp nhập');
    expect([saysMerged('2025-06-30'), saysMerged('2025-07-01')]).toEqual([false, true]);
  });

  test('begins with the state', () => {
    expect(unitTree(anEdition()).roots[0]?.name).toBe('Cả nước');
  });
});
