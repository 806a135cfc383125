import type { Bulletin } from '#domain/bulletin';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import type { FeedSource, FeedText } from '#feeds/feed-source';
import { routesUnder } from '#routes/routes';
import type { PlainDate } from '#vietnamese/plain-date';
import { aBulletin } from '../a-bulletin.ts';
import { publishableOf } from '../publishable-of.ts';

const DUC: FeedText = { html: '<p>Vụ đầu lãi bốn mươi triệu đồng.</p>', images: [] };

const texts: [string, FeedText][] = [
  ['guong-dien-hinh/ho-ong-duong-van-duc.mdx', DUC],
  [
    'guong-dien-hinh/to-tu-quan-duong-hoa.mdx',
    {
      html: '<p>Mỗi sáng thứ Bảy, mỗi nhà cử một người ra đường làng &amp; trồng hoa.</p>',
      images: [
        {
          url: 'https://tanduc.example/hoa-dep/anh/4f0c2d-1200.jpg',
          type: 'image/jpeg',
          bytes: 48_213,
          alt: 'Người dân xóm Ngoài trồng hoa ven đường',
        },
      ],
    },
  ],
  ['khau-hieu/khong-gi.mdx', { html: '<p>Lời dạy của Bác.</p>', images: [] }],
  ['phong-trao/tan-duc-sang-xanh-sach-dep.mdx', { html: '<p>Bắt đầu từ ngõ nhà mình.</p>', images: [] }],
];

/** The bulletin of every pure test, as a build would hand it to the feeds. */
export function aSource(bulletin: Bulletin = aBulletin, today: PlainDate = '2024-12-31'): FeedSource {
  return {
    edition: {
      bulletin: publishableOf(withoutWithdrawn(bulletin), 'aggregation', { today }),
      today,
      routes: routesUnder('/hoa-dep'),
      origin: 'https://tanduc.example',
    },
    texts: new Map(texts),
    version: '0.1.0',
  };
}
