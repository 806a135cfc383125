import { describe, expect, test } from 'vitest';
import { answersForm } from '#forms/answers';
import { consentForm } from '#forms/consent';
import { form } from '#forms/fields';
import { refusals, valueOf } from './typed.ts';

const field = form({ 'bo-qua': answersForm });

describe('bo-qua', () => {
  test('is a list of rules, each with its reason', () => {
    const answers = [{ rule: 'avoided-word', reason: 'Tên riêng của giải thưởng' }];
    for (const typed of ['[avoided-word: Tên riêng của giải thưởng]', '\n  - avoided-word: Tên riêng của giải thưởng'])
      expect(valueOf(field, `bo-qua: ${typed}`)).toEqual({ 'bo-qua': answers });
    expect(valueOf(field, 'bo-qua: {avoided-word: Tên riêng của giải thưởng}')).toEqual({ 'bo-qua': answers });
    expect(valueOf(field, '{}')).toEqual({ 'bo-qua': [] });
  });

  test.each([
    ['[avoided-word]', 'value-wrong bo-qua.0'],
    ['[avoided-word: biết rồi]', 'value-wrong bo-qua.0.avoided-word'],
    ['[avoided-word: ]', 'value-wrong bo-qua.0.avoided-word'],
    ['[{avoided-word: Tên riêng của giải, name-accents: Tên riêng của giải}]', 'value-wrong bo-qua.0'],
  ])('%s is refused', (typed, refusal) => {
    expect(refusals(field, `bo-qua: ${typed}`)).toEqual([refusal]);
  });
});

describe('du-lieu-nhay-cam', () => {
  const typed = (words: string) =>
    `{ngay: 01/10/2024, pham-vi: [trang này], xac-nhan: Trưởng xóm, du-lieu-nhay-cam: ${words}}`;

  test('is a closed list', () => {
    expect(valueOf(consentForm, typed('[dân tộc, tôn giáo, sức khỏe, hoàn cảnh]'))).toMatchObject({
      'du-lieu-nhay-cam': ['ethnicity', 'religion', 'health', 'hardship'],
    });
    expect(refusals(consentForm, typed('[tất cả]'))).toEqual(['value-wrong du-lieu-nhay-cam.0']);
  });
});
