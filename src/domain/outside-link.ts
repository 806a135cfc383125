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

/** Words in the names of gambling sites, which break into sites of the state to be linked from them. */
const WORDS =
  'casino|baccarat|jackpot|roulette|poker|taixiu|tai-xiu|nohu|no-hu|lode|soicau|soi-cau|danhbai|danh-bai|gamebai|game-bai|nhacai|nha-cai|cacuoc|ca-cuoc|cadobong|keonhacai|xocdia|xoc-dia|doithuong|doi-thuong|daga|da-ga|sunwin|rikvip|okvip|hitclub|zowin|b52club|bk8|cakhia|sodo|kubet|shbet|sbobet|mibet|hbbet|nbet|vwin|betvisa|betway|fabet|letou|dafabet';

/** `w88`, `fun88`, `789bet`, `8xbet`, `new88`, `go88`… */
const NUMBERED =
  /^(?:[a-z]{1,5}(?:8{2,3}|68|79|99|33|11)|(?:\d{1,3}[a-z]?|[a-z]{1,4}\d{0,3})bet\d{0,3}|bet\d{2,4}|\d{3}win|\d{2,3}club)(?:[a-z]{0,4})$/u;

/** Whether the name of a site says that it is about gambling. */
export function isGamblingHost(host: string): boolean {
  const labels = host.split('.');
  const isOfState = host.endsWith('.gov.vn') || host.endsWith('.chinhphu.vn');
  if (isOfState) return false;
  return labels.some((label) => IN_LABEL.test(label) || label.split('-').some((part) => NUMBERED.test(part)));
}

const IN_LABEL = new RegExp(`(?:^|[-\\d])(?:${WORDS})|(?:${WORDS})(?:[-\\d]|$)`, 'u');
