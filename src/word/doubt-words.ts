const LONGEST_QUOTE = 60;

/** A doubt, where there is reason for it. */
export function when(isSo: boolean, doubt: string): string[] {
  return isSo ? [doubt] : [];
}

export function quoted(texts: readonly string[]): string {
  return series([...new Set(texts)].map((text) => `“${quote(text)}”`));
}

const MOST_NAMED = 20;

/** The first of many, and how many more there are. */
export function series(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; và ${more} chỗ khác` : '');
}

export function quote(text: string): string {
  return text.length > LONGEST_QUOTE
    ? `${text
        .slice(0, LONGEST_QUOTE)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()}…`
    : text;
}
