import { placeOf } from '#search/phrase';
import { type TypedWord, typedWords } from '#search/query';

/** What makes a question of some words, or a wish, and says nothing of what is sought. */
const ASKING = [
  ...['phải làm gì', 'phải làm những gì', 'cần làm gì', 'cần làm những gì', 'nên làm gì', 'làm gì', 'là gì', 'là ai'],
  ...['ở đâu', 'vào đâu', 'như thế nào', 'thế nào', 'ra sao', 'làm sao', 'khi nào', 'bao giờ', 'bao nhiêu'],
  ...['cho hỏi', 'xin hỏi', 'tôi muốn', 'muốn biết', 'được không', 'thuộc xã nào', 'thuộc huyện nào', 'một người'],
]
  .toSorted((a, b) => b.length - a.length)
  .map(typedWords);

/** The words without what only asks; all of them where nothing else is left. */
export function withoutAsking(words: readonly TypedWord[]): readonly TypedWord[] {
  const left = ASKING.reduce<readonly TypedWord[]>(without, words);
  return left.length === 0 ? words : left;
}

function without(words: readonly TypedWord[], phrase: readonly TypedWord[]): readonly TypedWord[] {
  const place = placeOf(phrase, words);
  return place < 0 ? words : words.toSpliced(place, phrase.length);
}
