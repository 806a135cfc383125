import type { FeedFrame } from '#feeds/feed-frame';
import { element, textElement } from '#feeds/xml';

/** What a person who clicks on a feed reads above it: browsers show XHTML within XML, with no script and no XSLT. */
export function readersNote({ page, about }: Pick<FeedFrame, 'page' | 'about'>): string {
  return element('h:div', { class: 'ghi-chu' }, [
    textElement(
      'h:p',
      'Đây là nguồn tin cho phần mềm đọc tin. Chép địa chỉ của trang này vào phần mềm để nhận tin mới.',
    ),
    element('h:p', {}, [
      textElement('h:a', 'Xem trang dành cho người đọc', { href: page }),
      ' · ',
      textElement('h:a', 'Các nguồn tin và dữ liệu khác', { href: about }),
    ]),
  ]);
}

/** Readers of feeds have the address already; whoever sees the feed itself needs something to click. */
export function readersLink(href: string): string {
  return element('h:p', {}, [textElement('h:a', 'Đọc trên trang', { href })]);
}
