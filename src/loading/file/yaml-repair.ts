import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import { atLine, type Finding, lineOf } from '#domain/finding';
import { shapeFinding } from '#loading/file/yaml-shape';
import { yamlProblemWords } from '#loading/file/yaml-words';

const MOST_REPAIRS = 20;

/** Each repair reads the whole text anew, so a long one gets fewer. */
const MOST_READ_ANEW = 500_000;

/** No message needs more of a line. */
const LONGEST_LINE = 300;

interface Place {
  file: string;
  firstLine: number;
}

interface Complaint {
  code: string;
  line: number;
}

/**
 * Repairs a copy line by line after each complaint, so that the values on the other lines can be checked in the
 * same run.
 */
export function parsedAsFarAsPossible(text: string, place: Place) {
  const shapeless = shapeFinding(text, place.file, place.firstLine);
  if (shapeless) return { ...parsed(''), broken: [shapeless], isReadable: false };
  const broken: Finding[] = [];
  const most = Math.min(MOST_REPAIRS, Math.ceil(MOST_READ_ANEW / (text.length + 1)));
  let rest = text;
  for (let repairs = 0; ; repairs += 1) {
    const { document, lineCounter } = parsed(rest);
    const complaint = firstComplaint(document, lineCounter);
    if (!complaint || repairs === most) return { broken, document, lineCounter, isReadable: !complaint };
    const line = culprit(rest, complaint);
    const finding = brokenYaml(complaint.code, text, line, place);
    if (!broken.some((known) => lineOf(known) === lineOf(finding))) broken.push(finding);
    rest = withRepairedLine(rest, line);
  }
}

/**
 * The parser compares each key with each other; `repeatedKey` does not. Told to be silent, it would drop all that
 * stands below a line of --- without a word.
 */
function parsed(text: string) {
  const lineCounter = new LineCounter();
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;
  return { document: parseDocument(text, options), lineCounter };
}

/** What the parser refuses; then what it takes for a sign of its own where an officer typed a sentence. */
function firstComplaint(document: Document, lineCounter: LineCounter): Complaint | undefined {
  const [error, next] = document.errors;
  if (error?.code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY')
    return { code: 'UNEVEN', line: lineCounter.linePos(next.pos[1]).line };
  if (error) return { code: codeOf(error), line: lineCounter.linePos(error.pos[0]).line };
  let found: { code: string; offset: number } | undefined;
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    const repeated = isMap(node) ? repeatedKey(node) : undefined;
    if (isAlias(node) || node.anchor || node.tag) found = { code: 'SIGN', offset: node.range?.[0] ?? 0 };
    else if (repeated !== undefined) found = { code: 'DUPLICATE_KEY', offset: repeated };
    return found ? visit.BREAK : undefined;
  });
  return found && { code: found.code, line: lineCounter.linePos(found.offset).line };
}

/** Where a key stands that its map has already. */
function repeatedKey({ items }: YAMLMap): number | undefined {
  const known = new Set<unknown>();
  const again = items.find(({ key }) => isScalar(key) && known.size === known.add(key.value).size);
  return isScalar(again?.key) ? again.key.range?.[0] : undefined;
}

/** The parser has one code for many a missing sign; its English tells them apart. */
function codeOf({ code, message }: { code: string; message: string }): string {
  if (message.startsWith('Missing closing')) return 'OPEN_QUOTE';
  if (message.startsWith('Sequence item without')) return 'UNEVEN';
  return message.startsWith('Implicit map keys need') ? 'NO_KEY' : code;
}

/** A quotation mark or bracket that is never closed is noticed further down; the mistake is where it was opened. */
function culprit(text: string, { code, line }: Complaint): number {
  const before = text.split('\n').slice(0, line);
  const isOpen = (typed: string) =>
    (typed.match(/(?<!\\)"/gu)?.length ?? 0) % 2 === 1 || /:\s*'(?:[^']|'')*$/u.test(typed);
  if (code === 'OPEN_QUOTE') return before.findLastIndex(isOpen) + 1 || line;
  return code === 'BAD_INDENT' ? openBracket(before.slice(0, -1)) + 1 || line : line;
}

/** The line just above that opens a list and never closes it. */
function openBracket(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return /:\s*\[[^\]"']*$|:\s*\{[^}"']*$/u.test(lines[last] ?? '') ? last : -1;
}

/** The line with its value quoted; a line that already is, or has no key, is emptied. */
function withRepairedLine(text: string, number: number): string {
  const lines = text.split('\n');
  const line = (lines[number - 1] ?? '').replaceAll('\t', '  ');
  const [, key = '', value = ''] = /^(\s*(?:- )*[\w-]+:)\s*(.*)$/u.exec(line) ?? [];
  const isQuoted = /^".*"$/u.test(value);
  const repaired = key && value && !isQuoted ? `${key} ${JSON.stringify(value)}` : '';
  lines[number - 1] = line === lines[number - 1] ? repaired : line;
  return lines.join('\n');
}

function brokenYaml(code: string, text: string, line: number, { file, firstLine }: Place): Finding {
  const typed = (text.split('\n')[line - 1] ?? '').slice(0, LONGEST_LINE);
  return {
    severity: 'error',
    rule: 'yaml',
    file,
    place: atLine(line + firstLine - 1),
    ...yamlProblemWords(code, typed),
  };
}
