import { describe, expect, test } from 'vitest';
import { knownNumber, numbersMeant, printedNumbers } from '#search/document-number';

const known = [
  '27/kh-ubnd',
  '127/kh-ubnd',
  '34-ct/tw',
  '1526/qd-ttg',
  '98/2023/nd-cp',
  '06/2022/qh15',
  '12/qd-bvhttdl',
].map(knownNumber);

describe('a number typed from memory', () => {
  test.each([
    ['27 kh ubnd', ['27khubnd']],
    ['kh 27', ['27khubnd']],
    ['kh27', ['27khubnd']],
    ['ke hoach so 27', ['27khubnd']],
    ['qd 1526', ['1526qdttg']],
    ['1526qdttg', ['1526qdttg']],
    ['chi thi 34', ['34cttw']],
    ['nghi dinh 98 2023', ['982023ndcp']],
    ['6 2022 qh15', ['062022qh15']],
    ['ubnd kh 27', ['27khubnd']],
    ['27 kh ub', ['27khubnd']],
    ['27 ubnd', ['27khubnd']],
    ['27 khub', ['27khubnd']],
    ['12 bvht', ['12qdbvhttdl']],
    ['12 qd bv', ['12qdbvhttdl']],
    ['ttg qd 1526', ['1526qdttg']],
  ])('“%s” means %j', (typed, keys) =>
    expect(numbersMeant(typed.split(' '), known)?.map(({ key }) => key)).toEqual(keys),
  );

  test.each([
    '27',
    'kh',
    'thi dua 2024',
    '99 kh ubnd',
    '27 qd',
    '27 ub',
    '12 bvh',
    '12 bv qd',
    '27 hubnd',
    '34 tw',
    '127 27 kh',
  ])('“%s” means none', (typed) => expect(numbersMeant(typed.split(' '), known)).toBeUndefined());
});

test('numbers are read from printed text', () =>
  expect(printedNumbers('Quyết định số 1526/QĐ-TTg; Luật số 06/2022/QH15, Chỉ thị 34-CT/TW; 26/01/2024')).toEqual([
    '1526/qd-ttg',
    '06/2022/qh15',
    '34-ct/tw',
  ]));
