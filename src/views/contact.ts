import type { Contact } from '#domain/contact';
import { endedHome, followersOf } from '#domain/heirs';
import type { Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { fullNameOn } from '#strings/unit-lineage';
import { capitalised } from '#strings/units';
import { dialledNumber } from '#vietnamese/phone-number';
import { archiveNotice } from '#views/archive-notice';

/** An office people reach, in finished words. */
export interface Reached {
  /** `Ủy ban nhân dân xã Tân Đức`; of a unit that took over `Xã Kha Sơn, tỉnh Thái Nguyên`. */
  name: string;
  /** The page of the unit that took over. */
  href?: string;
  address?: string | undefined;
  ways: { label: string; text: string; href: string }[];
  /** Why it may answer no more. */
  note?: string;
  contact: Contact;
}

/** Whom one asks today: once the unit has ended, those that took it over, as far as the register knows them. */
export function contactsOf(edition: Edition): Reached[] {
  const { site } = edition.bulletin;
  const heirs = heirsOf(edition).flatMap((heir) => (heir.contact ? [ofHeir(heir, heir.contact, edition)] : []));
  if (heirs.length > 0) return heirs;
  const archive = archiveNotice(edition);
  const note = archive && `Ghi từ trước: ${[archive.sentence, archive.link?.label].filter(Boolean).join(' ')}.`;
  return [{ ...reached(site.governingBody, site.contact), ...(note && { note }) }];
}

/** To whom a letter is addressed today: those reached, or what took the unit over, never an office that is no more. */
export function addressee(edition: Edition): string {
  const followers = archiveNotice(edition)?.link?.label;
  const contacts = contactsOf(edition);
  if (followers !== undefined && contacts.some(({ href }) => href === undefined)) return capitalised(followers);
  return contacts.map(({ name }) => name).join('; ');
}

function heirsOf({ bulletin, today }: Edition): Unit[] {
  const home = endedHome(bulletin, today);
  return home ? followersOf(home, today, bulletin) : [];
}

function ofHeir(heir: Unit, contact: Contact, { bulletin, routes, today }: Edition): Reached {
  return { ...reached(capitalised(fullNameOn(heir, today, bulletin)), contact), href: routes.unit(heir.id) };
}

function reached(name: string, contact: Contact): Reached {
  const { phone, email, zalo, address } = contact;
  const way = (label: string, text: string | undefined, href: string) => (text ? [{ label, text, href }] : []);
  return {
    ...{ name, address, contact },
    ways: [
      ...way('Điện thoại', phone, `tel:${dialledNumber(phone ?? '')}`),
      ...way('Thư điện tử', email, `mailto:${email!}`),
      ...way('Zalo', zalo, zaloAddress(zalo ?? '')),
    ],
  };
}

/** Opened when somebody follows it, and never before. */
export function zaloAddress(zalo: string): string {
  return `https://zalo.me/${zalo.replace(/\D/gu, '')}`;
}
