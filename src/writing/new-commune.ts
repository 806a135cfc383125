import type { TypedValues } from '#writing/tidy-yaml';
import { slugOf } from '#vietnamese/slug';

/** A unit as people say it: `xã Nà Hin` is the word `xã` and the name `Nà Hin`. */
export interface SpokenUnit {
  word: string;
  name: string;
}

/** A unit that went into the commune, with the units that stood above it, the nearest first. */
export interface FormerUnit extends SpokenUnit {
  above: SpokenUnit[];
}

/** All that has to be known of a commune to open its site. */
export interface NewCommune extends SpokenUnit {
  province: SpokenUnit;
  former: FormerUnit[];
  /** The day it began, and the day before; the officer's spelling. Given with `former`. */
  since?: { first: string; before: string };
  /** Xóm, thôn, tổ dân phố. */
  hamlets: SpokenUnit[];
  address: string;
  governingBody: string;
  responsible: string;
  contact: TypedValues;
  fields: { id: string; ten: string; mau: string }[];
}

/** Words of units that stand above or were a commune; the longest first, so that `thị xã` is not `xã`. */
const WORDS = [
  'thành phố trực thuộc trung ương',
  'thành phố',
  'thị trấn',
  'thị xã',
  'đặc khu',
  'phường',
  'huyện',
  'quận',
  'tỉnh',
  'xã',
];

/** `thị trấn Hồ Sen` → its word and name; a name alone takes the word given. */
export function spokenUnit(text: string, word: string): SpokenUnit {
  const found = [...WORDS, word].find((known) => text.toLowerCase().startsWith(`${known} `));
  return found ? { word: found, name: text.slice(found.length).trim() } : { word, name: text.trim() };
}

/** `xã Hồ Sen, huyện Đồng Lau, tỉnh Sông Mây`; what is not said of the province is the new one. */
export function formerUnit(text: string): FormerUnit {
  const [own, ...above] = text.split(',').map((part) => part.trim());
  return {
    ...spokenUnit(own!, 'xã'),
    above: above.filter((part) => part !== '').map((part, place) => spokenUnit(part, place === 0 ? 'huyện' : 'tỉnh')),
  };
}

export function provinceId({ province }: NewCommune): string {
  return slugOf(province.name);
}

export function communeId(commune: NewCommune): string {
  return `${slugOf(commune.name)}.${provinceId(commune)}`;
}
