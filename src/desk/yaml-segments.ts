import { isMap, isSeq, parseDocument } from 'yaml';

/** One key of a form, or one entry of a register, as it stands in the file. */
interface Segment {
  key: string | number;
  /** With the comments above it. */
  text: string;
  node: unknown;
}

/** What stands above the first part, then each part with its text. */
export function segmentsOf(yaml: string): { head: string; segments: Segment[] } {
  const text = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  const parts = isMap(contents)
    ? contents.items.map(({ key, value }) => ({ key: String(key), node: value, at: startOf(key) }))
    : isSeq(contents)
      ? contents.items.map((node, key) => ({ key, node, at: startOf(node) }))
      : [];
  const starts = parts.map(({ at }) => withComments(text, text.lastIndexOf('\n', at - 1) + 1));
  const segments = parts.map(({ key, node }, index) => ({
    key,
    node,
    text: text.slice(starts[index], starts[index + 1]),
  }));
  return { head: starts.length > 0 ? text.slice(0, starts[0]) : text, segments };
}

function startOf(node: unknown): number {
  return (node as { range?: [number, number, number] }).range?.[0] ?? 0;
}

/** Comments right above a key go with it; a blank line ends them. */
function withComments(text: string, start: number): number {
  const above = /(?:^|\n)((?:[ \t]*#[^\n]*\n)+)$/u.exec(text.slice(0, start));
  return above ? start - above[1]!.length : start;
}

export function commentsOf(text: string): string {
  return /^(?:\s*#[^\n]*\n)*/u.exec(text)![0];
}

export function blankEnd(text: string): string {
  return text.endsWith('\n\n') ? '\n' : '';
}
