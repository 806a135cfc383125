import type { Edition } from '#routes/edition';
import { type Way, wayLabel } from '#strings/messages';
import { dialledNumber, mobileNumber } from '#vietnamese/phone-number';
import { contactsOf, type Reached, zaloAddress } from '#views/contact';
import type { Link } from '#views/link';

/** What somebody sends with her own phone or mail; the site sees nothing of it. */
export interface SentText {
  subject: string;
  text: string;
}

/** The ways to one office, each with the message ready where it takes one. */
export interface WaysToSend {
  name: string;
  note?: string | undefined;
  ways: (Link & { way: Way })[];
}

export function waysToSend(message: SentText, edition: Edition): WaysToSend[] {
  return contactsOf(edition).map((reached) => ({
    name: reached.name,
    note: reached.note,
    ways: waysTo(reached, message),
  }));
}

/** Zalo takes no message that is ready: it is copied; on the phone it is told. */
function waysTo({ contact: { phone = '', zalo = '', email = '' } }: Reached, message: SentText): WaysToSend['ways'] {
  const mobile = [phone, zalo].find(mobileNumber) ?? '';
  const to = (way: Way, href: string, note: string, isThere: string) =>
    isThere === '' ? [] : [{ way, label: wayLabel[way], href, note }];
  return [
    ...to('text', smsLink(mobileNumber(mobile) ?? '', message), mobile, mobile),
    ...to('zalo', zaloAddress(zalo), mobileNumber(zalo) ? zalo : '', zalo),
    ...to('letter', messageLink(email, message), email, email),
    ...to('call', `tel:${dialledNumber(phone)}`, phone, phone),
  ];
}

/** Lines end as RFC 6068 has it. */
function messageLink(address: string, { subject, text }: SentText): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/** Android reads what follows `?`, an iPhone what follows `&`. */
export function smsLink(number: string, { text }: SentText): string {
  return `sms:${number}?&body=${encodeURIComponent(text)}`;
}
