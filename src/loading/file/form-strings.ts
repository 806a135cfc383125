import type { Block } from '#lints/sentence';
import { decodedEntities } from '#stories/decoded';

/**
 * What is no text of the officer's own: numbers of documents, ids and codes, the reasons given to the check, and how
 * the office is reached, which is public.
 */
const UNREAD = new Set(['so-ky-hieu', 'bo-qua', 'id', 'khoa', 'rut', 'lien-he', 'ma', 'mau', 'ma-ung-dung']);

/** No form of ours has keys so far below each other. */
const MOST_DEEP = 8;

type Keys = readonly (string | number)[];

/** Everything typed into a form, value by value, whatever its key, each by its keys. */
export function formStrings(value: unknown, path: Keys = []): Block[] {
  if (typeof value === 'string' || typeof value === 'number') return [block(String(value), path)];
  if (typeof value !== 'object' || value === null || path.length > MOST_DEEP) return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => formStrings(entry, [...path, index]));
  return Object.entries(value).flatMap(([key, entry]) => (UNREAD.has(key) ? [] : formStrings(entry, [...path, key])));
}

/** The file name of a record is its address. */
export function addressBlock(file: string): Block {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/u, '');
  return block(name.replaceAll('-', ' '), []);
}

function block(text: string, path: Keys): Block {
  const role = /^(?:https?:|www\.)/iu.test(text) ? 'link' : 'note';
  return { path, role, passage: 0, lines: [{ text: decodedEntities(text) }] };
}
