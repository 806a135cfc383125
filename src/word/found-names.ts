/** A name as its words, and what it is the name of. */
export interface Name<Of> {
  of: Of;
  words: readonly string[];
}

export interface Found<Of> {
  name: Name<Of>;
  /** Which word of the text it begins with. */
  at: number;
}

/** Where names stand in a text of words: the text is read once, however many names there are. */
export function foundNames<Of>(words: readonly string[], names: readonly Name<Of>[]): Found<Of>[] {
  const known = new Map<string, Name<Of>[]>();
  for (const name of names) {
    const key = name.words.join(' ');
    known.set(key, [...(known.get(key) ?? []), name]);
  }
  const lengths = [...new Set(names.map((name) => name.words.length))].filter((length) => length > 0);
  return words.flatMap((_, at) =>
    lengths.flatMap((length) => {
      const met = known.get(words.slice(at, at + length).join(' ')) ?? [];
      return met.map((name) => ({ name, at }));
    }),
  );
}
