import { type Keyed, permanentKey } from '#domain/finding';
import type { Identity, Site } from '#domain/site';
import type { WithdrawableKind } from '#domain/withdrawal';

/** Kinds of thing that have a permanent id; the word stands in the id for ever. */
type IdKind =
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

/** The word of each kind of record that can be taken back. */
const TAKEABLE = {
  campaign: 'phong-trao',
  slogan: 'khau-hieu',
  exemplar: 'guong',
  award: 'khen-thuong',
} as const satisfies Record<WithdrawableKind, IdKind>;

/** The permanent id of a record. It spells no name, so that it can outlive the record. */
export function recordId(site: Site, kind: WithdrawableKind, record: Keyed): string {
  return tagUri(site, TAKEABLE[kind], opaque(permanentKey(record)));
}

/** Of a row of the calendar, which goes with its campaign. */
export function occasionId(site: Site, { id }: { id: string }): string {
  return tagUri(site, 'lich', opaque(id));
}

/** Of something about one campaign that is not the campaign: its feed, its calendar. */
export function aboutCampaign(site: Site, kind: 'nguon-tin' | 'lich', campaign: Keyed): string {
  return tagUri(site, kind, `phong-trao/${opaque(permanentKey(campaign))}`);
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
