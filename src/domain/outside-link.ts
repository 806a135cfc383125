import { isGamblingHost } from '#domain/gambling-hosts';

/** Where an address leads, read as a browser reads it; or why it may stand nowhere. */
export type LinkTarget = { type: 'inside' } | { type: 'outside'; host: string } | { type: 'refused'; why: string };

/** What a browser leaves out of an address before it reads it. */
const LEFT_OUT = /^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/gu;

export function targetOf(href: string): LinkTarget {
  const typed = href.replace(LEFT_OUT, '');
  const address = typed.replaceAll('\\', '/');
  if (address.startsWith('//')) return refused('bắt đầu bằng hai dấu gạch, nên dẫn sang trang khác mà không thấy');
  if (!/^https?:/iu.test(address)) return { type: 'inside' };
  if (typed.includes('\\')) return refused('có dấu \\, mỗi trình duyệt đọc một cách');
  if (!/^https?:\/\/[^/]/iu.test(address)) return refused('thiếu hoặc thừa dấu / sau “https:”');
  const authority = /^https?:\/\/([^/?#]*)/iu.exec(address)![1]!;
  if (authority.includes('@')) return refused('có dấu @ trước tên miền: nơi đến thật là phần sau dấu @');
  return URL.canParse(address) ? hostTarget(authority, new URL(address)) : refused('máy không đọc được');
}

/** Addresses that stand in a line of text. */
export function addressesIn(text: string): string[] {
  if (/^[/\\]{2}/u.test(text)) return [text];
  return text.match(/https?:[^\s"'<>()[\]{}“”]+/giu) ?? [];
}

function hostTarget(authority: string, { hostname, port }: URL): LinkTarget {
  const host = hostname.replace(/\.$/u, '');
  if (/[^\u0000-\u007F]|%/u.test(authority) || /(?:^|\.)xn--/u.test(host))
    return refused(`có tên miền viết bằng chữ lạ, trông giống tên khác (thật ra là ${host})`);
  if (/^\[|^[\d.]+$/u.test(host)) return refused('là một dãy số, không phải tên miền');
  if (port !== '' || /:\d*$/u.test(authority)) return refused('có số cổng sau tên miền');
  if (!host.includes('.')) return refused('không có tên miền đầy đủ');
  if (isGamblingHost(host)) return refused(`dẫn tới trang có tên cờ bạc: ${host}`);
  if (imitatesState(host)) return refused(`giả tên miền của cơ quan nhà nước: tên thật là ${host}`);
  return { type: 'outside', host };
}

/** `gov.vn` anywhere but at its end. */
function imitatesState(host: string): boolean {
  return /(?:gov|chinhphu|dangcongsan)[.-]?vn/u.test(
    host.replace(/(?:^|\.)(?:(?:chinhphu|dangcongsan|gov)\.vn)$/u, ''),
  );
}

/** Hosts whose links lead wherever their owner says today. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.co goo.gl is.gd cutt.ly s.id rb.gy ow.ly rebrand.ly shorturl.at bom.so by.com.vn t.ly'.split(
    ' ',
  ),
);

export function hidesItsEnd(host: string): boolean {
  return SHORTENERS.has(bareHost(host));
}

/** `www.` says nothing. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./u, '');
}

function refused(why: string): LinkTarget {
  return { type: 'refused', why };
}
