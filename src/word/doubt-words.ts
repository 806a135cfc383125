const LONGEST_QUOTE = 60;

/** A doubt, where there is reason for it. */
export function when(isSo: boolean, doubt: string): string[] {
  return isSo ? [doubt] : [];
}

export function quoted(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `“${quote(text)}”`).join('; ');
}

export function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
}
