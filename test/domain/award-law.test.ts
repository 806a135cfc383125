import { describe, expect, test } from 'vitest';
import { awardFormNamed, awardForms, mayDecide } from '#domain/award/law';

const BEFORE_REFORM = '2025-06-30';
const REFORM = '2025-07-01';

/** Who decides what: before the reform of 2025, and since. */
const law: [name: string, before: string, since: string][] = [
  ['Lao động tiên tiến', 'commune district province', 'commune province'],
  ['Chiến sĩ tiên tiến', 'commune district province', 'commune province'],
  ['Giấy khen', 'commune district province', 'commune province'],
  ['Gia đình văn hóa', 'commune', 'commune'],
  ['Chiến sĩ thi đua cơ sở', 'district province', 'commune province'],
  ['Tập thể lao động tiên tiến', 'district province', 'commune province'],
  ['Đơn vị tiên tiến', 'district province', 'commune province'],
  ['Thôn, tổ dân phố văn hóa', 'district', 'commune'],
  ['Xã, phường, thị trấn tiêu biểu', 'province', 'province'],
  ['Tập thể lao động xuất sắc', 'province', 'province'],
  ['Chiến sĩ thi đua cấp tỉnh', 'province', 'province'],
  ['Bằng khen', 'central province', 'central province'],
  ['Huân chương', 'central', 'central'],
  ['Chiến sĩ thi đua toàn quốc', 'central', 'central'],
];

const levels = ['central', 'commune', 'district', 'hamlet', 'province'] as const;

describe.each(law)('%s', (name, before, since) => {
  const form = awardFormNamed(name)!;

  test.each([
    ['2024-01-01', before],
    [BEFORE_REFORM, before],
    [REFORM, since],
    ['2026-03-01', since],
  ] as const)('is decided on %s by: %s', (day, deciders) => {
    expect(levels.filter((level) => mayDecide(form, level, day)).join(' ')).toBe(deciders);
  });
});

test('awards before the law of 2022 took effect are not judged', () => {
  expect(mayDecide(awardFormNamed('Huân chương')!, 'commune', '2023-12-31')).toBe(true);
});

test('bodies beside the ladder are not judged', () => {
  expect(mayDecide(awardFormNamed('Giấy khen')!, 'beside', REFORM)).toBe(true);
});

test.each([
  ['giấy khen', 'Giấy khen'],
  ['Gia đình văn hoá', 'Gia đình văn hóa'],
  ['Chiến sĩ thi đua cơ sở'.normalize('NFD'), 'Chiến sĩ thi đua cơ sở'],
])('%s is the %s of the law', (typed, name) => {
  expect(awardFormNamed(typed)?.name).toBe(name);
});

test.each(['Người tốt, việc tốt', 'Huy hiệu', 'Giấy khen của Chủ tịch UBND xã', ''])(
  'the law knows no “%s”',
  (name) => {
    expect(awardFormNamed(name)).toBeUndefined();
  },
);

test('no two forms have one name, and every title says who may receive it', () => {
  expect(new Set(awardForms.map(({ name }) => awardFormNamed(name))).size).toBe(awardForms.length);
  expect(awardForms.filter(({ type, subjects }) => type === 'title' && !subjects)).toEqual([]);
});
