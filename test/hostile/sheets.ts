import { BASE, type Hostile, PLACE, SITE, story, UNITS, withStory } from './commune.ts';

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

const LAUGHS = `a: &a [x, x]\n${many(20, (i) => `b${i}: &b${i} [${'*a, '.repeat(9)}*a]\n`)}`;

/** Forms and registers that no parser should drown in. */
export function hostileSheets(): Hostile[] {
  const forms: Record<string, string> = {
    'a billion laughs': LAUGHS,
    'an alias without its anchor': 'ten: *khong-co\n',
    'an alias as a key': '*a : 1\n',
    'a merge key': 'a: &a {b: 1}\nten:\n  <<: *a\n',
    'a key typed twice': 'ten: a\nten: b\n',
    'one key 5,000 times': 'ten: a\n'.repeat(5_000),
    'keys nobody knows, 20,000 of them': many(20_000, (i) => `la-${i}: 1\n`),
    'two documents': 'ten: a\n---\nten: b\n',
    'a document that ends': 'ten: a\n...\nten: b\n',
    'a directive': '%YAML 1.1\n---\nten: a\n',
    tabs: 'ten: a\n\tloai: b\n',
    'a list for a form': '- a\n- b\n',
    'a text for a form': 'chỉ là chữ\n',
    'a number for a form': '12\n',
    'nothing at all': '',
    'spaces alone': ' '.repeat(100_000),
    'line breaks alone': '\n'.repeat(100_000),
    'signs of numbers alone': '#\n'.repeat(50_000),
    'a NUL': 'ten: a\u0000b\n',
    'letters that steer a terminal': 'ten: "a\u001B[2Jb"\n',
    'keys of groups': '? {a: 1}\n: b\n? [a]\n: c\n',
    'groups 10,000 deep': many(10_000, (i) => `${' '.repeat(i % 900)}a:\n`),
    'groups 5,000 deep': many(900, (i) => `${' '.repeat(i)}a:\n`),
    'brackets 100,000 deep': `ten: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
    'braces 100,000 deep': `ten: ${'{a: '.repeat(100_000)}${'}'.repeat(100_000)}\n`,
    'dashes 100,000 deep': `${'- '.repeat(100_000)}a\n`,
    'half a text of 100 KB': `ten: "${'x'.repeat(100_000)}\n`,
    'half a list of 100 KB': `ten: [${'a, '.repeat(33_000)}\n`,
    'one line of colons': `ten: ${'a: '.repeat(33_000)}\n`,
    'a key of 100 KB': `${'k'.repeat(100_000)}: 1\n`,
    'too many letters': `ten: ${'a'.repeat(1_000_001)}\n`,
    'old line ends': SITE.replaceAll('\n', '\r'),
    'a mark at its beginning, twice': `\uFEFF\uFEFF${SITE}`,
  };
  return Object.entries(forms).flatMap(([name, text]) => [
    { name: `trang.yaml: ${name}`, files: { ...BASE, 'trang.yaml': text } },
    { name: `don-vi.yaml: ${name}`, files: { ...BASE, 'don-vi.yaml': text } },
    { name: `khen-thuong: ${name}`, files: { ...BASE, 'khen-thuong/a.yaml': text } },
    withStory(`form: ${name}`, `---\n${text}---\n\nLời kể.\n`),
  ]);
}

/** Registers longer, and chains deeper, than any commune has. */
export function hostileRegisters(): Hostile[] {
  const unit = (i: number, more = '') => `- {id: d${i}, ten: Đơn vị ${i}, loai: xóm${more}}\n`;
  const chain = (count: number, next: (i: number) => number) =>
    many(count, (i) => unit(i, `, thuoc: [{don-vi: d${next(i)}}]`)) + unit(count);
  const refused = (name: string, files: Hostile['files']): Hostile => ({
    name,
    files: { ...BASE, ...files },
    isRefused: true,
  });
  return [
    refused('a chain of 5,000 units', { 'don-vi.yaml': UNITS + chain(5000, (i) => i + 1) }),
    refused('a ring of 5,000 units', { 'don-vi.yaml': UNITS + chain(5000, (i) => (i + 1) % 5000) }),
    refused('units that all lead to each other', {
      'don-vi.yaml': UNITS + many(60, (i) => unit(i, `, thuoc: [${many(60, (j) => `{don-vi: d${j}}, `)}]`)),
    }),
    refused('20,001 rows', { 'don-vi.yaml': many(20_001, (i) => unit(i)) }),
    refused('200,000 rows', { 'don-vi.yaml': many(200_000, () => '- {id: a}\n') }),
    refused('20,000 rows of one id', { 'don-vi.yaml': UNITS + many(15_000, () => unit(1)) }),
    refused('20,000 rows that lead nowhere', {
      'don-vi.yaml': UNITS + many(15_000, (i) => unit(i, ', thuoc: [{don-vi: la}]')),
    }),
    refused('20,000 empty rows', { 'don-vi.yaml': '- {}\n'.repeat(20_000) }),
    refused('a list in one line', { 'don-vi.yaml': `[${'{}, '.repeat(25_000)}]` }),
    refused('documents that replace each other for ever', {
      'van-ban.yaml': many(
        3000,
        (i) =>
          `- {id: v${i}, loai: kế hoạch, so-ky-hieu: ${i + 1}/KH-UBND, co-quan: UBND xã, trich-yeu: a, ngay-ban-hanh: 01/01/2024, thay-the-boi: [v${(i + 1) % 3000}]}\n`,
      ),
    }),
    { name: '20,000 good rows', files: { ...BASE, 'don-vi.yaml': UNITS + many(19_000, (i) => unit(i)) } },
    withStory(
      'places that learn from each other, 3,000 in a row',
      story({
        'nhan-rong': `[${many(3000, (i) => `{noi: N${i}, tu: 2024, nguon: a, hoc-tu: N${i + 1}}, `)}{noi: N3000, tu: 2024, nguon: a}]`,
      }),
      { isRefused: true },
    ),
    withStory(
      'a ring of places',
      story({
        'nhan-rong': `[${many(2000, (i) => `{noi: N${i}, tu: 2024, nguon: a, hoc-tu: N${(i + 1) % 2000}}, `)}]`,
      }),
      { isRefused: true },
    ),
    withStory('20,000 results', story({ 'ket-qua': `[${'{so-lieu: 5, noi-dung: a, nguon: b}, '.repeat(20_000)}]` })),
    withStory('10,000 former addresses', story({ 'dia-chi-cu': `[${many(10_000, (i) => `a-${i}, `)}]` })),
    {
      name: 'a story called twice',
      files: { ...BASE, [PLACE]: story(), 'guong-dien-hinh/nam/to-hoa.mdx': story() },
      isRefused: true,
    },
  ];
}
