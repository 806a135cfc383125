import type { Bulletin } from '#domain/bulletin';
import type { Edition } from '#routes/edition';
import { routesUnder } from '#routes/routes';
import { aBulletinWith } from '../a-bulletin.ts';
import { publishableOf } from '../publishable-of.ts';

/** The fixture commune as seen on a day, published under `/hoa-dep/`. */
export function anEdition(
  today: Edition['today'] = '2024-11-20',
  change: (bulletin: Bulletin) => void = () => {},
): Edition {
  return editionOf(aBulletinWith(change), today);
}

/** Any bulletin, as `anEdition` is of the fixture. */
export function editionOf(bulletin: Bulletin, today: Edition['today']): Edition {
  const place = { today, routes: routesUnder('/hoa-dep'), origin: 'https://tanduc.example' };
  return {
    ...place,
    bulletin: publishableOf(bulletin, 'site', { today }),
    shared: { ...place, bulletin: publishableOf(bulletin, 'aggregation', { today }) },
    social: publishableOf(bulletin, 'social', { today }),
  };
}

/** A photo that needs no disk. */
export const aPicture = {
  ...{ src: '/hoa-dep/anh/a-360.jpg', width: 1200, height: 800, share: '/hoa-dep/anh/a-1200.jpg' },
  ...{ avif: '/hoa-dep/anh/a.avif 360w', webp: '/hoa-dep/anh/a.webp 360w', jpeg: '/hoa-dep/anh/a-360.jpg 360w' },
};
