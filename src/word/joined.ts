/** Neighbours that belong together, each group once: however many there are, none is copied again and again. */
export function grouped<Value>(
  values: readonly Value[],
  belongs: (last: Value, next: Value, group: readonly Value[]) => boolean,
): Value[][] {
  const groups: Value[][] = [];
  for (const value of values) {
    const group = groups.at(-1);
    if (group && belongs(group.at(-1)!, value, group)) group.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** The part of a text from its end that is made of the given signs; looked at from the end, and so once. */
export function ending(text: string, sign: RegExp): string {
  let at = text.length;
  while (at > 0 && sign.test(text[at - 1]!)) at -= 1;
  return text.slice(at);
}
