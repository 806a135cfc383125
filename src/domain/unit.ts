import type { Contact } from '#domain/contact';
import type { Recorded } from '#domain/finding';
import { contains, type Period } from '#domain/period';
import type { Answerable } from '#domain/rule-answer';
import type { PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/** Kinds of unit, in the order the law and the seeds name them. */
export const unitKinds = [
  'state', // trung ương
  'province', // tỉnh
  'municipality', // thành phố trực thuộc trung ương
  'rural-district', // huyện
  'urban-district', // quận
  'district-town', // thị xã
  'district-city', // thành phố thuộc tỉnh
  'rural-commune', // xã
  'ward', // phường
  'township', // thị trấn
  'special-zone', // đặc khu
  'hamlet', // xóm, thôn, tổ dân phố
  'body', // cơ quan, tổ chức, trường
  'cluster', // cụm, khối thi đua
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Rungs of the administrative ladder; bodies and clusters stand beside it. */
export type UnitLevel = 'central' | 'province' | 'district' | 'commune' | 'hamlet' | 'beside';

const levelOfKind = {
  state: 'central',
  province: 'province',
  municipality: 'province',
  'rural-district': 'district',
  'urban-district': 'district',
  'district-town': 'district',
  'district-city': 'district',
  'rural-commune': 'commune',
  ward: 'commune',
  township: 'commune',
  'special-zone': 'commune',
  hamlet: 'hamlet',
  body: 'beside',
  cluster: 'beside',
} as const satisfies Record<UnitKind, UnitLevel>;

/** Đơn vị. Its id is our own and lives for ever; names, codes, parents hold for a time. */
export interface Unit extends Recorded, Answerable {
  /** Own stable id: `tan-duc.phu-binh.thai-nguyen`. */
  id: string;
  /** Without the kind: `Tân Đức`. */
  name: string;
  kind: UnitKind;
  /** The word people use, where the kind has several: `xóm`, `thôn`, `tổ dân phố`. */
  kindWord?: string;
  parents: { unit: string; period: Period }[];
  validity: Period;
  /** Kế thừa: the units that took it over; many-to-many. */
  successors: Succession[];
  codes: { scheme: string; code: string; period: Period }[];
  otherNames: string[];
  /** Members of a cluster. */
  members: string[];
  /** Asked for where the site of a unit that has ended leads to it. */
  contact?: Contact;
  notes: string[];
}

export interface Succession {
  unit: string;
  on: PlainDate;
  part: 'whole' | 'part';
  document?: string;
  note?: string;
}

export function levelOf(unit: Pick<Unit, 'kind'>): UnitLevel {
  return levelOfKind[unit.kind];
}

/** The unit above it on a date, if the register knows one. */
export function parentOn(unit: Unit, date: PartialDate): string | undefined {
  return unit.parents.find(({ period }) => contains(period, date))?.unit;
}
