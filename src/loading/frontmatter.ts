/** A story file in two halves, each with the line of the file it begins on. */
export interface SplitFile {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Splits at the two `---` lines; `undefined` where one is missing. */
export function splitFrontmatter(text: string): SplitFile | undefined {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (lines[open]?.trim() !== '---') return undefined;
  const close = lines.findIndex((line, index) => index > open && /^---\s*$/u.test(line));
  if (close === -1) return undefined;
  return {
    yaml: lines.slice(open + 1, close).join('\n'),
    yamlLine: open + 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
