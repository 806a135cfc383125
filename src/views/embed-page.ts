import type { Campaign } from '#domain/campaign';
import type { Edition } from '#routes/edition';
import { type EmbedPart, embedParts } from '#routes/routes';
import { type CampaignCard, campaignCard } from '#views/campaign/card';
import { byNewestExemplar, type ExemplarLine, exemplarLine } from '#views/exemplar/line';
import { runningCampaigns } from '#views/home/home';
import type { PageWords } from '#views/page';
import { unitName } from '#views/unit/name';

/** How many of a kind: a frame in a portal is a column, not a page. */
const [EXEMPLARS, CAMPAIGNS] = [4, 4];

/** What a portal shows in a frame; a part that is absent was not asked for. */
export interface EmbedPage {
  page: PageWords;
  exemplars?: { href: string; lines: ExemplarLine[] };
  campaigns?: { href: string; cards: CampaignCard[] };
}

/**
 * Without `part`: the newest of everything. It stands in the pages of others, so it shows what they may gather, not all
 * that this site may tell.
 */
export function embedPage(part: EmbedPart | undefined, edition: Edition): EmbedPage {
  const shows = (candidate: EmbedPart) => part === undefined || part === candidate;
  return {
    page: pageWords(part, edition),
    ...(shows('guong-dien-hinh') && { exemplars: newestExemplars(edition) }),
    ...(shows('phong-trao') && { campaigns: campaignsUnderWay(edition) }),
  };
}

const title = {
  'guong-dien-hinh': 'Gương mới, bản để nhúng',
  'phong-trao': 'Phong trào đang diễn ra, bản để nhúng',
} as const satisfies Record<EmbedPart, string>;

function pageWords(part: EmbedPart | undefined, edition: Edition): PageWords {
  const { bulletin, routes, today } = edition;
  const place = unitName(bulletin.site.unit, today, edition).short;
  return {
    title: part ? title[part] : 'Gương mới và phong trào, bản để nhúng',
    description: `Gương mới và phong trào thi đua ${place}, bản gọn để đặt trong trang của cơ quan khác.`,
    path: part ? routes.embedPart(part) : routes.embed,
    noindex: true,
    isPassedBy: true,
  };
}

function newestExemplars(edition: Edition) {
  const { exemplars } = edition.shared.bulletin;
  const newest = passedOn(edition.bulletin.exemplars, exemplars, edition)
    .toSorted(byNewestExemplar)
    .slice(0, EXEMPLARS);
  return { href: edition.routes.exemplars, lines: newest.map((exemplar) => exemplarLine(exemplar, edition)) };
}

function campaignsUnderWay(edition: Edition) {
  const running = passedOn(runningCampaigns(edition), edition.shared.bulletin.campaigns, edition);
  return {
    href: edition.routes.campaigns,
    cards: running.slice(0, CAMPAIGNS).map((campaign) => campaignCard(campaign, edition)),
  };
}

type Told = Pick<Campaign, 'slug' | 'name' | 'summary' | 'isIllustration'>;

/** What others may gather of some records; an illustration tells of nobody, and the frame marks it as the pages do. */
function passedOn<R extends Told>(here: readonly R[], gathered: readonly R[], { shared }: Edition): R[] {
  const told = new Map(gathered.map((record) => [record.slug, record]));
  return here.flatMap((record) => {
    if (!record.isIllustration) return told.get(record.slug) ?? [];
    return shared.bulletin.isNaming(`${record.name}. ${record.summary}`) ? [] : [record];
  });
}

/** What the officer of a portal copies: the frame, and the line that fits its height. */
export interface EmbedChoice {
  name: string;
  href: string;
  code: string;
}

export function embedChoices(edition: Edition): EmbedChoice[] {
  const { routes } = edition;
  return [
    embedChoice('Gương mới và phong trào', routes.embed, edition),
    ...embedParts.map((part) => embedChoice(choiceName[part], routes.embedPart(part), edition)),
  ];
}

const choiceName = {
  'guong-dien-hinh': 'Chỉ gương mới',
  'phong-trao': 'Chỉ phong trào đang diễn ra',
} as const satisfies Record<EmbedPart, string>;

function embedChoice(name: string, href: string, edition: Edition): EmbedChoice {
  const { bulletin, routes, origin } = edition;
  const place = unitName(bulletin.site.unit, edition.today, edition).short.replaceAll('"', '');
  return {
    name,
    href,
    code: [
      `<iframe src="${origin}${href}" title="Thi đua, gương điển hình ${place}" width="100%" height="480" style="border:0"></iframe>`,
      `<script src="${origin}${routes.embedScript}" async></script>`,
    ].join('\n'),
  };
}
