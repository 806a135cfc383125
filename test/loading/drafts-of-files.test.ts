import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContentFile } from '#loading/file/read-file';

const story = (line: string, more = '') => `---
ten: Tổ hoa
chu-the: tập thể
loai: mô hình mới
don-vi: xom-moi
linh-vuc: [moi-truong]
tom-tat: Tổ hoa trồng hoa.
${line}
ngay-dang: 20/10/2024${more}
---

Mỗi sáng thứ Bảy.
`;
const read = (text: string) => readContentFile('guong-dien-hinh/to-hoa.mdx', text);

/** The same word as keyboards, Word and habits leave it. */
const words = (word: string) => {
  const cased = fc.constantFrom(word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1));
  const formed = fc.tuple(cased, fc.constantFrom('NFC', 'NFD')).map(([text, form]) => text.normalize(form));
  const quoted = fc.constantFrom(
    (text: string) => text,
    (text) => `"${text}"`,
    (text) => `'${text}'`,
    (text) => `"${text} "`,
  );
  return fc.tuple(formed, quoted).map(([text, quote]) => quote(text));
};
const says = (value: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom('nhap', '"nhap"', "'nhap'"),
      fc.constantFrom(':', ' :', '  :', '\u00A0:'),
      fc.constantFrom(' ', '  ', '\t', '\u00A0', '\n  '),
      value,
      fc.constantFrom('', ' ', ' # chờ ảnh', '\r'),
    )
    .map((parts) => parts.join(''));

const drafts = says(fc.oneof(words('có'), fc.constantFrom('true', 'True', 'TRUE')));
const others = fc.oneof(
  says(fc.oneof(words('không'), fc.constantFrom('false'))),
  fc.constantFrom('', '# nhap: có', 'ghi-chu: "nhap: có"'),
);
const SEED = { seed: 1, numRuns: 200 };

test('a record and its file agree on being a draft, however it is spelt', () => {
  const agreeing = (isDraft: boolean) => (line: string) => {
    const { records, isDraft: isFileDraft, findings } = read(story(line));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(records).toMatchObject([{ kind: 'exemplar' }]);
    const [record] = records as { record: { isDraft?: boolean } }[];
    expect([record!.record.isDraft ?? false, isFileDraft]).toEqual([isDraft, isDraft]);
  };
  fc.assert(fc.property(drafts, agreeing(true)), SEED);
  fc.assert(fc.property(others, agreeing(false)), SEED);
});

test.each([
  ['a form that is refused', '\nloi: x'],
  ['a line that cannot be read', '\nket-qua: [{"'],
  ['more than can be read', `\nghi-chu: ${'['.repeat(100)}`],
])('the draft says so in %s too', (_, more) => {
  fc.assert(
    // What goes over two lines is no line.
    fc.property(
      drafts.filter((line) => !line.includes('\n')),
      (line) => {
        const { records, isDraft, findings } = read(story(line, more));
        expect([records.length === 0 || findings.length > 0, isDraft]).toEqual([true, true]);
      },
    ),
    { ...SEED, numRuns: 50 },
  );
  fc.assert(
    fc.property(others, (line) => {
      expect(read(story(line, more)).isDraft).toBe(false);
    }),
    { ...SEED, numRuns: 50 },
  );
});

test('what is half said is no draft, and told', () => {
  for (const line of ['nhap: [có]', 'nhap: "có lẽ"', 'nhap: 1', 'nhap:'])
    expect(read(story(line))).toMatchObject({ isDraft: false, findings: [{ rule: 'value-wrong' }] });
});
