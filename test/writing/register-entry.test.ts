import { expect, test } from 'vitest';
import { withEntry } from '#writing/register-entry';

const entry = { id: 'so-ket', ten: 'Sơ kết' };
const written = '- id: so-ket\n  ten: Sơ kết\n';

test.each([
  ['an empty register', '', written],
  ['a register with entries', '- id: a\n  ten: A\n', `- id: a\n  ten: A\n\n${written}`],
  ['a register without a last line break', '- id: a', `- id: a\n\n${written}`],
  ['a register of comments', '# Lịch\n', `# Lịch\n\n${written}`],
  ['a register written as an empty list', '# Lịch\n[]\n', `# Lịch\n\n${written}`],
  ['a register saved by Notepad', '- id: a\r\n', `- id: a\r\n\r\n${written.replaceAll('\n', '\r\n')}`],
])('%s takes one more entry at its end', (_, before, after) => {
  expect(withEntry(before, entry)).toBe(after);
});

test('entries and comments that stand there keep every letter', () => {
  const before = '# Đừng xóa\n- id:   a   # cũ\n  ten: "A"\n';
  expect(withEntry(before, entry).startsWith(before)).toBe(true);
});
