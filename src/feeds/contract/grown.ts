import type { z } from 'zod';

/** Keys of keys may be new as well; no contract nests deeper. */
const PASSES = 4;

/**
 * Reads what a later version of the contract wrote: keys that this one does not know are left out, wherever they
 * stand. `undefined` where a key it does know says something else.
 */
export function grown<Read>(contract: z.ZodType<Read>, written: unknown): Read | undefined {
  const known: unknown = structuredClone(written);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const { data, error } = contract.safeParse(known);
    if (!error) return data;
    const unknown = error.issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (unknown.length === 0) return undefined;
    for (const { path, keys } of unknown) leaveOut(at(known, path), keys);
  }
  return undefined;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value);
}

function leaveOut(holder: unknown, keys: readonly string[]): void {
  for (const key of keys) Reflect.deleteProperty(holder as object, key);
}
