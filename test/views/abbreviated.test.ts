import { expect, test } from 'vitest';
import { abbreviated } from '#views/abbreviated';

test('an abbreviation is written out where a page first says it, and nowhere else', () => {
  expect(abbreviated('<p>Công tác TĐKT xã</p><p>Báo cáo TĐKT</p>')).toBe(
    '<p>Công tác <abbr>TĐKT</abbr><span class="in-words"> (thi đua, khen thưởng)</span> xã</p><p>Báo cáo TĐKT</p>',
  );
});

test('the longest abbreviation is meant', () => {
  expect(abbreviated('HĐ TĐKT xã')).toContain('(Hội đồng Thi đua - Khen thưởng)');
});

test('what everybody knows is told to who asks', () => {
  expect(abbreviated('UBND xã')).toBe('<abbr title="Ủy ban nhân dân">UBND</abbr> xã');
});

test.each([
  'Kế hoạch số 27/KH-UBND',
  '34-CT/TW',
  '<h1>Công tác TĐKT</h1>',
  '<a href="/x/" title="TĐKT">xem</a>',
  '<script>"TĐKT"</script>',
  '<nav><ol><li>TĐKT</li></ol></nav>',
])('%s stays as it is', (html) => {
  expect(abbreviated(html)).toBe(html);
});

test('no bracket stands within or before another', () => {
  const html = abbreviated('thi đua, khen thưởng (TĐKT) và GPMB (giải phóng mặt bằng)');
  expect(html.replace(/<[^>]+>/gu, '')).toBe('thi đua, khen thưởng (TĐKT) và GPMB (giải phóng mặt bằng)');
});
