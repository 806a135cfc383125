import { describe, expect, test } from 'vitest';
import { documentCitation, documentName } from '#strings/documents';

const plan = { type: 'kế hoạch', issuer: 'Ủy ban nhân dân xã Tân Đức', subject: 'Công tác thi đua năm 2024' };

describe('a document with a number is called by it', () => {
  test('alone', () => expect(documentName({ ...plan, number: '27/KH-UBND' })).toBe('Kế hoạch số 27/KH-UBND'));
  test('with its day and its office, by the short name of the office', () =>
    expect(documentCitation({ ...plan, number: '27/KH-UBND', issuedOn: '2024-01-26' })).toBe(
      'Kế hoạch số 27/KH-UBND ngày 26/01/2024 của UBND xã Tân Đức',
    ));
});

test.each([
  [{}, 'Kế hoạch công tác thi đua năm 2024 của UBND xã Tân Đức'],
  [{ number: '/KH-UBND' }, 'Kế hoạch công tác thi đua năm 2024 của UBND xã Tân Đức (chưa có số)'],
  [{ subject: 'Thi đua xã Tân Đức năm 2024' }, 'Kế hoạch thi đua xã Tân Đức năm 2024'],
  [{ subject: 'Kế hoạch mừng 60 năm (16/12/1964 - 16/12/2024)' }, 'Kế hoạch mừng 60 năm của UBND xã Tân Đức'],
  [{ subject: 'UBND làm gì' }, 'Kế hoạch UBND làm gì của UBND xã Tân Đức'],
])('without one (%o) by what it is about: %s', (rest, name) => {
  expect(documentName({ ...plan, ...rest })).toBe(name);
  expect(documentCitation({ ...plan, ...rest, issuedOn: '2024-02' })).toBe(name);
});
