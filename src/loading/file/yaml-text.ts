import { isMap, isScalar, isSeq, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { type Finding, type Keys, lineOf } from '#domain/finding';
import { parsedAsFarAsPossible } from '#loading/file/yaml-repair';
import { trapFindings } from '#loading/file/yaml-traps';

/** YAML as an officer typed it: the value, what is wrong with it, and where each value stands. */
export interface YamlText {
  value: unknown;
  findings: Finding[];
  /** Keys on lines that could not be read: they are there, only not readable. */
  brokenKeys: string[];
  /** The line of the value a path leads to, or of the nearest thing above it. */
  lineAt: (path: Keys) => number;
}

/** Reads YAML 1.2, in which dates stay text. `firstLine` is the line of the file on which the text begins. */
export function readYaml(typed: string, file: string, firstLine = 1): YamlText {
  // Word pastes hard spaces, which YAML takes for letters; old programs end a line with a carriage return alone.
  const text = typed.replaceAll('\u00A0', ' ').replace(/\r\n?/gu, '\n');
  const { broken, document, lineCounter, isReadable } = parsedAsFarAsPossible(text, { file, firstLine });
  const pairs = new Map() as Pairs;
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const traps = trapFindings(document, file, lineOf);
  keepNumbersAsTyped(document);
  return {
    value: isReadable ? document.toJS({ maxAliasCount: 0 }) : undefined,
    findings: [...broken, ...traps],
    brokenKeys: keysOn(broken, text.split('\n'), firstLine),
    lineAt: (path) => lineOf(offsetAt(document.contents, path, pairs)),
  };
}

/** `1e400`, `.nan`, `0x1F` or twenty digits: only a number that reads back as it was typed is one, the rest is text. */
function keepNumbersAsTyped(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      const isOtherwise = typeof scalar.value === 'number' && String(scalar.value) !== scalar.source;
      if (isOtherwise) scalar.value = scalar.source;
    },
  });
}

function keysOn(broken: readonly Finding[], lines: readonly string[], firstLine: number): string[] {
  return broken.flatMap((finding) => keyOf(lines[lineOf(finding)! - firstLine] ?? ''));
}

function keyOf(line: string): string[] {
  return /^\s*(?:- )*([\w-]+):/u.exec(line)?.slice(1) ?? [];
}

/** The pairs of a map by their keys, made when they are first asked for. */
type Pairs = Map<YAMLMap, Map<string, Pair>>;

function offsetAt(contents: unknown, path: Keys, pairs: Pairs): number {
  let offset = rangeStart(contents);
  let node = contents;
  for (const step of path) {
    const below = childAt(node, step, pairs);
    if (!below) break;
    offset = below.offset;
    node = below.node;
  }
  return offset;
}

function childAt(node: unknown, step: string | number, pairs: Pairs): { node: unknown; offset: number } | undefined {
  if (isSeq(node))
    return typeof step === 'number' && node.items[step]
      ? { node: node.items[step], offset: rangeStart(node.items[step]) }
      : undefined;
  if (!isMap(node)) return isScalar(node) && step === 0 ? { node, offset: rangeStart(node) } : undefined;
  const known = pairs.get(node) ?? pairsOf(node);
  pairs.set(node, known);
  const pair = known.get(String(step));
  return pair && { node: pair.value, offset: rangeStart(pair.key) };
}

/** Of a key typed twice, the first. */
function pairsOf({ items }: YAMLMap): Map<string, Pair> {
  const named = items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []));
  return new Map(named.toReversed());
}

function rangeStart(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
