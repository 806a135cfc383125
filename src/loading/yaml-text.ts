import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Finding } from '#domain/finding';
import { yamlProblemWords } from '#loading/yaml-words';

/** YAML as an officer typed it: the value, what is wrong with it, and where each value stands. */
export interface YamlText {
  value: unknown;
  findings: Finding[];
  /** Keys on lines that could not be read: they are there, only not readable. */
  brokenKeys: string[];
  /** The line of the value a path leads to, or of the nearest thing above it. */
  lineAt: (path: readonly (string | number)[]) => number;
}

/** Reads YAML 1.2, in which dates stay text. `firstLine` is the line of the file on which the text begins. */
export function readYaml(text: string, file: string, firstLine = 1): YamlText {
  const { broken, document, lineCounter } = parsedAsFarAsPossible(text, { file, firstLine });
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  return {
    value: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    findings: [...broken, ...trapFindings(document, file, lineOf)],
    brokenKeys: broken.flatMap(({ line }) => keyOf(text.split('\n')[line! - firstLine] ?? '')),
    lineAt: (path) => lineOf(offsetAt(document.contents, path)),
  };
}

function keyOf(line: string): string[] {
  return /^\s*(?:- )*([\w-]+):/u.exec(line)?.slice(1) ?? [];
}

const MOST_REPAIRS = 20;

/**
 * Repairs a copy line by line after each complaint, so that the values on the other lines can be checked in the
 * same run.
 */
function parsedAsFarAsPossible(text: string, place: { file: string; firstLine: number }) {
  const broken: Finding[] = [];
  let rest = text;
  for (let repairs = 0; ; repairs += 1) {
    const lineCounter = new LineCounter();
    const document = parseDocument(rest, { lineCounter, prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
    const errors = document.errors.map((error) => ({ code: error.code, line: lineCounter.linePos(error.pos[0]).line }));
    if (errors.length === 0 || repairs === MOST_REPAIRS) return { broken, document, lineCounter };
    const { code } = errors[0]!;
    const line = culprit(rest, errors[0]!);
    const finding = brokenYaml(code, text, line + place.firstLine - 1, place);
    if (!broken.some((known) => known.line === finding.line)) broken.push(finding);
    rest = withRepairedLine(rest, line);
  }
}

/** A quotation mark that is never closed is noticed at the end of the text; the mistake is where it was opened. */
function culprit(text: string, { code, line }: { code: string; line: number }): number {
  if (code !== 'MISSING_CHAR') return line;
  const before = text.split('\n').slice(0, line);
  const open = before.findLastIndex((typed) => (typed.match(/(?<!\\)"/gu)?.length ?? 0) % 2 === 1);
  return open === -1 ? line : open + 1;
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

function brokenYaml(
  code: string,
  text: string,
  line: number,
  { file, firstLine }: { file: string; firstLine: number },
): Finding {
  const typed = text.split('\n')[line - firstLine] ?? '';
  return { severity: 'error', rule: 'yaml', file, line, ...yamlProblemWords(code, typed) };
}

/** Values that YAML reads, but not as the officer meant: numbers that lose a leading zero, text cut off at a `#`. */
function trapFindings(document: Document, file: string, lineOf: (offset: number) => number): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar(_, scalar) {
      const line = lineOf(scalar.range?.[0] ?? 0);
      const typed = scalar.source ?? '';
      if (typeof scalar.value === 'number' && /^[+-]?\d{1,3}(?:\.\d{3})+$/u.test(typed))
        findings.push({
          severity: 'error',
          rule: 'thousands',
          file,
          line,
          message: `Số “${typed}” bị máy hiểu là ${String(scalar.value).replace('.', ',')}.`,
          advice: `Để trong ngoặc kép: "${typed}", hoặc bỏ dấu chấm: ${typed.replaceAll('.', '')}`,
        });
      if (typeof scalar.value === 'number' && /^[+-]?0\d/u.test(typed))
        findings.push({
          severity: 'error',
          rule: 'leading-zero',
          file,
          line,
          message: `Số “${typed}” sẽ mất số 0 ở đầu.`,
          advice: `Để trong ngoặc kép: "${typed}"`,
        });
      if (scalar.comment && scalar.type === 'PLAIN' && typeof scalar.value === 'string')
        findings.push({
          severity: 'warning',
          rule: 'yaml-comment',
          file,
          line,
          message: `Phần “#${scalar.comment}” bị bỏ vì đứng sau dấu #.`,
          advice: `Nếu dấu # thuộc nội dung thì để cả dòng trong ngoặc kép: "${typed} #${scalar.comment}"`,
        });
    },
  });
  return findings;
}

function offsetAt(contents: unknown, path: readonly (string | number)[]): number {
  let offset = rangeStart(contents);
  let node = contents;
  for (const step of path) {
    const below = childAt(node, step);
    if (!below) break;
    offset = below.offset;
    node = below.node;
  }
  return offset;
}

function childAt(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
  if (isSeq(node))
    return typeof step === 'number' && node.items[step]
      ? { node: node.items[step], offset: rangeStart(node.items[step]) }
      : undefined;
  if (!isMap(node)) return isScalar(node) && step === 0 ? { node, offset: rangeStart(node) } : undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { node: pair.value, offset: rangeStart(pair.key) };
}

function rangeStart(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
