import type { Edition } from '#routes/edition';
import type { Link } from '#views/link';
import type { PageWords } from '#views/page';
import { cardOf } from '#views/share-card';

/** How a page is passed on; without a script there remain its address and the links. */
export interface Sharing {
  address: string;
  links: Link[];
}

/** In no words of its own: who has not agreed to be told of on social networks is not offered to one. */
export function sharing(page: PageWords, edition: Edition): Sharing {
  const address = edition.origin + page.path;
  const card = page.card === 'nothing' ? undefined : (page.card ?? page);
  const isTold = cardOf(card, edition) === card;
  const href = encodeURIComponent(address);
  return {
    address,
    links: [
      ...(isTold ? [{ label: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${href}` }] : []),
      { label: 'Tin nhắn', href: `sms:?&body=${href}` },
      { label: 'Thư', href: `mailto:?body=${href}` },
    ],
  };
}
