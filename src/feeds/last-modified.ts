import type { DatasetName } from '#feeds/contract/contract';
import type { Records } from '#feeds/datasets';
import type { Tombstone } from '#feeds/contract/register';

/** Where records of each kind that can be taken back once stood. */
const HELD: Record<Tombstone['recordKind'], DatasetName> = {
  campaign: 'phong-trao',
  slogan: 'khau-hieu',
  exemplar: 'guong-dien-hinh',
  award: 'khen-thuong',
};

/**
 * The last day any of these kinds of record changed, a withdrawal too; of the content, never of the build. Registers
 * know no such day, so that one of them alone has none.
 */
export function lastModified(kinds: readonly DatasetName[], records: Records): string | undefined {
  const changed = kinds.flatMap((kind) => records[kind] as { updated?: string }[]).flatMap((it) => it.updated ?? []);
  const taken = records['da-rut'].filter((it) => kinds.includes('da-rut') || kinds.includes(HELD[it.recordKind]));
  return [...changed, ...taken.map(({ on }) => on)].toSorted().at(-1);
}
