import { expect, test } from 'vitest';
import { editedMap } from '#desk/yaml-edit';

const ORDER = ['ten', 'loai', 'tom-tat', 'ngay-dang'];

/** Every order in which the keys may be filled in. */
function orders(keys: readonly string[]): string[][] {
  if (keys.length < 2) return [[...keys]];
  return keys.flatMap((first) => orders(keys.filter((key) => key !== first)).map((rest) => [first, ...rest]));
}

test('in whatever order they are filled in, keys stand as the form asks for them', () => {
  const wrong = orders(ORDER).filter((filled) => {
    const form: Record<string, string> = {};
    const yaml = filled.reduce((text, key) => {
      const before = { ...form };
      form[key] = 'x';
      return editedMap(text, before, form, ORDER);
    }, '');
    return yaml !== ORDER.map((key) => `${key}: x\n`).join('');
  });
  expect(wrong).toEqual([]);
});

test('a new key comes before what the form does not know, and after what it asks for before', () => {
  const typed = 'ten: x\n# Của ai đó.\nghi-chu-rieng: y\n';
  const held = { ten: 'x', 'ghi-chu-rieng': 'y' };
  const after = editedMap(typed, held, { ...held, loai: 'z' }, ORDER);
  expect(after).toBe('ten: x\nloai: z\n# Của ai đó.\nghi-chu-rieng: y\n');
});
