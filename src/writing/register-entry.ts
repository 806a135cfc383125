import { tidyYaml, type TypedValues } from '#writing/tidy-yaml';

/** The text of a register with one more entry at its end; what stands there is not touched. */
export function withEntry(text: string, entry: TypedValues): string {
  const before = text.replaceAll('\r\n', '\n').trimEnd();
  const isEmptyList = /^(?:\s*#[^\n]*\n|\s)*\[\s*\]$/u.test(before);
  const kept = isEmptyList ? before.replace(/\[\s*\]$/u, '').trimEnd() : before;
  return `${kept}${kept === '' ? '' : '\n\n'}${tidyYaml([entry])}`.replaceAll('\n', lineEnd(text));
}

/** Notepad of old writes two characters; a register keeps the one kind it has. */
function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
