import { digestHex } from '#loading/cache/digest';

/** What has to be deleted on a server where the new files are only copied over the old ones. */
export interface LeftBehind {
  /** What shows people first. */
  paths: string[];
  /** Notices of withdrawn stories that are no more: the list of the earlier release does not say where they stand. */
  unnamed: number;
}

/**
 * `before` may hold the digest of a path instead of the path, as manifests do for withdrawn pages; they know nothing
 * of the folder (`inside`) that the paths begin with.
 */
export function leftBehind(before: Iterable<string>, now: readonly string[], inside = ''): LeftBehind {
  const kept = new Set([...now, ...now.map((path) => digestHex(path.slice(inside.length)))]);
  const gone = [...new Set(before)].filter((path) => !kept.has(path));
  return {
    paths: gone.filter((path) => !isDigest(path)).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    unnamed: gone.filter(isDigest).length,
  };
}

export function isDigest(path: string): boolean {
  return /^[0-9a-f]{64}$/u.test(path);
}

/** Pages, then pictures and documents, then data, then the rest. */
function rank(path: string): number {
  const order = [/\.html$/u, /(?:^|\/)(?:anh|van-ban\/tep)\//u, /(?:^|\/)du-lieu\//u];
  const found = order.findIndex((pattern) => pattern.test(path));
  return found < 0 ? order.length : found;
}
