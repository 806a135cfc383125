import { folded } from '#search/folded';
import { spelledOut, typedOtherwise, typedShort } from '#strings/abbreviations';

/** Short forms of public life, folded, and what they stand for. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = byShortForm();

function byShortForm(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  const add = (short: string, long: string) => forms.set(short, [...(forms.get(short) ?? []), long]);
  for (const [short, long] of Object.entries({ ...spelledOut, ...typedOtherwise })) add(folded(short), long);
  for (const long of typedShort) add(firstLetters(long), long);
  return forms;
}

function firstLetters(long: string): string {
  const words = long.split(' ').filter((word) => word !== 'và');
  return words.map((word) => folded(word).charAt(0)).join('');
}
