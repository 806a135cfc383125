import { type Finding, findingAt, type Recorded } from '#domain/finding';

/** What a sentence is to its reader: rules of style leave alone what somebody said, and what a table holds. */
export type Role = 'name' | 'prose' | 'speech' | 'table' | 'caption' | 'figure' | 'note' | 'link';

/** One sentence of plain text, and where it was written. */
export interface Sentence {
  text: string;
  role: Role;
  /** Sentences of one passage are read in one breath. */
  passage: number;
  /** The officer's keys, for text of the form. */
  path?: readonly (string | number)[];
  /** The line of the text below the form on which it begins. */
  line?: number;
  /** Offsets at which a further line of the file begins. */
  breaks: readonly number[];
}

/** A block of plain text on consecutive lines. */
export interface Block extends Pick<Sentence, 'role' | 'passage' | 'path'> {
  lines: readonly string[];
  firstLine?: number;
}

/** An end mark, where something that begins a sentence follows; a dot within a number or an abbreviation is none. */
const SENTENCE_END = /[.!?…]+["”)]*\s+(?=["“(]?[\p{Lu}\d])/gu;
const ABBREVIATED = /(?:^|[\s(])(?:TP|Th|Ths|TS|PGS|GS|BS|[A-ZĐ])$/u;

/** The sentences of a block, each with its own line. */
export function sentencesOf({ lines, firstLine, ...place }: Block): Sentence[] {
  const starts = lineStarts(lines);
  return pieces(lines.join(' ')).map(({ text, at }) => {
    const before = starts.filter((start) => start <= at).length - 1;
    return {
      ...place,
      text,
      ...(firstLine !== undefined && { line: firstLine + before }),
      breaks: starts.filter((start) => start > at && start < at + text.length).map((start) => start - at),
    };
  });
}

function lineStarts(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map(({ length }) => {
    const here = start;
    start += length + 1;
    return here;
  });
}

function pieces(whole: string): { text: string; at: number }[] {
  const ends = [...whole.matchAll(SENTENCE_END)]
    .filter(({ index }) => !ABBREVIATED.test(whole.slice(Math.max(0, index - 5), index)))
    .map((match) => match.index + match[0].length);
  return [0, ...ends]
    .map((at, index) => ({ at, text: whole.slice(at, ends[index]).trimEnd() }))
    .filter(({ text }) => text !== '');
}

/** A finding at a place within a sentence; in text below the form, its line counts from the first line of that text. */
export function findingIn(
  record: Recorded,
  { sentence, index }: { sentence: Sentence; index: number },
  words: Omit<Finding, 'file' | 'path' | 'line'>,
): Finding {
  if (sentence.path) return findingAt(record, sentence.path, words);
  const line = sentence.line! + sentence.breaks.filter((start) => start <= index).length;
  return { ...words, file: record.origin.file, line };
}
