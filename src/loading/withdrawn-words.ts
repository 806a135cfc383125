import { untitled } from '#lints/people';
import { slugOf } from '#vietnamese/slug';

/** Whether the name of a story is that of a person; some households are called by one. */
export function namesPerson(name: string, subject = ''): boolean {
  return subject === 'cá nhân' || (subject === 'hộ gia đình' && untitled(name) !== name);
}

/** A person with any title and none, and as an address or a file name spells it; one word alone is no name. */
export function calledBy(name: string): string[] {
  const own = untitled(name);
  return own.includes(' ') ? [own, slugOf(own)] : [name];
}

const WORD_EDGE = '(?<![\\p{L}\\d](?=[\\p{L}\\d]))';

/** Whether a text says one of the words, as words of their own: `Lê Thị Hoa` is not in `Lê Thị Hoài`. */
export function saysAny(text: string, known: readonly string[]): boolean {
  return known.some((words) => text.includes(words) && wholeWords(words).test(text));
}

function wholeWords(words: string): RegExp {
  const literal = words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return new RegExp(`${WORD_EDGE}${literal}${WORD_EDGE}`, 'u');
}
