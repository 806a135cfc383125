import { describe, expect, test } from 'vitest';
import { awardList } from '#views/award/list';
import { anEdition } from './an-edition.ts';

describe('the page of awards', () => {
  test('lists recipients with their form, and leads to their stories', () => {
    const [row] = awardList(anEdition('2025-01-01')).decisions[0]!.recipients;
    expect(row).toMatchObject({
      name: 'Bà Nguyễn Thị Hoa',
      href: '/hoa-dep/guong-dien-hinh/ba-nguyen-thi-hoa/',
      subject: 'Cá nhân, nông dân',
      unit: 'Xóm Ngoài',
      form: 'Giấy khen',
    });
  });

  test('says a form once, where the reason only says it again', () => {
    const [first] = awardList(
      anEdition('2025-01-01', ({ awards }) => {
        const [recipient, other] = awards[0]!.recipients;
        Object.assign(recipient!, {
          form: 'Gia đình văn hóa',
          for: 'Gia đình văn hóa năm 2024',
          subject: 'collective',
        });
        Object.assign(other!, { form: 'Giấy khen', for: 'Giấy khen học sinh giỏi' });
      }),
    ).decisions;
    expect(first!.recipients).toMatchObject([
      { subject: 'Tập thể nông dân', form: 'Gia đình văn hóa năm 2024' },
      { form: 'Giấy khen', reason: 'Giấy khen học sinh giỏi' },
      {},
    ]);
    expect(first!.recipients[0]!.reason).toBeUndefined();
  });

  test('reports the share of each favoured group', () => {
    expect(awardList(anEdition()).shares).toEqual({
      all: 3,
      none: 'Xã chưa đăng quyết định khen thưởng nào.',
      groups: [
        { label: 'Người lao động trực tiếp', words: '1 trong 3 (33%)', percent: 33 },
        { label: 'Hộ gia đình', words: '1 trong 3 (33%)', percent: 33 },
        { label: 'Tập thể nhỏ', words: '1 trong 3 (33%)', percent: 33 },
      ],
    });
  });

  test('counts neither annulled awards nor illustrations', () => {
    const edition = anEdition('2025-01-01', ({ awards }) => {
      awards[0]!.recipients[0]!.annulled = { on: '2025-01-01', document: '12/QĐ-UBND' };
      awards.push({ ...awards[0]!, slug: 'minh-hoa', isIllustration: true });
    });
    const { shares, decisions } = awardList(edition);
    expect(shares).toMatchObject({ all: 2, none: expect.stringContaining('Một quyết định dưới đây chỉ là bài mẫu') });
    expect(decisions[0]!.recipients[0]!.annulled).toBe('Đã hủy bỏ ngày 01/01/2025 theo Quyết định số 12/QĐ-UBND');
  });

  test('keeps to what one page can carry, and lists the rest by name', () => {
    const edition = anEdition('2025-01-01', ({ awards }) => {
      for (let n = 0; n < 100; n += 1) awards.push({ ...awards[0]!, slug: `quyet-dinh-${n}` });
    });
    const { total, decisions, older } = awardList(edition);
    expect([total, decisions.length, older.length]).toEqual([101, 50, 51]);
  });
});
