import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as files from '#desk/entry-file';
import { type DeskKind, deskKinds } from '#desk/kinds';

const kindNamed = (name: string) => deskKinds.find((kind) => kind.name === name);
const shipped = globSync('{content,test/sites/*}/**/*.{mdx,yaml}')
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({ file, kind: kindNamed(nameIn(file)) }))
  .filter((entry): entry is { file: string; kind: DeskKind } => entry.kind !== undefined);

/** `content/phong-trao/dan-van-kheo.mdx` → `phong-trao`. */
function nameIn(file: string): string {
  return file.replace(/^(?:content|test\/sites\/[^/]+)\//u, '').split(/[/.]/u)[0]!;
}

function rewritten(kind: DeskKind, text: string, change: (held: files.Held) => void = () => {}): string {
  const [read, write] = {
    story: [files.heldStory, files.writtenStory] as const,
    form: [files.heldForm, files.writtenYaml] as const,
    register: [files.heldRegister, files.writtenRegister] as const,
  }[kind.type];
  const held = read(text, kind.asked);
  change(held);
  return write(held, kind.asked);
}

test('there is a form for every folder and register that officers write', () => {
  expect(new Set(shipped.map(({ kind }) => kind.name))).toEqual(new Set(deskKinds.map(({ name }) => name)));
});

test.each(shipped)('$file is written back letter by letter', ({ file, kind }) => {
  const text = readFileSync(file, 'utf8');
  expect(rewritten(kind, text)).toBe(text);
});

describe('an edit', () => {
  const story = kindNamed('guong-dien-hinh')!;
  const typed = [
    '---',
    'ten: "Tổ: hoa" # tên đầy đủ',
    '# Xem biên bản.',
    'linh-vuc: [moi-truong, an-sinh]',
    'minh-hoa: true',
    '---',
    '',
    '| Cột | Số |',
    '|---|---:|',
    '| a | 1 |',
    '',
    'Đoạn cuối.',
    '',
  ].join('\n');

  test('keeps comments, quotes and brackets of everything else', () => {
    const after = rewritten(story, typed, (held) => Object.assign(held, { 'linh-vuc': ['moi-truong', 'van-hoa'] }));
    expect(after).toBe(typed.replace('an-sinh', 'van-hoa'));
  });

  test('puts a new key where the form asks for it', () => {
    const after = rewritten(story, typed, (held) => Object.assign(held, { 'chu-the': 'tập thể' }));
    expect(after).toBe(typed.replace('# Xem', 'chu-the: tập thể\n# Xem'));
  });

  test('drops what was emptied, and writes no empty group', () => {
    const empty = { 'minh-hoa': '', anh: null, 'dong-y': { ngay: '', 'pham-vi': [] }, 'ket-qua': [] };
    expect(rewritten(story, typed, (held) => Object.assign(held, empty))).toBe(typed.replace('minh-hoa: true\n', ''));
  });

  test('of what the check is told to pass over keeps one pair to a line', () => {
    const answered = typed.replace('minh-hoa: true\n', 'bo-qua:\n  - private-phone: Số tổng đài\n');
    expect(rewritten(story, answered)).toBe(answered);
    const more = { 'bo-qua': { 'private-phone': 'Số tổng đài', 'avoided-word': 'Tên riêng' } };
    const after = rewritten(story, answered, (held) => Object.assign(held, more));
    expect(after).toBe(answered.replace('Số tổng đài\n', 'Số tổng đài\n  - avoided-word: Tên riêng\n'));
  });

  test('quotes what YAML would take for a number', () => {
    const after = rewritten(story, typed, (held) => Object.assign(held, { 'ghi-chu': ['0912', '2024'] }));
    expect(after).toContain('ghi-chu:\n  - "0912"\n  - "2024"\n');
  });

  test('leaves a table as it was set, though an editor sets it otherwise', () => {
    const body = '| Cột | Số |\n| --- | --- |\n| a   | 1   |\n\nĐoạn mới.';
    expect(rewritten(story, typed, (held) => Object.assign(held, { body }))).toBe(
      typed.replace('Đoạn cuối.', 'Đoạn mới.'),
    );
  });

  test('of one entry of a register leaves the others alone', () => {
    const register = kindNamed('lich')!;
    const text = '- id: a\n  ten: A # ghi\n\n- id: b\n  ten: B\n';
    const after = rewritten(register, text, (held) => Object.assign((held['muc'] as files.Held[])[1]!, { ten: 'C' }));
    expect(after).toBe(text.replace('ten: B', 'ten: C'));
  });
});
