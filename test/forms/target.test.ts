import { describe, expect, test } from 'vitest';
import { isMet } from '#domain/target';
import { targetForm, targetFrom } from '#forms/target';
import { refusals, valueOf, refusalOf } from './typed.ts';

const target = (yaml: string) => targetFrom(valueOf(targetForm, yaml));
const achieved = { type: 'achieved' };
const number = (comparison: string, value: number) => ({ type: 'number', comparison, value });

/** The sixteen lines of phường Ngô Quyền, 2024: as an officer writes them, and what each promises. */
const lines: [line: string, muc: string, promised: object[]][] = [
  [
    'Hoàn thành chỉ tiêu thu ngân sách năm 2024',
    '{noi-dung: Thu ngân sách, loai: hoàn thành}',
    [{ aim: 'complete', goal: achieved }],
  ],
  [
    'Hoàn thành công tác sáp nhập địa giới hành chính',
    '{noi-dung: Sáp nhập địa giới hành chính, loai: hoàn thành}',
    [{ aim: 'complete', goal: achieved }],
  ],
  [
    'Phấn đấu hoàn thành GPMB dự án hồ điều hoà',
    '{noi-dung: GPMB dự án hồ điều hoà, loai: phấn đấu}',
    [{ aim: 'strive', goal: achieved }],
  ],
  [
    'Giữ vững 03 trường đạt chuẩn quốc gia',
    '{noi-dung: Trường đạt chuẩn quốc gia, loai: giữ vững, gia-tri: "03", do-tinh: trường}',
    [{ aim: 'keep', goal: number('=', 3), unit: 'trường' }],
  ],
  [
    'Giữ vững phường đạt chuẩn quốc gia về y tế',
    '{noi-dung: Phường đạt chuẩn quốc gia về y tế, loai: giữ vững}',
    [{ aim: 'keep', goal: achieved }],
  ],
  [
    'Duy trì “Phường đạt chuẩn văn minh đô thị”; cơ quan phường đạt chuẩn văn hóa',
    '[{noi-dung: Đạt chuẩn văn minh đô thị, loai: duy trì}, {noi-dung: Đạt chuẩn văn hóa, loai: duy trì, pham-vi: cơ quan phường}]',
    [
      { aim: 'maintain', goal: achieved },
      { aim: 'maintain', goal: achieved, scope: 'cơ quan phường' },
    ],
  ],
  [
    'Tỷ lệ gia đình văn hoá: từ 98% trở lên',
    '{noi-dung: Gia đình văn hoá, loai: ngưỡng, phep-so: từ … trở lên, gia-tri: 98, do-tinh: "%"}',
    [{ aim: 'threshold', goal: number('>=', 98), unit: '%' }],
  ],
  [
    'Tỷ lệ tổ dân phố đạt danh hiệu văn hoá: từ 80% trở lên',
    '{noi-dung: Tổ dân phố văn hoá, loai: ngưỡng, phep-so: từ trở lên, gia-tri: 80, do-tinh: "%"}',
    [{ aim: 'threshold', goal: number('>=', 80), unit: '%' }],
  ],
  [
    'Giải quyết việc làm mới: 172 lao động',
    '{noi-dung: Việc làm mới, loai: số lượng, gia-tri: 172, do-tinh: lao động}',
    [{ aim: 'quantity', goal: number('=', 172), unit: 'lao động' }],
  ],
  [
    'Tỷ lệ hộ nghèo: dưới 0,08%',
    '{noi-dung: Hộ nghèo, loai: ngưỡng, phep-so: dưới, gia-tri: "0,08", do-tinh: "%"}',
    [{ aim: 'threshold', goal: number('<', 0.08), unit: '%' }],
  ],
  [
    'Tỷ lệ tham gia BHYT toàn dân đạt 99,7%; hoàn thành chỉ tiêu BHXH thành phố giao (269 người)',
    '[{noi-dung: BHYT, loai: ngưỡng, gia-tri: "99,7", do-tinh: "%"}, {noi-dung: BHXH, loai: hoàn thành, gia-tri: 269, do-tinh: người, do-don-vi: thành phố Bắc Giang}]',
    [
      { aim: 'threshold', goal: number('=', 99.7), unit: '%' },
      { aim: 'complete', goal: number('=', 269), unit: 'người', setBy: 'thành phố Bắc Giang' },
    ],
  ],
  [
    'Tỷ lệ phát triển dân số tự nhiên: dưới 0,05%',
    '{noi-dung: Phát triển dân số tự nhiên, loai: ngưỡng, phep-so: dưới, gia-tri: 0.05, do-tinh: "%"}',
    [{ aim: 'threshold', goal: number('<', 0.05), unit: '%' }],
  ],
  [
    '"Chính quyền thân thiện", phấn đấu phường đạt chuẩn 04 sao',
    '{noi-dung: Chính quyền thân thiện, loai: phấn đấu, gia-tri: 04 sao, bac-thang: [01 sao, 02 sao, 03 sao, 04 sao, 05 sao]}',
    [{ aim: 'strive', goal: { type: 'rung', comparison: '=', rung: '04 sao' } }],
  ],
  [
    'Giải quyết đơn thư và thực hiện các quyết định, kết luận đạt 100%',
    '{noi-dung: Giải quyết đơn thư, loai: ngưỡng, phep-so: bằng, gia-tri: 100, do-tinh: "%"}',
    [{ aim: 'threshold', goal: number('=', 100), unit: '%' }],
  ],
  [
    'Giữ vững ổn định về an ninh chính trị; hoàn thành xuất sắc các nhiệm vụ Quốc phòng và An ninh',
    '{noi-dung: An ninh chính trị, loai: định tính}',
    [{ aim: 'quality', goal: achieved }],
  ],
  [
    'Có 100% CB, CC, NLĐ hoàn thành nhiệm vụ trở lên và từ 01 đến 02 CB, CC đạt chiến sĩ thi đua cơ sở; cơ quan phường đạt “Tập thể lao động tiên tiến” trở lên',
    `[{noi-dung: Hoàn thành nhiệm vụ, loai: ngưỡng, gia-tri: 100, do-tinh: "%"},
      {noi-dung: Chiến sĩ thi đua cơ sở, loai: số lượng, tu: 1, den: 2, do-tinh: người},
      {noi-dung: Danh hiệu của cơ quan phường, loai: ngưỡng, phep-so: từ … trở lên, gia-tri: Tập thể lao động tiên tiến,
       bac-thang: [Tập thể lao động tiên tiến, Tập thể lao động xuất sắc]}]`,
    [
      { goal: number('=', 100) },
      { aim: 'quantity', goal: { type: 'range', from: 1, to: 2 } },
      { goal: { type: 'rung', comparison: '>=', rung: 'Tập thể lao động tiên tiến' } },
    ],
  ],
];

describe('the sixteen targets of phường Ngô Quyền', () => {
  test.each(lines)('%s', (line, muc, promised) => {
    const { text, parts } = target(`noi-dung: ${JSON.stringify(line)}\nmuc: ${muc}`);
    expect(text).toBe(line);
    expect(parts).toHaveLength(promised.length);
    expect(parts).toMatchObject(promised);
  });
});

/** One part about a number of stars, with more keys. */
const part = (keys: string) => `noi-dung: a\nmuc: {noi-dung: b, loai: ngưỡng, ${keys}}`;
const reported = (value: string) => `ket-qua: {${value}, ngay: 15/12/2024, nguon: Báo cáo}`;

describe('a result is held against its goal', () => {
  test.each([
    [`gia-tri: "99,7", ${reported('gia-tri: "99,7"')}`, true],
    [`phep-so: dưới, gia-tri: "0,08", ${reported('gia-tri: "0,08"')}`, false],
    [`tu: 1, den: 2, ${reported('gia-tri: 2')}`, true],
    [`gia-tri: "4", bac-thang: ["3", "4", "5"], ${reported('gia-tri: "4"')}`, true],
    [`phep-so: từ trở lên, gia-tri: "4", bac-thang: ["3", "4", "5"], ${reported('gia-tri: 3')}`, false],
    [reported('dat: có'), true],
    [reported('dat: false'), false],
  ])('%s: %s', (keys, met) => {
    expect(isMet(target(part(keys)).parts[0]!)).toBe(met);
  });
});

describe('keys that contradict each other are refused', () => {
  test.each([
    ['tu: 1', 'den'],
    ['den: 2', 'tu'],
    ['tu: 2, den: 1', 'den'],
    ['tu: 1, den: 2, gia-tri: 3', 'gia-tri'],
    ['phep-so: dưới', 'phep-so'],
    ['bac-thang: [a, b]', 'bac-thang'],
    ['gia-tri: bốn', 'gia-tri'],
    ['gia-tri: c, bac-thang: [a, b]', 'gia-tri'],
    [`gia-tri: a, bac-thang: [a, b], ${reported('gia-tri: c')}`, 'ket-qua.gia-tri'],
    [`gia-tri: 4, ${reported('gia-tri: bốn')}`, 'ket-qua.gia-tri'],
    [reported('gia-tri: 1, dat: true'), 'ket-qua'],
    ['ket-qua: {ngay: 15/12/2024, nguon: Báo cáo}', 'ket-qua'],
  ])('%s', (keys, where) => {
    expect(refusals(targetForm, part(keys))).toEqual([`value-wrong muc.0.${where}`]);
  });

  test('the officer is told which rungs there are', () => {
    expect(refusalOf(targetForm, part('gia-tri: c, bac-thang: [a, b]'))).toEqual([
      '“c” không có trong bac-thang.',
      'Chọn một trong: a; b.',
    ]);
  });
});
