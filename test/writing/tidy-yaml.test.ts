import { describe, expect, test } from 'vitest';
import { readYaml } from '#loading/file/yaml-text';
import { tidyYaml } from '#writing/tidy-yaml';

describe('a tidy form', () => {
  test('quotes only what YAML would read as something else', () => {
    const values = { ten: 'Xóm Ngoài: đường hoa', ma: '05947', ngay: '26/01/2024', 'noi-dung': 'Thi đua' };
    expect(tidyYaml(values)).toBe('ten: "Xóm Ngoài: đường hoa"\nma: "05947"\nngay: 26/01/2024\nnoi-dung: Thi đua\n');
  });

  test('puts a short list in brackets and a list of sentences line by line', () => {
    expect(tidyYaml({ 'linh-vuc': ['kinh-te', 'an-ninh'] })).toBe('linh-vuc: [kinh-te, an-ninh]\n');
    expect(tidyYaml({ 'ghi-chu': ['Bản gốc để trống số', 'Xem thêm'] })).toBe(
      'ghi-chu:\n  - Bản gốc để trống số\n  - Xem thêm\n',
    );
  });

  test('never folds a long line', () => {
    const long = 'Bốn mươi hai hộ cùng trồng và chăm đường hoa. '.repeat(9).trim();
    expect(tidyYaml({ 'tom-tat': long })).toBe(`tom-tat: ${long}\n`);
  });

  test.each([
    'Nói: “được” # thật',
    'Khẩu hiệu "Ba sạch"',
    '"Ba sạch"',
    '1.200',
    '0912',
    'true',
    'có',
    '- gạch đầu dòng',
    '{ngoặc}',
    "l'amour",
    '@xã',
    '5%',
    '%5',
    '*sao',
    'a, b',
    'null',
    '~',
  ])('gives “%s” back as it was, without a finding', (text) => {
    const read = readYaml(tidyYaml({ ten: text, 'ten-khac': [text] }), 'thu.yaml');
    expect([read.value, read.findings]).toEqual([{ ten: text, 'ten-khac': [text] }, []]);
  });
});
