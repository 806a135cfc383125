import type { Bulletin } from '#domain/bulletin';
import type { Exemplar } from '#domain/exemplar';
import { publishable } from '#domain/publishable';
import type { FeedSource, FeedText } from '#feeds/feed-source';
import { routesUnder } from '#routes/routes';
import { addDays } from '#vietnamese/plain-date';

const UNITS = 30;
const FIELDS = 10;
const CAMPAIGNS = 20;
const WORDS = 'Mỗi sáng thứ Bảy, mỗi nhà cử một người ra đường làng, vun gốc, nhổ cỏ và trồng thêm một luống hoa mới. ';

/** A commune with so many stories, three a day, each as long as a real one. */
export function manyRecords(count: number): FeedSource {
  const bulletin = bulletinOf(count);
  const html = `<p>${WORDS.repeat(8)}</p>`.repeat(4);
  const texts = new Map(
    bulletin.exemplars.map(({ origin }): [string, FeedText] => [origin.file, { html, images: [] }]),
  );
  const today = '2026-11-21';
  const edition = {
    bulletin: publishable(bulletin, 'aggregation', { today, textOf: () => '' }),
    today,
    routes: routesUnder(''),
    origin: ORIGIN,
  } as const;
  return { edition, texts, version: '0.0.0' };
}

const ORIGIN = 'https://xa.example';

function bulletinOf(count: number): Bulletin {
  return {
    site: {
      ...at('trang.yaml'),
      name: 'Hoa đẹp',
      unit: 'don-vi-0',
      address: `${ORIGIN}/`,
      governingBody: 'Ủy ban nhân dân xã',
      responsible: 'Hội đồng Thi đua - Khen thưởng xã',
      contact: {},
      fields: numbered(FIELDS).map((index) => ({
        id: `linh-vuc-${index}`,
        name: `Lĩnh vực ${index}`,
        colour: '#c8371f',
      })),
      programmes: [],
      sharesIllustrations: false,
      namesAwardedIn: ['site'],
    },
    units: numbered(UNITS).map((index) => ({
      ...at('don-vi.yaml'),
      ...{ id: `don-vi-${index}`, name: `Xóm ${index}`, kind: 'hamlet', kindWord: 'xóm' },
      ...{ parents: [], validity: {}, successors: [], codes: [], otherNames: [], members: [], notes: [] },
    })),
    campaigns: numbered(CAMPAIGNS).map(campaign),
    exemplars: numbered(count).map(story),
    ...{ documents: [], occasions: [], slogans: [], awards: [], withdrawals: [] },
  };
}

function campaign(index: number): Bulletin['campaigns'][number] {
  return {
    ...at(`phong-trao/phong-trao-${index}.mdx`),
    ...{ slug: `phong-trao-${index}`, name: `Phong trào số ${index}`, launchedBy: 'don-vi-0', form: 'thematic' },
    ...{ otherNames: [], labels: [], answersTo: [], documents: [], fields: [`linh-vuc-${index % FIELDS}`] },
    ...{ tasks: [], targets: [], subjects: [], criteria: [], awards: [], notes: [], period: { from: '2024-01-01' } },
    ...{ summary: WORDS, publishedOn: '2024-01-01', isIllustration: false },
  };
}

function story(index: number): Exemplar {
  return {
    ...at(`guong-dien-hinh/guong-${index}.mdx`),
    ...{ slug: `guong-${index}`, name: `Tổ tự quản số ${index}`, subject: 'collective', kind: 'new-model' },
    ...{ unit: `don-vi-${index % UNITS}`, fields: [`linh-vuc-${index % FIELDS}`] },
    ...{ campaigns: [`phong-trao-${index % CAMPAIGNS}`], summary: WORDS },
    results: [{ figure: `${index} m`, of: 'đường hoa', source: 'Báo cáo của xóm' }],
    adoptions: [{ adopter: `Xóm ${index}`, since: '2024-05', source: 'Biên bản họp xóm' }],
    ...{ awards: [], corrections: [], notes: [], isIllustration: false },
    publishedOn: addDays('2017-01-01', Math.floor(index / 3)),
  };
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function at(file: string) {
  return { origin: { file, path: [] } };
}
