import type { XmlEvent } from '#office/xml-scan';
import { localName } from '#word/local-name';
import type { PartFacts } from '#word/part-facts';

interface Run {
  start: number;
  /** Letters of the body before it. */
  before: number;
  isHidden: boolean;
}

/** One drawing told in two ways: new versions of Word take the choice, the reader takes the fallback. */
interface Alternative {
  letters: number;
  hasFallback: boolean;
}

type Mark = Exclude<XmlEvent, { type: 'text' }>;

/** Counts the letters that a reader of the document sees, and finds the text that Word hides. */
export function readLetters(xml: string, facts: PartFacts) {
  const state = { xml, facts, bodies: 0, skipped: 0, isInLook: false };
  const read: Letters = { ...state, runs: [], alternatives: [], hidden: [] };
  return {
    visit(event: XmlEvent): void {
      if (event.type === 'text') addLetters(read, event);
      else (event.type === 'open' ? opened : closed)(read, event, localName(event.name));
    },
    withoutHidden: () => cut(xml, read.hidden),
  };
}

interface Letters {
  xml: string;
  facts: PartFacts;
  bodies: number;
  /** How many open elements hold what the reader leaves out on purpose. */
  skipped: number;
  isInLook: boolean;
  runs: Run[];
  alternatives: Alternative[];
  /** Where hidden runs stand. */
  hidden: { start: number; end: number }[];
}

const SKIPPED = new Set(['moveFrom', 'del', 'Choice']);

function addLetters(read: Letters, { within, start, end }: Extract<XmlEvent, { type: 'text' }>): void {
  if (read.bodies === 0 || localName(within) !== 't') return;
  const count = read.xml.slice(start, end).replace(/&#?\w{1,8};/gu, ' ').length;
  const alternative = read.alternatives.at(-1);
  if (read.skipped === 0) read.facts.letters += count;
  else if (alternative) alternative.letters += count;
}

function opened(read: Letters, { start, end }: Mark, name: string): void {
  if (name === 'body') read.bodies += 1;
  if (SKIPPED.has(name)) read.skipped += 1;
  if (name === 'AlternateContent') read.alternatives.push({ letters: 0, hasFallback: false });
  if (name === 'Fallback') read.alternatives.splice(-1, 1, { letters: 0, hasFallback: true });
  if (name === 'r') read.runs.push({ start, before: read.facts.letters, isHidden: false });
  if (name === 'rPr') read.isInLook = true;
  const run = read.runs.at(-1);
  const isOff = name === 'vanish' && /val\s*=\s*["'](?:0|false|off)["']/u.test(read.xml.slice(start, end));
  if (run && read.isInLook && name === 'vanish' && !isOff) run.isHidden = true;
}

function closed(read: Letters, { end }: Mark, name: string): void {
  if (name === 'body') read.bodies -= 1;
  if (SKIPPED.has(name)) read.skipped -= 1;
  if (name === 'rPr') read.isInLook = false;
  const alternative = name === 'AlternateContent' ? read.alternatives.pop() : undefined;
  if (alternative && !alternative.hasFallback) read.facts.letters += alternative.letters;
  const run = name === 'r' ? read.runs.pop() : undefined;
  if (run?.isHidden) hide(read, { start: run.start, end }, run.before);
}

function hide(read: Letters, range: { start: number; end: number }, before: number): void {
  while ((read.hidden.at(-1)?.start ?? -1) >= range.start) read.hidden.pop();
  read.hidden.push(range);
  if (read.facts.letters > before) read.facts.hasHidden = true;
  read.facts.letters = before;
}

function cut(xml: string, ranges: readonly { start: number; end: number }[]): string {
  const ends = [0, ...ranges.map(({ end }) => end)];
  return ends.map((from, place) => xml.slice(from, ranges[place]?.start)).join('');
}
