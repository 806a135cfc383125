import { expect, test } from 'vitest';
import { partialSearch } from '#search/partial';
import { readQuery } from '#search/query';
import { engineOf, vocabularyOf } from './pages-engine.ts';

const pages = {
  road: 'Đường hoa xóm Ngoài nở quanh năm',
  bin: 'Bỏ rác vào thùng, hoa bên đường',
  far: 'Hoa nở, rác đã nhặt, xóm vui',
};
const found = async (typed: string) => {
  const { pages: some, isPartial } = await partialSearch(readQuery(typed), {
    engine: engineOf(pages),
    vocabulary: vocabularyOf(pages),
  });
  return isPartial ? some : [];
};

test.each([
  ['đường hoa xóm Điền', ['road']],
  ['duong hoa xom dien', ['road']],
  ['nở quanh năm ở xóm Trong', ['road']],
  ['nhà tôi bỏ rác vào thùng', ['bin']],
])('“%s” shows the pages with the most words: %j', async (typed, wanted) => expect(await found(typed)).toEqual(wanted));

test.each(['đường hoa đẹp', 'đường xóm hoa rác', 'đương hóa xom điền', '“đường hoa” xóm Điền', 'a b c d'])(
  '“%s” is too little to go by',
  async (typed) => expect(await found(typed)).toEqual([]),
);
