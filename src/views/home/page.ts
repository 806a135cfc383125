import { real } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import type { Picture } from '#stories/picture';
import { campaignCard } from '#views/campaign/card';
import { comingDates } from '#views/coming-dates';
import { picturedCards } from '#views/exemplar/card';
import { garden } from '#views/garden';
import { hero, posters, runningCampaigns, siteJsonLd } from '#views/home/home';
import { byNewest } from '#views/link';
import type { PageWords } from '#views/page';
import { unitName } from '#views/unit/name';

const NONE_RUNNING = 'Không có phong trào nào đang diễn ra. Các phong trào đã qua vẫn được lưu lại đầy đủ.';
const NONE_YET = 'Chưa có phong trào nào được đăng. Khi có phong trào được phát động, bà con sẽ thấy ngay tại đây.';

const [CAMPAIGNS, EXEMPLARS, DATES] = [6, 3, 4];

export async function homePage(edition: Edition, pictureOf: (file: string) => Promise<Picture>) {
  const { bulletin, routes } = edition;
  const { campaigns, exemplars } = bulletin;
  const newest = exemplars.toSorted((a, b) => byNewest(a.publishedOn, b.publishedOn)).slice(0, EXEMPLARS);
  return {
    page: homeWords(edition),
    hero: hero(edition),
    campaigns: runningCampaigns(edition)
      .slice(0, CAMPAIGNS)
      .map((campaign) => campaignCard(campaign, edition)),
    campaignsLink: campaigns.length > 0 ? { href: routes.campaigns, more: all(campaigns, 'phong trào') } : {},
    noneRunning: campaigns.length > 0 ? NONE_RUNNING : NONE_YET,
    garden: garden(edition),
    exemplarsLink: exemplars.length > 0 ? { href: routes.exemplars, more: all(exemplars, 'gương') } : {},
    isAwaited: real(exemplars).length === 0,
    exemplars: await picturedCards(newest, edition, pictureOf),
    posters: posters(edition),
    dates: comingDates(edition, DATES),
  };
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
