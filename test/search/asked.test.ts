import { expect, test } from 'vitest';
import { corrections } from '#search/corrections';
import { datesWritten, withoutDate } from '#search/dates';
import { printedNumbers } from '#search/document-number';
import { excerpt } from '#search/excerpt';
import { indexedWords } from '#search/folded';
import { fullerSpellings } from '#search/fuller-spellings';
import { unglued } from '#search/glued';
import { otherForms } from '#search/other-forms';
import { readQuery, type TypedWord, typedWords } from '#search/query';
import { withoutAsking } from '#search/questions';
import { search } from '#search/search';
import { readSynonyms } from '#search/synonyms';
import { termsOf } from '#search/terms';
import { lettersMeant } from '#search/typed-keys';
import { packedVocabulary, readVocabulary } from '#search/vocabulary';
import { usualSynonyms } from '#strings/synonyms';
import { unaccented } from '#vietnamese/unaccented';
import { innocentSentences } from '../lints/innocent.ts';
import { listening } from './listening.ts';
import { engineOf } from './pages-engine.ts';

/** One page for each sentence, and some of eight sentences together. */
const pages = Object.fromEntries([
  ...innocentSentences.map((text, place) => [String(place), text]),
  ...innocentSentences.flatMap((_, place) =>
    place % 8 === 0 ? [[`từ ${String(place)}`, innocentSentences.slice(place, place + 8).join(' ')]] : [],
  ),
]) as Record<string, string>;

/** The words of the pages; with `times`, as if so many more pages had them. */
function vocabularyOf(times: number) {
  const counts = new Map<string, number>();
  for (const text of Object.values(pages))
    for (const word of new Set(indexedWords(text))) counts.set(word, (counts.get(word) ?? 0) + times);
  return readVocabulary(packedVocabulary(counts, [...new Set(Object.values(pages).flatMap(printedNumbers))]));
}

const engine = engineOf(pages);
const synonyms = readSynonyms(usualSynonyms);
const [few, many] = [vocabularyOf(1), vocabularyOf(1500)];

/** A stretch of words from every other sentence, a different one each time. */
const sentences = innocentSentences.filter((_, place) => place % 2 === 0);
const stretches = sentences.map((text, place) => {
  const words = text.split(' ');
  const from = (place * 3) % Math.max(1, words.length - 3);
  return words.slice(from, from + 2 + (place % 3)).join(' ');
});

/** Each as somebody may type it. */
const TYPED: Record<string, (text: string, place: number) => string> = {
  'co-dau': (text) => text,
  'khong-dau': (text) => unaccented(text),
  'go-do': (text, place) => text.slice(0, -1 - (place % 3)),
  'khong-dau-go-do': (text, place) => unaccented(text).slice(0, -1 - (place % 4)),
  'trong-ngoac': (text) => `“${text}”`,
  'dao-thu-tu': (text) => text.split(' ').toReversed().join(' '),
  'nham-chu': (text, place) => text.slice(0, 3 + (place % 4)) + text.slice(4 + (place % 4)),
  'doi-cho-chu': (text, place) => {
    const at = 1 + (place % 5);
    return (
      text.slice(0, at) +
      text
        .slice(at, at + 2)
        .split('')
        .toReversed()
        .join('') +
      text.slice(at + 2)
    );
  },
  'them-chu': (text, place) => `${text} ${['ở', 'của ai', 'là gì', 'xóm', 'năm 2024'][place % 5]!} `,
  'xa-nhau': (text, place) => `${text.split(' ')[0]!} ${sentences[place]!.split(' ').at(-1)!}`,
};

async function answered(typed: string, times: number): Promise<string> {
  const { questions, engine: asked } = listening(engine);
  const index = { engine: asked, vocabulary: times === 1 ? few : many, synonyms };
  const { pages: found, terms, mended } = await search(readQuery(typed), index);
  const [first] = found;
  const parts = first === undefined ? [] : excerpt(pages[first]!, terms);
  const marked = parts.map(({ text, isMatch }) => (isMatch ? `«${text}»` : text)).join('');
  return [typed, mended ?? '', found.slice(0, 6).join(', '), String(questions.size), marked].join(' | ');
}

test.each(Object.entries(TYPED))('what is typed %s finds what it always did', async (name, type) => {
  const queries = stretches.map(type);
  const lines = [];
  for (const [place, query] of queries.entries()) {
    lines.push(await answered(query, 1));
    if (place % 4 === 0) lines.push(`trên nhiều trang: ${await answered(query, 1500)}`);
  }
  await expect(lines.join('\n')).toMatchFileSnapshot(`golden/asked/${name}.txt`);
});

test('how words are understood is written out', async () => {
  const said = (ways: readonly (readonly TypedWord[])[]) =>
    ways.map((words) => words.map(({ spelling }) => spelling).join(' ')).join(', ');
  const queries = [
    ...[
      'ubnd xã',
      'tw',
      'tự',
      'hội đồng nhân dân',
      'hdnd tp',
      'thcs',
      'qd 45',
      '45/qđ-ubnd',
      '27 kh ubnd',
      '06 2022 qh15',
    ],
    ...[
      '7/5/1954',
      '26 01 2024',
      'ngày 26 tháng 1 năm 2024',
      '26-1',
      '7 tháng 5',
      'năm 2024',
      'tháng 13 năm 2024',
      '3/2024',
    ],
    ...[
      'làm sao để trồng hoa',
      'đường hoa ở đâu',
      'ai được khen',
      'khi nào họp',
      'thế nào là hộ nghèo',
      'xin hỏi về rác',
    ],
    ...['duonghoa', 'đườnghoa', 'nongthonmoi', 'hoahoa', 'xómngoài', 'ab', 'xomxom'],
    ...[
      'dduwowngf',
      'd9u7o7ng2',
      'ngehof',
      'chaoo',
      'hoaf',
      'trăn nuôi',
      'xổ',
      'đương hoa',
      'duongg',
      'xom ngoaii',
      'bao cao so',
    ],
  ];
  const lines = queries.map((typed) => {
    const words = typedWords(typed);
    const terms = termsOf(words, true, few);
    return [
      typed,
      `khác: ${said(otherForms(words))}`,
      `ngày: ${said(datesWritten(words))} / ${said([withoutDate(words)])}`,
      `hỏi: ${said([withoutAsking(words)])}`,
      `rời: ${said(unglued(words, few))}`,
      `phím: ${words.map(({ spelling }) => lettersMeant(spelling) ?? '–').join(' ')}`,
      `sửa: ${said(corrections(words, few))}`,
      `tìm: ${terms.map(({ options, spelling, standsAlone }) => `${options.join('/')} ${spelling ?? ''} ${String(standsAlone)}`).join('; ')}`,
    ].join(' | ');
  });
  const spellings = [
    'dôi',
    'mơi',
    'hoa',
    'quyen',
    'giua',
    'nguoi',
    'uong',
    'khuya',
    'thuy',
    'ba',
    'đ',
    'ngh',
    'oà',
    'gì',
  ];
  const fuller = spellings.map((word) => `${word} → ${fullerSpellings(word).join(' ')}`);
  await expect([...lines, ...fuller].join('\n')).toMatchFileSnapshot('golden/asked/hieu.txt');
});
