/** A table asked with typed words: it has its own entries, and nothing every object inherits, such as `constructor`. */
export function dictionary<Entry>(entries: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> {
  return Object.assign(Object.create(null) as Record<string, Entry>, entries);
}
