import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readContentFile } from '#loading/file/read-file';
import { excerpt } from '#search/excerpt';
import { readQuery } from '#search/query';
import { termsOf } from '#search/terms';
import { packedVocabulary, readVocabulary } from '#search/vocabulary';
import { wordStory } from '#word/word-story';
import { BASE, PLACE, story } from './commune.ts';
import { keys } from './keys.ts';
import { SIGNS } from './texts.ts';
import { complaints, told } from './told.ts';
import { values } from './values.ts';

/** Something that is fed with texts made by a grammar, and must neither throw nor take long. */
export interface Aim {
  name: string;
  input: fc.Arbitrary<string>;
  check: (text: string) => Promise<void> | void;
}

const short = values.map((value) => value.slice(0, 200));
const typed = fc.oneof(
  fc.constantFrom(...short),
  fc.constantFrom(...SIGNS),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const KEYS = [
  'ten',
  'don-vi',
  'linh-vuc',
  'anh',
  'tep',
  'ket-qua',
  'nhan-rong',
  'bo-qua',
  'rut',
  'ngay',
  'id',
  'thuoc',
  'loai',
];
const key = fc.constantFrom(...KEYS, ...keys);

/** Lines of YAML: keys at any depth, values of any kind, and signs where none belong. */
const line = fc
  .tuple(
    fc.nat(4),
    fc.boolean(),
    key,
    fc.oneof({ weight: 3, arbitrary: typed }, { weight: 1, arbitrary: fc.constant('') }),
  )
  .map(([depth, isRow, name, value]) => `${'  '.repeat(depth)}${isRow ? '- ' : ''}${name}: ${value}`);
const sheet = fc.array(line, { maxLength: 12 }).map((lines) => `${lines.join('\n')}\n`);

const FRAMES = [
  '<TrichDan cua="a">',
  '</TrichDan>',
  '<KetQua>',
  '</KetQua>',
  '<Anh tep="anh/a.jpg" />',
  '<Bang ten="a">',
  '<b>',
];
const MARKS = [
  '> ',
  '- ',
  '1. ',
  '## ',
  '```',
  '| a |',
  '|-|',
  '![a](b.jpg)',
  '[a](b)',
  '[^a]',
  '---',
  '\n\n',
  '  ',
  '{',
  '}',
  '<!--',
];
const piece = fc.oneof(typed, fc.constantFrom(...FRAMES), fc.constantFrom(...MARKS), fc.constant('\n'));
const body = fc
  .array(fc.tuple(piece, fc.constantFrom(1, 1, 1, 2, 40)), { maxLength: 30 })
  .map((pieces) => pieces.map(([text, times]) => text.repeat(times)).join(''));

const TAGS = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:pPr',
  'w:numPr',
  'w:ilvl',
  'w:hyperlink',
  'w:sdt',
  'mc:AlternateContent',
];
const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    typed.map((text) => text.replace(/[<&\u0000-\u001F]/gu, '')),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 4 }), typed)
      .map(
        ([tag, inside, value]) =>
          `<${tag} w:val="${value.replace(/[<&"\u0000-\u001F]/gu, '')}">${inside.join('')}</${tag}>`,
      ),
  ),
})).node;

const FILES = [
  'trang.yaml',
  'don-vi.yaml',
  'van-ban.yaml',
  'lich.yaml',
  'tu-nen-tranh.yaml',
  'tu-dong-nghia.yaml',
  'quan-tri.yaml',
  'khen-thuong/a.yaml',
];

export const aims: readonly Aim[] = [
  {
    name: 'forms',
    input: fc.tuple(sheet, body).map(([yaml, text]) => `---\n${yaml}---\n\n${text}`),
    check: (text) => void readContentFile(PLACE, text),
  },
  {
    name: 'values',
    input: fc.tuple(key, typed).map(([name, value]) => story({ [name]: value })),
    check: (text) => soundly({ [PLACE]: text }),
  },
  {
    name: 'registers',
    input: sheet,
    check: async (text) => {
      for (const file of FILES) await soundly({ [file]: text });
    },
  },
  { name: 'stories', input: body.map((text) => story({}, text)), check: (text) => soundly({ [PLACE]: text }) },
  { name: 'Word', input: element, check: readWord },
  { name: 'queries', input: body, check: search },
];

async function soundly(files: Readonly<Record<string, string>>): Promise<void> {
  const hostile = { name: 'fuzz', files: { ...BASE, ...files } };
  const wrong = complaints(hostile, await told(hostile));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

async function readWord(xml: string): Promise<void> {
  const space =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const document = `<w:document ${space}><w:body>${xml}</w:body></w:document>`;
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  const docx = zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(document) });
  const registers = { site: { unit: '', fields: [] }, units: [], campaigns: [], documents: [] };
  await wordStory(docx, {
    fileName: 'a.docx',
    registers,
    today: '2024-11-20',
    cleanPhoto: () => Promise.resolve(undefined),
  });
}

const COUNTS = new Map(['duong', 'hoa', 'thi', 'dua', 'khen', 'thuong'].map((word, index) => [word, index + 1]));
const VOCABULARY = readVocabulary(packedVocabulary(COUNTS, ['27/KH-UBND', '98/2023/NĐ-CP']));

function search(text: string): void {
  const { words, isOpen } = readQuery(text);
  excerpt(text, termsOf(words, isOpen, VOCABULARY));
}
