import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from '#domain/finding';
import { yamlProblemWords } from '#loading/yaml-words';

const MOST_REPAIRS = 20;

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
  const broken: Finding[] = [];
  let rest = text;
  for (let repairs = 0; ; repairs += 1) {
    const lineCounter = new LineCounter();
    const document = parseDocument(rest, { lineCounter, prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
    const complaint = firstComplaint(document, lineCounter);
    if (!complaint || repairs === MOST_REPAIRS) return { broken, document, lineCounter, isReadable: !complaint };
    const line = culprit(rest, complaint);
    const finding = brokenYaml(complaint.code, text, line, place);
    if (!broken.some((known) => known.line === finding.line)) broken.push(finding);
    rest = withRepairedLine(rest, line);
  }
}

/** What the parser refuses; then what it takes for a sign of its own where an officer typed a sentence. */
function firstComplaint(document: Document, lineCounter: LineCounter): Complaint | undefined {
  const [error, next] = document.errors;
  if (error?.code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY')
    return { code: 'UNEVEN', line: lineCounter.linePos(next.pos[1]).line };
  if (error) return { code: codeOf(error), line: lineCounter.linePos(error.pos[0]).line };
  let sign: Complaint | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || node.anchor || node.tag)) return undefined;
    sign = { code: 'SIGN', line: lineCounter.linePos(node.range?.[0] ?? 0).line };
    return visit.BREAK;
  });
  return sign;
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
  const typed = text.split('\n')[line - 1] ?? '';
  return { severity: 'error', rule: 'yaml', file, line: line + firstLine - 1, ...yamlProblemWords(code, typed) };
}
