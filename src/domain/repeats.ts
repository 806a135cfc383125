interface Repeat<T> {
  index: number;
  item: T;
  earlier: T[];
}

/** The items whose key an earlier one has; an item without a key is never a repeat. */
export function repeats<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Repeat<T>[] {
  const seen = new Map<string, T[]>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, item]);
    return earlier.length > 0 ? [{ index, item, earlier }] : [];
  });
}
