interface Repeat<T> {
  index: number;
  item: T;
  readonly earlier: T[];
}

/** The items whose key an earlier one has; an item without a key is never a repeat. */
export function repeats<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Repeat<T>[] {
  const seen = new Map<string, T[]>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const same = seen.get(key) ?? [];
    seen.set(key, same);
    const place = same.push(item) - 1;
    return place > 0 ? [repeat(item, index, same.slice.bind(same, 0, place))] : [];
  });
}

/** The earlier ones are told when they are asked for: kept for each of many, they would be as many squared. */
function repeat<T>(item: T, index: number, earlier: () => T[]): Repeat<T> {
  return {
    index,
    item,
    get earlier() {
      return earlier();
    },
  };
}
