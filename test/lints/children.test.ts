import { describe, expect, test } from 'vitest';
import { consent, rulesIn } from './lint.ts';

const guarded = {
  consent: { ...consent, scopes: ['site' as const], guardian: { relation: 'mẹ', on: '2024-10-01' as const } },
};

describe('a child who can be told from a story', () => {
  test.each([
    'Em Nguyễn Văn An, 12 tuổi, nhặt được ví đã trả lại.',
    'Cháu Hoa hay ra quét sân nhà văn hóa.',
    'Em Nguyễn Bảo An (SN 2014) nuôi lợn đất giúp bạn.',
    'Em Trần Thị Mai, sinh năm 2012, vẽ tranh đường hoa.',
    'Bé Minh Khôi theo bà đi nhặt vỏ chai.',
    'Nguyễn Văn An, 9 tuổi, là người trả lại ví.',
    'Trần Gia Bảo (13 tuổi) cứu bạn đuối nước.',
    'Em Lan Anh là học sinh giỏi của xã.',
    'Em Hà Vy rất chăm. Năm nay em 10 tuổi.',
  ])('needs a guardian: %s', (text) => {
    expect(rulesIn({ text })).toEqual(['child-without-guardian']);
    expect(rulesIn({ text, story: guarded })).toEqual([]);
  });

  test.each([
    'Em Nguyễn Văn An, học sinh lớp 7A, nhặt được ví.',
    'Em Hà Vy, Trường Tiểu học Tân Đức, vẽ tranh đường hoa.',
    'Cháu Hoa học lớp 3. Cháu hay ra quét sân.',
  ])('is found by class and school, whoever agreed: %s', (text) => {
    expect(rulesIn({ text, story: guarded })).toEqual(['child-school-named']);
    expect(rulesIn({ text })).toEqual(['child-without-guardian', 'child-school-named']);
  });

  test('is one finding, however often it is named', () => {
    expect(rulesIn({ text: 'Cháu Hoa quét sân.\n\nCháu Hoa tưới cây.' })).toEqual(['child-without-guardian']);
  });

  test('may be the one the story is about', () => {
    const story = { subject: 'person', name: 'Nguyễn Văn An', summary: 'An, 12 tuổi, cứu bạn.' } as const;
    expect(rulesIn({ text: '', story })).toEqual(['child-without-guardian']);
  });
});

test.each([
  'Em Nguyễn Thu Hà, sinh viên, về xóm dạy tin học.',
  'Em Lê Thu, sinh năm 2002, mở quán nước.',
  'Em Trần Văn Tú, 19 tuổi, nhập ngũ đợt này.',
  'Cháu Minh nay đã đi làm công nhân.',
  'Một em lớp 5 nhặt được ví.',
  'Hai em học sinh lớp 9 trả lại của rơi.',
  'Các em Liên đội Trường Tiểu học trồng cây.',
  'Chị Lan, 35 tuổi, có hai con học tiểu học.',
  'Hợp tác xã nay đã 10 tuổi.',
  'Chị em Hội Phụ nữ quét đường.',
  'Cô giáo Lê Thị Hà dạy lớp 5.',
  'Em gái ông Minh góp đất làm đường.',
  'Trẻ em Tân Đức có chỗ đọc sách.',
  'Cụ Nguyễn Văn Bảy, 91 tuổi, vẫn trồng hoa.',
])('is no child by name: %s', (text) => {
  expect(rulesIn({ text })).toEqual([]);
});

test.each([
  [15, ['child-without-guardian']],
  [16, []],
])('at %i, by age or by year of birth, is a child: %o', (age, rules) => {
  expect(rulesIn({ text: `Nguyễn Văn An, ${age} tuổi, trả lại ví.` })).toEqual(rules);
  expect(rulesIn({ text: `Em Nguyễn Văn An, ${age} tuổi, trả lại ví.` })).toEqual(rules);
  expect(rulesIn({ text: `Em Nguyễn Văn An, sinh năm ${2024 - age}, trả lại ví.` })).toEqual(rules);
});

test('a pupil is a child up to class nine', () => {
  const rules = (grade: number) => rulesIn({ text: `Em Nguyễn Văn An, học sinh lớp ${grade}A, nhặt được ví.` });
  expect(rules(9)).toContain('child-without-guardian');
  expect(rules(10)).not.toContain('child-without-guardian');
});
