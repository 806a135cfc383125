import { type Keyed, permanentKey } from '#domain/finding';
import type { Identity, Site } from '#domain/site';

/** Kinds of thing that have a permanent id; the word stands in the id for ever. */
export type IdKind =
  | 'phong-trao'
  | 'khau-hieu'
  | 'guong'
  | 'khen-thuong'
  | 'don-vi'
  | 'van-ban'
  | 'lich'
  | 'linh-vuc'
  | 'nguon-tin'
  | 'du-lieu';

/** `tag:tanduc.gov.vn,2024-01:phong-trao/dan-van-kheo` (RFC 4151): it names, and is never an address. */
export function tagUri(site: Site, kind: IdKind, key: string): string {
  const { authority, date } = identityOf(site);
  return `tag:${authority},${date}:${kind}/${key}`;
}

/** The permanent id of a story. It spells nobody's name, so that it can outlive the story. */
export function storyId(site: Site, story: Keyed): string {
  return tagUri(site, 'guong', opaque(permanentKey(story)));
}

export function recordId(site: Site, kind: Exclude<IdKind, 'guong'>, record: Keyed | { id: string }): string {
  return tagUri(site, kind, 'id' in record ? record.id : permanentKey(record));
}

/** Until an officer fixes `dinh-danh`, the host of the address, since the law of the campaigns took effect. */
export function identityOf({ identity, address }: Site): Identity {
  return identity ?? { authority: new URL(address).hostname, date: '2024' };
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bits, in hexadecimal. */
export function opaque(key: string): string {
  const bytes = new TextEncoder().encode(key);
  const hash = bytes.reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * PRIME), OFFSET);
  return hash.toString(16).padStart(16, '0');
}
