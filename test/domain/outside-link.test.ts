import { describe, expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { addressesIn, isGamblingHost, targetOf } from '#domain/outside-link';
import { linkFindings } from '#domain/written-link';

const OWN = 'https://xa.example/ban-tin/';
const known = {
  own: OWN,
  confirmed: [{ host: 'vanban.chinhphu.vn', confirmedOn: '2024-01-26' as const, confirmedBy: 'Văn phòng' }],
};
const rulesOf = (href: string, text = '') =>
  linkFindings([{ file: 'a.mdx', line: 3, href, text }], known).map((finding) => `${lineOf(finding)} ${finding.rule}`);

describe('a link', () => {
  test.each(['/guong-dien-hinh/', 'trang.html', '#muc', '?q=x', 'mailto:ubnd@xa.example', '../', ''])(
    'that stays within the site is nobody’s business: %s',
    (href) => expect(rulesOf(href)).toEqual([]),
  );

  test.each([
    `${OWN}a/`,
    'https://vanban.chinhphu.vn/a?b#c',
    'https://www.vanban.chinhphu.vn',
    'HTTPS://VANBAN.chinhphu.vn./',
  ])('to a place somebody confirmed, or to the site itself, may stand: %s', (href) =>
    expect(rulesOf(href)).toEqual([]),
  );

  test.each(['https://xa-khac.example/', 'https://chinhphu.vn/', 'https://vanban.chinhphu.vn.example/a'])(
    'to any other place waits for somebody to look: %s',
    (href) => expect(rulesOf(href)).toHaveLength(1),
  );

  test.each([
    '//casino.example',
    '/\\casino.example',
    '\\\\casino.example',
    '/\t/casino.example',
    ' //casino.example',
    'https:xa-khac.example',
    'https:/xa-khac.example',
    'https:///casino.example',
    'https://dichvucong.gov.vn@xa-khac.example',
    'https://dichvucong.gov.vn:a@casino.example/',
    'https://dichvucong.gov.vn%2F@casino.example/',
    'https://vanban.chinhphu.vn\\@casino.example/',
    'https://vаnban.chinhphu.vn/',
    'https://xn--vnban-3ve.chinhphu.vn/',
    'https://vanban。chinhphu。vn/',
    'https://%76anban.chinhphu.vn/',
    'https://192.168.1.1/',
    'https://3232235777/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://vanban.chinhphu.vn:8443/',
    'https://localhost/',
    'https://w88.com/',
    'https://www.fun88.net/a',
    'https://nhacai-uytin.com',
    'https://789bet.vn',
    'https://dichvucong.gov.vn.example/',
    'https://dichvucong-gov.vn/',
    'https://bit.ly/abc',
    'https://',
  ])('that deceives may stand nowhere, confirmed or not: %s', (href) => {
    expect(rulesOf(href)).toEqual(['3 link-deceives']);
  });

  test('whose words name another place deceives', () => {
    expect(rulesOf('https://vanban.chinhphu.vn/a', 'vanban.chinhphu.vn')).toEqual([]);
    expect(rulesOf('https://vanban.chinhphu.vn/a', 'https://dichvucong.gov.vn/')).toEqual(['3 link-deceives']);
  });

  test('never leads elsewhere, for a browser, without leading elsewhere for us', () => {
    const parts = [
      '/',
      '\\',
      '//',
      'http:',
      'https:',
      '@',
      'a.vn',
      'b',
      '\t',
      ' ',
      '?',
      '#',
      ':',
      '%2f',
      '.',
      '\u0001',
    ];
    const missed = addressesOf(parts, 4).filter((href) => {
      const read = URL.canParse(href, OWN) ? new URL(href, OWN) : undefined;
      const leavesUs = read && /^https?:$/u.test(read.protocol) && read.host !== 'xa.example';
      return leavesUs && targetOf(href).type === 'inside';
    });
    expect(missed).toEqual([]);
  });
});

/** Every address of so many parts, one after another. */
function addressesOf(parts: readonly string[], length: number): string[] {
  if (length === 0) return [''];
  return addressesOf(parts, length - 1).flatMap((rest) => parts.map((part) => part + rest));
}

test.each([
  'nhandan.vn',
  'vanban.chinhphu.vn',
  'thainguyen.gov.vn',
  'soxaydung.com',
  'betong-thainguyen.vn',
  'thuvien.vn',
])('%s is no name of a gambling site', (host) => expect(isGamblingHost(host)).toBe(false));

test.each(['w88.com', 'fb88.vn', '8xbet.net', 'bet365.com', 'm.sunwin.top', 'casino-online.net', 'go88vip.com'])(
  '%s is one',
  (host) => expect(isGamblingHost(host)).toBe(true),
);

test('addresses are found in a line, wherever they stand', () => {
  expect(addressesIn('Theo (https://a.vn/b), xem “http://c.vn”.')).toEqual(['https://a.vn/b', 'http://c.vn']);
  expect(addressesIn('//a.vn')).toEqual(['//a.vn']);
  expect(addressesIn('27//KH-UBND')).toEqual([]);
});
