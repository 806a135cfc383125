import { describe, expect, test } from 'vitest';
import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { exemplarPage } from '#views/exemplar/page';
import { withdrawnPage } from '#views/withdrawn-page';
import { anEdition, aPicture } from './an-edition.ts';

const told = (edition: Edition, slug: string): Exemplar =>
  edition.bulletin.exemplars.find((exemplar) => exemplar.slug === slug)!;

describe('the story of a person', () => {
  const edition = anEdition();
  const page = exemplarPage(told(edition, 'ba-nguyen-thi-hoa'), edition);
  const fact = (term: string) => page.facts.find((row) => row.term === term)?.values;

  test('says what kind of exemplar it is', () => expect(page.kicker).toBe('Người tốt, việc tốt · Cá nhân'));
  test('gives the unit and what stood above it', () =>
    expect(fact('Đơn vị')?.[0]).toMatchObject({
      text: 'Xóm Ngoài',
      note: 'xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên',
    }));
  test('leads from an award to its decision', () =>
    expect(fact('Khen thưởng')?.[0]).toEqual({
      text: 'Giấy khen',
      href: '/hoa-dep/khen-thuong/quyet-dinh-45-2024/',
      note: 'Chủ tịch UBND xã Tân Đức, Quyết định số 45/QĐ-UBND, 20/12/2024',
    }));
  test('dates each correction', () =>
    expect(page.corrections).toEqual([{ on: '02/11/2024', text: 'Bài trước ghi 300 cây giống; số đúng là 320.' }]));
  test('tells search engines the name and nothing else about the person', () =>
    expect(page.page.jsonLd?.['about']).toEqual({ '@type': 'Person', name: 'Bà Nguyễn Thị Hoa' }));
});

describe('the story of a model', () => {
  const edition = anEdition('2025-07-01');
  const page = exemplarPage(told(edition, 'to-tu-quan-duong-hoa'), edition, aPicture);

  test('adds what the unit belongs to now', () =>
    expect(page.facts[0]?.values[0]?.note).toContain('nay thuộc xã Kha Sơn, tỉnh Thái Nguyên'));
  test('shows each figure with its source and date', () =>
    expect(page.results[0]).toEqual({
      figure: '1,8 km',
      of: 'đường hoa được trồng và chăm',
      source: 'Báo cáo của xóm Ngoài, tháng 6 năm 2024',
    }));
  test('credits its photo', () => expect(page.photo?.credit).toBe('Ảnh: UBND xã Tân Đức.'));
  test('nests an adopter under the one it learnt from', () =>
    expect(page.adoption.branches.map(({ adopter, branches }) => [adopter, branches.length])).toEqual([
      ['Xóm Diễn', 1],
      ['Hộ ông Dương Văn Đức', 0],
    ]));
  test('leads to the story of an adopter', () =>
    expect(page.adoption.branches[1]?.href).toBe('/hoa-dep/guong-dien-hinh/ho-ong-duong-van-duc/'));
  test('is shared by its full address', () =>
    expect(page.share.links[0]!.href).toContain('https%3A%2F%2Ftanduc.example%2Fhoa-dep%2Fguong-dien-hinh%2F'));
});

test('two places that say they learnt from each other do not go round for ever', () => {
  const edition = anEdition();
  const exemplar = told(edition, 'to-tu-quan-duong-hoa');
  const [one, two] = exemplar.adoptions;
  one!.learntFrom = two!.adopter;
  expect(() => exemplarPage(exemplar, edition)).not.toThrow();
});

test('an illustration is kept from search engines', () => {
  const edition = anEdition();
  const { page } = exemplarPage(told(edition, 'to-tiet-kiem-xom-quan'), edition);
  expect(page).toMatchObject({ noindex: true, jsonLd: undefined });
});

test('a withdrawn story leaves a day, a reason and no name', () => {
  const edition = anEdition();
  const { page, on, reason } = withdrawnPage(edition.bulletin.withdrawals[0]!, edition);
  expect(JSON.stringify(page)).not.toContain('ong-da-rut');
  expect({ on, reason, noindex: page.noindex }).toEqual({
    on: '20/11/2024',
    reason: 'Theo đề nghị',
    noindex: true,
  });
});

test('a real story leads on to real ones only, and never to itself', () => {
  const edition = anEdition();
  const stories = edition.bulletin.exemplars;
  const linked = (slug: string) => exemplarPage(told(edition, slug), edition).next.map(({ href }) => href);
  const addresses = (some: readonly Exemplar[]) => some.map(({ slug }) => edition.routes.exemplar(slug));
  const madeUp = addresses(stories.filter(({ isIllustration }) => isIllustration));
  for (const { slug, isIllustration } of stories) {
    expect(linked(slug)).not.toContain(edition.routes.exemplar(slug));
    if (!isIllustration) expect(linked(slug).filter((href) => madeUp.includes(href))).toEqual([]);
  }
  expect(stories.flatMap(({ slug }) => linked(slug)).length).toBeGreaterThan(0);
});
