import { atLine, type Finding, findingAt, type Recorded } from '#domain/finding';

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

/** A block of plain text, line by line. */
export interface Block extends Pick<Sentence, 'role' | 'passage' | 'path'> {
  lines: readonly { text: string; line?: number }[];
}

/** An end mark, where something that begins a sentence follows; a dot within a number or an abbreviation is none. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+["”)]*\s+(?=["“(]?[\p{Lu}\d])/gu;
/** Nobody writes a longer sentence; the rules look back and forth within one, so it has an end. */
const LONGEST = 4_000;
const ABBREVIATED = /(?:^|[\s(])(?:TP|Th|Ths|TS|PGS|GS|BS|[A-ZĐ])$/u;

/** The sentences of a block, each with its own line. */
export function sentencesOf(block: Block): Sentence[] {
  return sentencesAt(block, pieces(block.lines.map(({ text }) => text).join(' ')));
}

/** A block as one sentence, for what may stand across the ends of sentences. */
export function wholeOf(block: Block): Sentence[] {
  return sentencesAt(block, [{ text: block.lines.map(({ text }) => text).join(' '), at: 0 }]);
}

function sentencesAt({ lines, ...place }: Block, found: readonly Piece[]): Sentence[] {
  const starts = lineStarts(lines);
  let first = 0;
  return found.map(({ text, at }) => {
    while (first + 1 < starts.length && starts[first + 1]!.start <= at) first += 1;
    const { line } = starts[first]!;
    return { ...place, text, ...(line !== undefined && { line }), breaks: breaksIn(starts.slice(first + 1), at, text) };
  });
}

/** Offsets of further lines; of lines without a word in between, one for each. */
function breaksIn(further: readonly LineStart[], at: number, { length }: string): number[] {
  const end = further.findIndex(({ start }) => start >= at + length);
  return further
    .slice(0, end === -1 ? undefined : end)
    .flatMap(({ start, after }) => Array.from({ length: after }, () => start - at));
}

interface LineStart {
  start: number;
  line: number | undefined;
  /** How many lines after the one before. */
  after: number;
}

function lineStarts(lines: Block['lines']): LineStart[] {
  let start = 0;
  return lines.map(({ text, line }, index) => {
    const here = start;
    start += text.length + 1;
    return { start: here, line, after: (line ?? 0) - (lines[index - 1]?.line ?? line ?? 0) };
  });
}

interface Piece {
  text: string;
  at: number;
}

function pieces(whole: string): Piece[] {
  const ends = [...whole.matchAll(SENTENCE_END)]
    .filter(({ index }) => !ABBREVIATED.test(whole.slice(Math.max(0, index - 5), index)))
    .map((match) => match.index + match[0].length);
  const starts = [0, ...ends].flatMap((at, index) => cutPlaces(at, ends[index] ?? whole.length));
  return starts
    .map((at, index) => ({ at, text: whole.slice(at, starts[index + 1]).trimEnd() }))
    .filter(({ text }) => text !== '');
}

function cutPlaces(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil((to - from) / LONGEST)) }, (_, index) => from + index * LONGEST);
}

/** A finding at a place within a sentence; in text below the form, its line counts from the first line of that text. */
export function findingIn(
  record: Recorded,
  { sentence, index }: { sentence: Sentence; index: number },
  words: Omit<Finding, 'file' | 'place'>,
): Finding {
  if (sentence.path) return findingAt(record, sentence.path, words);
  const line = sentence.line! + sentence.breaks.filter((start) => start <= index).length;
  return { ...words, file: record.origin.file, place: atLine(line) };
}
