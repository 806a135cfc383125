import { describe, expect, test } from 'vitest';
import { atKeys } from '#domain/finding';
import { slug } from '#forms/addresses';
import { choice, flag, form, line, list, someOf, summary } from '#forms/fields';
import { testField } from './field-cases.ts';
import { findingsOf, refusals, valueOf, refusalOf } from './typed.ts';

describe('a form knows its keys and no others', () => {
  const plan = form({ ten: line, 'tom-tat': line.optional() });

  test('a slip in a key is named, with the key it most likely means', () => {
    expect(refusalOf(plan, 'ten: Hoa\ntom-tăt: …')).toEqual([
      'Không có mục tên “tom-tăt”.',
      'Có phải ý bạn là “tom-tat”? Sửa lại tên mục, hoặc xóa dòng này.',
    ]);
  });

  test('a key that is like no other is answered with all of them', () => {
    expect(refusalOf(plan, 'ten: Hoa\nhoan-toan-khac: …')[1]).toBe('Các mục được dùng: ten, tom-tat.');
  });

  test('every unknown key is found at its own place, beside what is missing', () => {
    expect(refusals(plan, 'a-b-c: 1\nd-e-f: 2').toSorted()).toEqual([
      'field-missing ten',
      'field-unknown a-b-c',
      'field-unknown d-e-f',
    ]);
  });

  test('a missing key is answered with an example', () => {
    expect(findingsOf(plan, '{}')).toEqual([
      {
        severity: 'error',
        rule: 'field-missing',
        file: 'x.yaml',
        place: atKeys(['ten']),
        message: 'Thiếu mục này.',
        advice: 'Viết như: ten: "Tổ tự quản: đường hoa xóm Ngoài"',
      },
    ]);
  });

  test('a line where a group belongs', () => {
    expect(refusalOf(form({ anh: plan }), 'anh: hoa.jpg')[0]).toBe('Mục này gồm nhiều mục con.');
  });
});

describe('a line is text', () => {
  const story = form({ ten: line });

  test('it becomes NFC with single spaces', () => {
    expect(valueOf(story, `ten: "${'Người  tốt'.normalize('NFD')}"`)).toEqual({ ten: 'Người tốt' });
  });

  test.each([
    ['ten: 2024', '“2024” bị máy hiểu là số chứ không phải chữ.'],
    ['ten: true', '“true” bị máy hiểu là có/không chứ không phải chữ.'],
    ['ten:', 'Mục này để trống.'],
    ['ten: ""', 'Mục này để trống.'],
    ['ten: "  "', 'Mục này để trống.'],
    ['ten: [a, b]', 'Mục này là một dòng chữ, không phải danh sách hay nhóm mục.'],
  ])('%s', (yaml, message) => {
    expect(refusalOf(story, yaml)[0]).toBe(message);
  });
});

testField([
  [
    'a flag',
    form({ x: flag }),
    [
      ['true', true],
      ['có', true],
      ['Không', false],
      ['false', false],
    ],
    ['1', 'đúng', '""'],
  ],
]);

describe('a choice', () => {
  const words = form({ 'chu-the': choice({ 'cá nhân': 'person', 'tập thể': 'collective' }) });

  test.each(['cá nhân', 'Cá nhân', 'cá nhân'.normalize('NFD')])('%s is one of the list', (typed) => {
    expect(valueOf(words, `chu-the: ${typed}`)).toEqual({ 'chu-the': 'person' });
  });

  test('a slip is answered with the nearest word and the whole list', () => {
    expect(refusalOf(words, 'chu-the: tạp thẻ')).toEqual([
      '“tạp thẻ” không có trong danh sách.',
      'Có phải ý bạn là “tập thể”? Chọn một trong: cá nhân; tập thể.',
    ]);
  });

  test.each(['constructor', 'toString'])('%s, which every object knows, is not in the list', (typed) => {
    expect(refusals(words, `chu-the: ${typed}`)).toEqual(['value-wrong chu-the']);
  });
});

describe('lists', () => {
  const both = form({ nhan: list(line), 'linh-vuc': someOf(slug) });

  test('one value needs no brackets, and an absent list is empty', () => {
    expect(valueOf(both, 'linh-vuc: kinh-te')).toEqual({ nhan: [], 'linh-vuc': ['kinh-te'] });
    expect(valueOf(both, 'nhan:\nlinh-vuc: [a, b]')).toEqual({ nhan: [], 'linh-vuc': ['a', 'b'] });
  });

  test.each(['{}', 'linh-vuc: []', 'linh-vuc:'])('a list that must not be empty is missed in %s', (yaml) => {
    expect(refusals(both, yaml)).toEqual(['field-missing linh-vuc']);
  });

  test('a wrong item is found at its place', () => {
    expect(refusals(both, 'nhan: [a, 2]\nlinh-vuc: [a, B]')).toEqual(['value-wrong nhan.1', 'value-wrong linh-vuc.1']);
  });
});

test('a summary counts its words', () => {
  const story = form({ 'tom-tat': summary(3) });
  expect(refusals(story, 'tom-tat: một hai - ba')).toEqual([]);
  expect(refusalOf(story, 'tom-tat: một hai ba bốn')[0]).toBe('Dài 4 từ, nhiều hơn 3 từ.');
});
