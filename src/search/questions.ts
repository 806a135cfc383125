import { type TypedWord, typedWords } from '#search/query';

/** What makes a question of some words, or a wish, and says nothing of what is sought. */
const ASKING = [
  ...['phải làm gì', 'phải làm những gì', 'cần làm gì', 'cần làm những gì', 'nên làm gì', 'làm những gì', 'làm gì'],
  ...['là gì', 'là ai', 'là sao', 'nghĩa là gì', 'có nghĩa gì', 'ở đâu', 'vào đâu', 'như thế nào', 'thế nào'],
  ...['ra sao', 'làm sao', 'làm thế nào', 'khi nào', 'bao giờ', 'bao nhiêu', 'những gì', 'những ai'],
  ...['cho hỏi', 'xin hỏi', 'tôi muốn', 'em muốn', 'muốn biết', 'muốn hỏi', 'được không', 'có được không'],
  ...[
    'có phải không',
    'thuộc xã nào',
    'thuộc huyện nào',
    'thuộc đâu',
    'xã nào',
    'ngày nào',
    'năm nào',
    'tìm',
    'một người',
    'ai đó',
  ],
]
  .toSorted((a, b) => b.length - a.length)
  .map(typedWords);

/** The words without what only asks; all of them where nothing else is left. */
export function withoutAsking(words: readonly TypedWord[]): readonly TypedWord[] {
  const left = ASKING.reduce<readonly TypedWord[]>(without, words);
  return left.length === 0 ? words : left;
}

function without(words: readonly TypedWord[], phrase: readonly TypedWord[]): readonly TypedWord[] {
  const place = words.findIndex((_, at) =>
    phrase.every(({ folded, spelling }, step) => {
      const word = words[at + step];
      return word?.folded === folded && (!word.hasAccent || word.spelling === spelling);
    }),
  );
  return place < 0 ? words : words.toSpliced(place, phrase.length);
}
