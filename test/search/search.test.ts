import { describe, expect, test } from 'vitest';
import { readQuery } from '#search/query';
import { search } from '#search/search';
import { readSynonyms } from '#search/synonyms';
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
  expect(await found('bò')).toEqual(['bo']);
  expect((await found('bo')).toSorted()).toEqual(['bare', 'bo', 'bố']);
});

describe('a query in other words', () => {
  const synonyms = readSynonyms([
    { typed: ['phải làm gì'], meant: ['việc cần làm'] },
    { typed: ['nhà tôi'], meant: ['hộ gia đình'] },
    { typed: ['tôi'], meant: ['người dân'] },
    { typed: ['đề cử'], meant: ['giới thiệu gương'] },
  ]);
  const pages = {
    tasks: 'Phong trào năm nay. Việc cần làm: Hộ gia đình phân loại rác',
    family: 'Chuyện một hộ gia đình',
    nominate: 'Giới thiệu gương người tốt',
    typed: 'Đề cử đại biểu',
    day: 'Ban hành 26/01/2024',
    number: `Quyết định số 1526/QĐ-TTg ${'và nhiều việc khác '.repeat(9)} 09/12/2022`,
  };
  const index = { engine: engineOf(pages), vocabulary: vocabularyOf(pages), synonyms };

  test.each([
    ['hộ gia đình phải làm gì', ['tasks', 'family']],
    ['nhà tôi phải làm gì?', ['tasks', 'family']],
    ['hộ gia đình là gì', ['family', 'tasks']],
    ['đề cử', ['typed', 'nominate']],
    ['de cu', ['nominate', 'typed']],
    ['đê cũ', ['typed']],
    ['ngày 26 tháng 1 năm 2024', ['day']],
    ['26-1-2024', ['day']],
    ['quyết định số 1526/QĐ-TTg ngày 9 tháng 12 năm 2022', ['number']],
  ])('%s finds %j', async (typed, expected) => expect((await search(readQuery(typed), index)).pages).toEqual(expected));
});

test('a mended slip says what it was taken for', async () =>
  expect((await search(readQuery('nong thom moi'), index)).mended).toBe('nong thon moi'));
