import type { Campaign } from '#domain/campaign';
import type { Exemplar } from '#domain/exemplar';
import { real } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import type { Picture } from '#stories/picture';
import { archiveNotice } from '#views/archive-notice';
import { campaignCard, launchDoubt } from '#views/campaign/card';
import { byNewestCampaign } from '#views/campaign/order';
import { comingDates } from '#views/coming-dates';
import { picturedCards } from '#views/exemplar/card';
import { flowerOfField } from '#views/flower';
import { garden } from '#views/garden';
import { campaignInFocus, doors, focus, posters, runningCampaigns, siteJsonLd } from '#views/home/home';
import { byNewest, type Link } from '#views/link';
import type { PageWords } from '#views/page';
import { unitName } from '#views/unit/name';

const [CAMPAIGNS, EXEMPLARS, DATES] = [4, 4, 4];

export async function homePage(edition: Edition, pictureOf: (file: string) => Promise<Picture>) {
  const { exemplars } = edition.bulletin;
  const [newest, ...others] = await picturedCards(newestReal(exemplars), edition, pictureOf);
  return {
    page: homeWords(edition),
    purpose: `Người tốt, việc tốt và phong trào thi đua ở ${unitName(edition.bulletin.site.unit, edition.today, edition).short}`,
    doors: doors(edition),
    newest,
    newestHeading: real(exemplars).length > 0 ? 'Gương mới nhất' : 'Mời bà con đọc thử',
    isAwaited: real(exemplars).length === 0 && archiveNotice(edition) === undefined,
    fieldFlowers: edition.bulletin.site.fields.map((field) => flowerOfField(field, edition)),
    focus: focus(edition),
    exemplars: others,
    garden: exemplars.length > 0 ? garden(edition) : undefined,
    exemplarsMore: all(exemplars, 'gương'),
    campaigns: campaigns(edition),
    campaignsMore: all(edition.bulletin.campaigns, 'phong trào'),
    posters: posters(edition),
    dates: comingDates(edition, DATES),
  };
}

/** An illustration stands first only where nothing real does. */
function newestReal(exemplars: readonly Exemplar[]): Exemplar[] {
  return exemplars
    .toSorted((a, b) => Number(a.isIllustration) - Number(b.isIllustration) || byNewest(a.publishedOn, b.publishedOn))
    .slice(0, EXEMPLARS);
}

/** Those that run, besides the one in focus; where none does, the newest of all. */
function campaigns(edition: Edition) {
  const running = runningCampaigns(edition);
  const inFocus = campaignInFocus(edition);
  const shown = inFocus
    ? running.filter((campaign) => campaign !== inFocus)
    : edition.bulletin.campaigns.toSorted(byNewestCampaign);
  return {
    heading: inFocus ? 'Phong trào đang diễn ra' : 'Phong trào thi đua',
    lines: shown.slice(0, CAMPAIGNS).map((campaign) => campaignLine(campaign, edition)),
  };
}

/** What is not known is left to its page, which explains. */
function campaignLine(campaign: Campaign, edition: Edition): Link {
  const { href, name, limit, note, status } = campaignCard(campaign, edition);
  const isLimited = campaign.period.to !== undefined || status !== 'running';
  const isCertain = campaign.launchedBy !== undefined && launchDoubt(campaign, edition) === undefined;
  return { href, label: name, note: [...(isLimited ? [limit] : []), ...(isCertain ? [note] : [])].join(' · ') };
}

/** `Tất cả 12 gương`; illustrations are not counted. */
function all(records: readonly { isIllustration: boolean }[], words: string): string {
  const count = real(records).length;
  if (count === 0) return 'Xem các bài minh họa';
  return count === 1 ? `Xem ${words}` : `Tất cả ${count} ${words}`;
}

function homeWords(edition: Edition): PageWords {
  const { bulletin, routes, today } = edition;
  const { name, description, unit } = bulletin.site;
  const place = unitName(unit, today, edition).full;
  return {
    title: `${name} – chuyên trang thi đua ${place}`,
    description: description ?? `Phong trào thi đua yêu nước, khẩu hiệu và gương người tốt, việc tốt của ${place}.`,
    path: routes.home,
    jsonLd: siteJsonLd(edition),
  };
}
