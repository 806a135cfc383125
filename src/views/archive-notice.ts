import { lastDay } from '#vietnamese/partial-date';
import { addDays, writtenDay } from '#vietnamese/plain-date';
import { endedHome, followersOf } from '#domain/heirs';
import { inSeries, shortUnitName } from '#strings/units';
import type { Edition } from '#routes/edition';
import { fullNameOn } from '#strings/unit-lineage';

/** Said on top of every page once the home unit is no more; the link leads to what took it over. */
interface ArchiveNotice {
  sentence: string;
  link?: { label: string; href: string };
}

export function archiveNotice({ bulletin, routes, today }: Edition): ArchiveNotice | undefined {
  const home = endedHome(bulletin, today);
  if (!home?.validity.to) return undefined;
  const name = shortUnitName(home);
  const heirs = followersOf(home, today, bulletin);
  const [only, ...others] = heirs.map((heir) => ({ heir, full: fullNameOn(heir, today, bulletin) }));
  if (!only) return { sentence: `${name} đã kết thúc hoạt động sau ngày ${writtenDay(lastDay(home.validity.to))}.` };
  if (others.length === 0) {
    return { sentence: `${name} nay thuộc`, link: { label: only.full, href: routes.unit(only.heir.id) } };
  }
  const words = severalPlaces(heirs.map(shortUnitName), commonTail([only.full, ...others.map(({ full }) => full)]));
  return { sentence: `địa bàn ${name} nay thuộc`, link: { label: words, href: routes.unit(home.id) } };
}

/** `trước ngày 01/7/2025`: when what is said of its offices was so; absent while the home unit stands. */
export function beforeItsEnd({ bulletin, today }: Edition): string | undefined {
  const home = endedHome(bulletin, today);
  if (!home?.validity.to) return undefined;
  return `trước ngày ${writtenDay(addDays(lastDay(home.validity.to), 1))}`;
}

/** `8 xã: Ba Bể, Chợ Đồn …, tỉnh Thái Nguyên` when all are of one kind. */
function severalPlaces(names: readonly string[], tail: string): string {
  const [kind] = names[0]!.split(' ');
  const isOneKind = names.every((name) => name.startsWith(`${kind!} `));
  if (!isOneKind) return `${inSeries(names)}${tail && `, ${tail}`}`;
  const bare = names.map((name) => name.slice(kind!.length + 1));
  return `${names.length} ${kind!}${tail && ` của ${tail}`}: ${inSeries(bare)}`;
}

/** What stands above all of them: `tỉnh Thái Nguyên`. */
function commonTail(fullNames: readonly string[]): string {
  const tails = new Set(fullNames.map((name) => name.split(', ').slice(1).join(', ')));
  return tails.size === 1 ? [...tails][0]! : '';
}
