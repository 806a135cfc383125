import type { Succession, Unit, UnitLevel } from '#domain/unit';
import { unitKindLabel } from '#strings/labels';
import { dictionary } from '#vietnamese/dictionary';
import { countInWords } from '#vietnamese/number';

/** `xã Tân Đức`, `xóm Ngoài`, `Cụm thi đua số VI`, `cả nước`: as said without what stands above it. */
export function shortUnitName(unit: Pick<Unit, 'name' | 'kind' | 'kindWord'>): string {
  if (unit.kind === 'state') return 'cả nước';
  const word = unitKindWord(unit);
  const hasWord = word === '' || unit.name.toLowerCase().startsWith(`${word.toLowerCase()} `);
  return hasWord ? unit.name : `${word} ${unit.name}`;
}

/** `xã`, `tổ dân phố`; nothing for an office or a cluster. */
export function unitKindWord({ kind, kindWord }: Pick<Unit, 'kind' | 'kindWord'>): string {
  return kindWord ?? unitKindLabel[kind];
}

/** `xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên`; `UBND xã Tân Đức` does not say its commune twice. */
export function fullUnitName([own, ...above]: readonly string[]): string {
  return [own!, ...above.filter((name) => !own!.toLowerCase().includes(name.toLowerCase()))].join(', ');
}

/** `nay thuộc xã Kha Sơn, tỉnh Thái Nguyên`; `undefined` when nothing changed. */
export function nowPartOf(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `nay thuộc ${joined(names)}`;
}

/** `xã Nghĩa Tá, xã Yên Phong và xã Yên Thịnh, tỉnh Thái Nguyên`: what all have in common is said once. */
function joined(names: readonly string[]): string {
  const tail = names[0]?.split(', ').slice(1).join(', ') ?? '';
  const shared = names.length > 1 && tail !== '' && names.every((name) => name.endsWith(`, ${tail}`));
  if (!shared) return inSeries(names, names.some((name) => name.includes(',')) ? '; ' : ', ');
  return `${inSeries(names.map((name) => name.slice(0, -tail.length - 2)))}, ${tail}`;
}

/** `một`, `một và hai`, `một, hai và ba`. */
export function inSeries(words: readonly string[], comma = ', '): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(comma)} và ${words.at(-1)!}`;
}

/** For the head of a line: `xã Tân Đức` → `Xã Tân Đức`. */
export function capitalised(text: string): string {
  return text.replace(/^[“‘"'(]*./u, (start) => start.toUpperCase());
}

/** Who gave a code: schemes as registers write them, and as everybody reads them. */
const codeSchemes = dictionary<string>({ GSO: 'Tổng cục Thống kê' });

/** `05947 (Tổng cục Thống kê)`. */
export function unitCodeWords({ scheme, code }: Unit['codes'][number]): string {
  return `${code} (${codeSchemes[scheme] ?? scheme})`;
}

/** What a unit became part of, or gave a part to. */
export const heirTerm = {
  whole: 'Nay là một phần của',
  part: 'Một phần đã chuyển sang',
} as const satisfies Record<Succession['part'], string>;

/** `Gồm năm xã cũ`: what a unit was put together from. */
export function madeOfTerm(predecessors: readonly Pick<Unit, 'kind' | 'kindWord'>[]): string {
  const words = [...new Set(predecessors.map(unitKindWord))];
  const word = words.length === 1 && words[0] !== '' ? words[0]! : 'đơn vị';
  return `Gồm ${countInWords(predecessors.length)} ${word} cũ`;
}

/** What stands above the name of a unit. */
export const unitLevelHeading = {
  central: 'Phong trào chung',
  province: 'Đơn vị hành chính cấp tỉnh',
  district: 'Đơn vị hành chính cấp huyện',
  commune: 'Đơn vị hành chính cấp xã',
  hamlet: 'Thôn, xóm, tổ dân phố',
  beside: 'Cơ quan, tổ chức',
} as const satisfies Record<UnitLevel, string>;
