import { describe, expect, test } from 'vitest';
import { documentNumber, filePath, slug, unitId, webAddress } from '#forms/addresses';
import { day, decimal, partialDay, period, quarter, wholeNumber } from '#forms/dates-and-numbers';
import { choice, flag, form, line, list, someOf, summary } from '#forms/fields';
import { findingsOf, refusals, valueOf, wordsOf } from './typed.ts';

describe('a form knows its keys and no others', () => {
  const plan = form({ ten: line, 'tom-tat': line.optional() });

  test('a slip in a key is named, with the key it most likely means', () => {
    expect(wordsOf(plan, 'ten: Hoa\ntom-tăt: …')).toEqual([
      'Không có mục tên “tom-tăt”.',
      'Có phải ý bạn là “tom-tat”? Sửa lại tên mục, hoặc xóa dòng này.',
    ]);
  });

  test('a key that is like no other is answered with all of them', () => {
    expect(wordsOf(plan, 'ten: Hoa\nhoan-toan-khac: …')[1]).toBe('Các mục được dùng: ten, tom-tat.');
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
        path: ['ten'],
        message: 'Thiếu mục này.',
        advice: 'Viết như: ten: "Tổ tự quản: đường hoa xóm Ngoài"',
      },
    ]);
  });

  test('a line where a group belongs', () => {
    expect(wordsOf(form({ anh: plan }), 'anh: hoa.jpg')[0]).toBe('Mục này gồm nhiều mục con.');
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
    expect(wordsOf(story, yaml)[0]).toBe(message);
  });
});

const read: [name: string, field: ReturnType<typeof form>, accepted: [string, unknown][], refused: string[]][] = [
  [
    'a day',
    form({ x: day }),
    [
      ['26/01/2024', '2024-01-26'],
      ['02/6/2023', '2023-06-02'],
      ['2024-01-26', '2024-01-26'],
    ],
    ['31/02/2024', '29/02/2023', '02/2024', '2024', 'hôm nay'],
  ],
  [
    'a partial day',
    form({ x: partialDay }),
    [
      ['2024', '2024'],
      ['02/2024', '2024-02'],
      ['26/02/2024', '2024-02-26'],
    ],
    ['13/2024', '31/02/2024', '24'],
  ],
  ['a quarter', form({ x: quarter }), [['I/2024', { year: 2024, number: 1 }]], ['V/2024', 'I']],
  [
    'a decimal number',
    form({ x: decimal }),
    [
      ['99,7', 99.7],
      ['0,08', 0.08],
      ['99.7', 99.7],
      ['172', 172],
      ['"1.234"', 1234],
    ],
    ['98%', 'một'],
  ],
  ['a whole number', form({ x: wholeNumber }), [['60', 60]], ['60,5', '"-3"', 'sáu mươi']],
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
  [
    'a document number',
    form({ x: documentNumber }),
    [
      ['27/KH-UBND', '27/KH-UBND'],
      ['"Số: /KH-UBND"', '/KH-UBND'],
      ['368- NQ/TU', '368-NQ/TU'],
    ],
    ['27', 'kế hoạch 27'],
  ],
  ['an id', form({ x: slug }), [['duong-hoa', 'duong-hoa']], ['Đường hoa', 'a.b']],
  [
    'a unit id',
    form({ x: unitId }),
    [['tan-duc.phu-binh.thai-nguyen', 'tan-duc.phu-binh.thai-nguyen']],
    ['Tân Đức', 'a..b', '.a'],
  ],
  [
    'a web address',
    form({ x: webAddress }),
    [['https://xa.example/hoa-dep/', 'https://xa.example/hoa-dep/']],
    ['xa.example', 'javascript:alert(1)', 'https://'],
  ],
  ['a file', form({ x: filePath }), [['anh/hoa.jpg', 'anh/hoa.jpg']], ['/etc/passwd', '../hoa.jpg', 'C:\\hoa.jpg']],
];

describe.each(read)('%s', (_, field, accepted, refused) => {
  test.each(accepted)('%s is accepted', (typed, value) => {
    expect(valueOf(field, `x: ${typed}`)).toEqual({ x: value });
  });

  test.each(refused)('%s is refused', (typed) => {
    expect(refusals(field, `x: ${typed}`)).toEqual(['value-wrong x']);
  });

  test('it is missed', () => {
    expect(refusals(field, '{}')).toEqual(['field-missing x']);
  });
});

test('a day that is not in the calendar is answered with one that is', () => {
  expect(wordsOf(form({ ngay: day }), 'ngay: 31/02/2024')).toEqual([
    '“31/02/2024” không phải là ngày có thật.',
    'Viết ngày/tháng/năm, như 26/01/2024.',
  ]);
});

test('an id is answered with the id the text would have', () => {
  expect(wordsOf(form({ id: slug }), 'id: Đường hoa')[1]).toMatch(/: duong-hoa$/u);
});

describe('a choice', () => {
  const words = form({ 'chu-the': choice({ 'cá nhân': 'person', 'tập thể': 'collective' }) });

  test.each(['cá nhân', 'Cá nhân', 'cá nhân'.normalize('NFD')])('%s is one of the list', (typed) => {
    expect(valueOf(words, `chu-the: ${typed}`)).toEqual({ 'chu-the': 'person' });
  });

  test('a slip is answered with the nearest word and the whole list', () => {
    expect(wordsOf(words, 'chu-the: tạp thẻ')).toEqual([
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

test('a period may be open, and does not run backwards', () => {
  const plan = form({ 'thoi-gian': period });
  expect(valueOf(plan, 'thoi-gian: {tu: 02/2024}')).toEqual({ 'thoi-gian': { from: '2024-02' } });
  expect(wordsOf(plan, 'thoi-gian: {tu: 2025, den: 2024}')[0]).toBe('Ngày kết thúc đứng trước ngày bắt đầu.');
});

test('a summary counts its words', () => {
  const story = form({ 'tom-tat': summary(3) });
  expect(refusals(story, 'tom-tat: một hai - ba')).toEqual([]);
  expect(wordsOf(story, 'tom-tat: một hai ba bốn')[0]).toBe('Dài 4 từ, nhiều hơn 3 từ.');
});
