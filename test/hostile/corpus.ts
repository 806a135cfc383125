import type { Hostile } from './commune.ts';
import { hostileKeys, hostileWords } from './keys.ts';
import { hostilePictures } from './pictures.ts';
import { hostileBytes, hostileEntries, hostileNames } from './places.ts';
import { hostileRegisters, hostileSheets } from './sheets.ts';
import { hostileTexts } from './texts.ts';
import { hostileValues } from './values.ts';

/** Every kind of hostile folder we know of. What a fuzz finds is added to one of these lists. */
export async function corpus(): Promise<Record<string, Hostile[]>> {
  return {
    values: hostileValues(),
    keys: [...hostileKeys(), ...hostileWords()],
    sheets: hostileSheets(),
    registers: hostileRegisters(),
    texts: hostileTexts(),
    names: hostileNames(),
    entries: hostileEntries(),
    bytes: hostileBytes(),
    pictures: await hostilePictures(),
  };
}
