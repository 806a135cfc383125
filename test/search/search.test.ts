import { describe, expect, test } from 'vitest';
import { readQuery } from '#search/query';
import { search } from '#search/search';
import { engineOf, vocabularyOf } from './pages-engine.ts';

const pages = {
  hoa: 'Tổ tự quản đường hoa xóm Ngoài',
  bo: 'Chăn nuôi bò sữa trên đồi',
  bố: 'Một người bố dạy con',
  bare: 'Ky hieu bo trong so',
  ntm: 'Chung sức xây dựng nông thôn mới',
  scattered: `Nông dân ${'làm việc mỗi ngày '.repeat(12)} trồng hoa`,
};
const index = { engine: engineOf(pages), vocabulary: vocabularyOf(pages) };
const found = async (typed: string) => (await search(readQuery(typed), index)).pages;

describe('a query', () => {
  test.each([
    ['đường hoa', ['hoa']],
    ['duong hoa', ['hoa']],
    ['dduwowngf hoa', ['hoa']],
    ['d9u7o7ng2 hoa', ['hoa']],
    ['hoa xóm', ['hoa']],
    ['duong ho', ['hoa']],
    ['NTM', ['ntm']],
    ['nong thom moi', ['ntm']],
    ['dduonwgf hoa', ['hoa']],
    ['duonng', ['hoa']],
    ['tổ về xóm Ngoài', ['hoa']],
    ['chăn nuôi', ['bo']],
    ['trăn nuôi', ['bo']],
    ['“đường hoa”', ['hoa']],
    ['tổ ở xóm Ngoài', ['hoa']],
  ])('%s finds %j', async (typed, expected) => expect(await found(typed)).toEqual(expected));

  test.each([
    'nông hoa',
    'đường bò',
    'bitcoin',
    'dân mới',
    '“hoa đường”',
    'asdf',
    'tổ vé xóm Ngoài',
    'bốo',
    'ở xóm',
    '',
  ])('%s finds nothing', async (typed) => expect(await found(typed)).toEqual([]));
});

test('a rare word that is only begun is found after the words before it', async () => {
  const others = Object.fromEntries([...'abcdghiklmnopq'].map((letter) => [letter, `kh${letter}`]));
  const many = { ...others, rare: 'Dân vận khuôn' };
  const index = { engine: engineOf(many), vocabulary: vocabularyOf(many) };
  expect((await search(readQuery('dan van kh'), index)).pages).toEqual(['rare']);
});

test('typed accents put their own word first, and leave the others behind', async () => {
  const [first, ...others] = await found('bò');
  expect(first).toBe('bo');
  expect(others.toSorted()).toEqual(['bare', 'bố']);
});

test('a mended slip says what it was taken for', async () =>
  expect((await search(readQuery('nong thom moi'), index)).mended).toBe('nong thon moi'));
