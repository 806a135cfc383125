import type { Edition } from '#routes/edition';
import type { Link } from '#views/link';
import type { PageWords } from '#views/page';
import { cardOf } from '#views/share-card';
import { messageLink, smsLink } from '#views/ways-to-send';

/** How a page is passed on; without a script there remain its address and the links. */
export interface Sharing {
  address: string;
  links: Link[];
}

/** In the words of the card: who has not agreed to be told of on social networks is not told of by a button either. */
export function sharing(page: PageWords, edition: Edition): Sharing {
  const address = edition.origin + page.path;
  const card = page.card === 'nothing' ? undefined : (page.card ?? page);
  const { title } = cardOf(card, edition);
  const message = { subject: title, text: `${title}\n${address}` };
  const facebook = `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`;
  return {
    address,
    links: [
      ...(title === card?.title ? [{ label: 'Facebook', href: facebook }] : []),
      { label: 'Tin nhắn', href: smsLink('', message) },
      { label: 'Thư', href: messageLink('', message) },
    ],
  };
}
