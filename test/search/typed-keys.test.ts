import { describe, expect, test } from 'vitest';
import { lettersMeant } from '#search/typed-keys';

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
  ])('%s mean %s', (keys, letters) => expect(lettersMeant(keys)).toBe(letters));
});

test.each(['thi', 'kh27', 'nq35', 'qh15', 'xyz', 'bitcoin', 'đua'])('%s is no such keys', (typed) =>
  expect(lettersMeant(typed)).toBeUndefined(),
);
