import type { Edition } from '#routes/edition';
import type { PageWords } from '#views/page';

/** An address that has moved, and where to. */
interface Redirect {
  /** Within the site, without slashes at either end: `guong-dien-hinh/ten-cu`. */
  from: string;
  to: string;
}

/** Every former address of a record: once published, it leads somewhere for ever. */
export function redirects({ bulletin, routes }: Edition): Redirect[] {
  const { campaigns, slogans, exemplars } = bulletin;
  return [
    ...campaigns.flatMap((record) => moved(record, 'phong-trao', routes.campaign)),
    ...slogans.flatMap((record) => moved(record, 'khau-hieu', routes.slogan)),
    ...exemplars.flatMap((record) => moved(record, 'guong-dien-hinh', routes.exemplar)),
  ];
}

interface Renamed {
  slug: string;
  formerSlugs?: string[];
}

function moved({ slug, formerSlugs = [] }: Renamed, folder: string, route: (slug: string) => string): Redirect[] {
  return formerSlugs.map((former) => ({ from: `${folder}/${former}`, to: route(slug) }));
}

export function redirectWords({ from }: Redirect, { routes }: Edition): PageWords {
  return {
    title: `Đã chuyển: ${from}`,
    description: 'Trang này đã chuyển sang địa chỉ mới. Trình duyệt sẽ tự mở trang ấy.',
    path: routes.asset(`${from}/`),
    noindex: true,
  };
}
