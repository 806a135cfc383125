/** One thing changed somewhere in a value: where, and to what. */
export interface Change<T> {
  told: string;
  value: T;
}

/** Codes of closed lists: no form lets another word through. */
const CODES = new Set('kind type form subject aim ground part scheme comparison origin address colour'.split(' '));
const DAY = /^\d{4}(?:-\d{2}){0,2}$/u;

/**
 * Every value in which one thing is changed: a name or an id to one that nothing has, a day to one long before and one
 * long after, a list by its last item, gone or said twice.
 */
export function everyChange<T extends object>(whole: T): Change<T>[] {
  const changes: Change<T>[] = [];
  const put = (path: readonly (string | number)[], value: unknown, to: string) =>
    changes.push({ told: `${path.join('.')} ${to}`, value: withAt(whole, path, value) as T });
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string' && DAY.test(value))
      for (const day of ['1900', '2099']) put(path, at(day, value), day);
    else if (typeof value === 'string') put(path, 'khong-co', '→ khong-co');
    if (typeof value === 'boolean') put(path, !value, `→ ${String(!value)}`);
    if (Array.isArray(value) && value.length > 0) {
      put(path, value.slice(0, -1), 'một mục ít hơn');
      put(path, [...(value as unknown[]), structuredClone(value.at(-1) as unknown)], 'một mục hai lần');
    }
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (!CODES.has(key)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(whole, []);
  return changes;
}

function at(year: string, day: string): string {
  return year + day.slice(4);
}

function withAt(value: unknown, [key, ...rest]: readonly (string | number)[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.with(Number(key), withAt(value[Number(key)], rest, leaf));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: withAt(record[key], rest, leaf) };
}

/** What differs from one value to another, line by line; things of a list are told apart by their id, slug or name. */
export function differences(before: unknown, after: unknown, path = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [a, b] = [before, after].map(parts);
  if (!a || !b) return [`${path}: ${written(before)} → ${written(after)}`];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    differences(a.get(key), b.get(key), `${path}/${key}`),
  );
}

function parts(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) return new Map(value.map((item, index) => [keyOf(item) ?? String(index), item]));
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

function keyOf(item: unknown): string | undefined {
  const { id, slug, name, adopter } = (typeof item === 'object' ? item : {}) as Record<string, string | undefined>;
  return id ?? slug ?? name ?? adopter;
}

function written(value: unknown): string {
  return value === undefined ? '∅' : JSON.stringify(value);
}
