import type { WithdrawableKind } from '#domain/withdrawal';
import type { PlainDate } from '#vietnamese/plain-date';

/** A record that is not published, and that nothing published may refer to. */
export interface Gone {
  kind: WithdrawableKind;
  slug: string;
  /** Taken back that day: names given beside the reference go too. Absent for what was never published. */
  takenBackOn?: PlainDate;
}

/** By kind and slug: a campaign and a story may have the same file name. */
export type GoneRecords = ReadonlyMap<`${WithdrawableKind}/${string}`, Gone>;

export function goneRecords(gone: readonly Gone[]): GoneRecords {
  return new Map(gone.map((record) => [`${record.kind}/${record.slug}`, record]));
}

/** The record behind a reference, if it is gone. */
export function goneAt(kind: WithdrawableKind, slug: string | undefined, gone: GoneRecords): Gone | undefined {
  return slug === undefined ? undefined : gone.get(`${kind}/${slug}`);
}

interface Dated {
  updatedOn?: PlainDate;
}

/** Readers of a feed look again only at what says that it changed. */
export function changedBy<T extends Dated>(record: T, gone: readonly (Gone | undefined)[]): T {
  const days = [...gone.map((it) => it?.takenBackOn), record.updatedOn].filter((day) => day !== undefined);
  const updatedOn = days.toSorted().at(-1);
  return { ...record, ...(updatedOn && { updatedOn }) };
}
