import type { Origin } from '#domain/finding';
import type { Reference } from '#domain/references';
import { registerOfKey } from '#forms/register-of-key';

/** Groups in which such a key holds other words: an annulment names its document as printed. */
const OTHER_WORDS = ['huy-bo'];

/** What a form that was refused names by id, read from the values as typed. */
export function typedReferences(value: unknown, origin: Origin): Reference[] {
  return below(value, []).map(({ keys, register, id }) => ({ record: { origin }, keys, register, id }));
}

type Found = Omit<Reference, 'record'>;

function below(value: unknown, keys: (string | number)[]): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([step, inner]) => {
    const path = [...keys, Array.isArray(value) ? Number(step) : step];
    return OTHER_WORDS.includes(step) ? [] : [...named(inner, path), ...below(inner, path)];
  });
}

/** Text under a naming key; in a list, text beside other text. */
function named(value: unknown, path: (string | number)[]): Found[] {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const register = registerOfKey[key];
  return register && typeof value === 'string' ? [{ keys: path, register, id: value.normalize('NFC').trim() }] : [];
}
