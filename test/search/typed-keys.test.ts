import { describe, expect, test } from 'vitest';
import { typedWords } from '#search/query';
import { lettersMeant } from '#search/typed-keys';
import { printedPages } from './printed-pages.ts';

describe('keys of Telex', () => {
  test.each([
    ['ddieenr', 'điển'],
    ['hinhf', 'hình'],
    ['chuyeenr', 'chuyển'],
    ['ddooir', 'đổi'],
    ['nguwowif', 'người'],
    ['thuwowngr', 'thưởng'],
    ['thuongwr', 'thưởng'],
    ['hoaf', 'hòa'],
    ['giuwx', 'giữ'],
    ['gif', 'gì'],
  ])('%s mean %s', (keys, letters) => expect(lettersMeant(keys)).toBe(letters));
});

describe('keys of VNI', () => {
  test.each([
    ['d9ie6n3', 'điển'],
    ['hi2nh', 'hình'],
    ['ngu7o7i2', 'người'],
    ['no6ng', 'nông'],
    ['mo71i', 'mới'],
    ['va8n', 'văn'],
    ['ho1a2', 'hòa'],
  ])('%s mean %s', (keys, letters) => expect(lettersMeant(keys)).toBe(letters));
});

test.each(['thi', 'kh27', 'nq35', 'qh15', 'xyz', 'bitcoin', 'đua'])('%s is no such keys', (typed) =>
  expect(lettersMeant(typed)).toBeUndefined(),
);

describe('every syllable of the shipped stories', () => {
  const text = Object.values(printedPages('content')).join(' ');
  const syllables = new Set(
    typedWords(text).flatMap(({ spelling, folded, hasAccent }) =>
      hasAccent && /[aeiouy]/u.test(folded) ? [spelling] : [],
    ),
  );
  const HATS = ['aa aw ee oo ow uw dd', 'a6 a8 e6 o6 o7 u7 d9'];

  test.each([
    ['Telex', HATS[0]!, 'sfrxj'],
    ['VNI', HATS[1]!, '12345'],
  ])('can be typed in %s', (_, hats, tones) => {
    const asKeys = (syllable: string) => {
      const bare = syllable
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/u, '')
        .normalize('NFC');
      const tone = [...'\u0301\u0300\u0309\u0303\u0323'].findIndex((mark) => syllable.normalize('NFD').includes(mark));
      const keys = bare.replace(/[âăêôơưđ]/gu, (letter) => hats.split(' ')['âăêôơưđ'.indexOf(letter)]!);
      return keys + (tones[tone] ?? '');
    };
    expect(syllables.size).toBeGreaterThan(500);
    expect([...syllables].filter((one) => lettersMeant(asKeys(one)) !== one)).toEqual([]);
  });
});
