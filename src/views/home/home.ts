import { type Campaign, isForHomes } from '#domain/campaign';
import { statusOf } from '#domain/period';
import { type Slogan, sloganKinds } from '#domain/slogan';
import type { Edition } from '#routes/edition';
import { sloganKindLabel } from '#strings/labels';
import { capitalised } from '#strings/units';
import { lastDay } from '#vietnamese/partial-date';
import { shortened } from '#vietnamese/shortened';
import { archiveNotice } from '#views/archive-notice';
import { campaignTime, statusIn } from '#views/campaign/time';
import { addressee, contactsOf } from '#views/contact';
import { byNewest } from '#views/link';
import { unitName } from '#views/unit/name';

const POSTERS = 3;
/** Letters that three lines of a phone hold, small. */
const MOST = 115;
/** Letters of what stands in three lines of a phone; what is longer is set smaller. */
const SHORT = 60;

/** What one may do here. */
export interface Door {
  icon: 'flower' | 'house' | 'pen';
  href: string;
  label: string;
  note: string;
}

/** Who is no more asks for nothing new. */
export function doors(edition: Edition): Door[] {
  const { bulletin, routes } = edition;
  const read: Door = {
    ...{ icon: 'flower', href: routes.exemplars, label: 'Đọc gương người tốt' },
    note: 'Chuyện người tốt, việc tốt, cách làm hay',
  };
  const nominate: Door = {
    ...{ icon: 'pen', href: routes.nominate, label: 'Giới thiệu một người tốt' },
    note: 'Ai cũng giới thiệu được, kể vài dòng là đủ',
  };
  return [
    ...(bulletin.exemplars.length > 0 ? [read] : []),
    ...tasksDoor(edition),
    ...(archiveNotice(edition) ? [] : [nominate]),
  ];
}

/** To the campaign in focus if it asks something of each home, else to one that does; a door to no answer is none. */
function tasksDoor(edition: Edition): Door[] {
  const all = [campaignInFocus(edition), ...runningCampaigns(edition)];
  const asking = all.find((campaign) => campaign?.tasks.some(isForHomes));
  if (!asking) return [];
  const href = `${edition.routes.campaign(asking.slug)}#viec-can-lam`;
  return [{ icon: 'house', href, label: 'Nhà tôi cần làm gì?', note: 'Việc của từng nhà trong phong trào thi đua' }];
}

/** The campaign in focus, in one strip. */
export interface Focus {
  name: string;
  isLong: boolean;
  href: string;
  /** `đến hết ngày 30/11/2024` */
  time?: string;
}

export function focus(edition: Edition): Focus | undefined {
  const campaign = campaignInFocus(edition);
  return (
    campaign && {
      name: shortened(capitalised(campaign.name), MOST),
      isLong: campaign.name.length > SHORT,
      href: edition.routes.campaign(campaign.slug),
      ...(campaign.period.to && { time: campaignTime(campaign, edition) }),
    }
  );
}

/** Never one that has ended. */
export function campaignInFocus(edition: Edition): Campaign | undefined {
  const running = runningCampaigns(edition);
  return running.find(({ slug }) => slug === edition.bulletin.site.featuredCampaign) ?? running[0];
}

/** The unit's own first; then those that end soonest, those without an end last. */
export function runningCampaigns(edition: Edition): Campaign[] {
  const { campaigns, site } = edition.bulletin;
  const end = ({ period }: Campaign) => (period.to === undefined ? '9999' : lastDay(period.to));
  const isUpper = ({ launchedBy }: Campaign) => Number(launchedBy !== site.unit);
  return campaigns
    .filter((campaign) => statusIn(campaign, edition) === 'running')
    .toSorted((a, b) => (end(a) === end(b) ? byNewest(a.publishedOn, b.publishedOn) : end(a) < end(b) ? -1 : 1))
    .toSorted((a, b) => isUpper(a) - isUpper(b));
}

/** Words set large, to be read from afar. */
export interface Poster {
  text: string;
  isLong: boolean;
  note: string;
  href: string;
}

/** Slogans in force, themes first. */
export function posters(edition: Edition): Poster[] {
  const { bulletin, routes, today } = edition;
  return bulletin.slogans
    .filter(({ period }) => statusOf(period, today) === 'running')
    .toSorted((a, b) => rank(a) - rank(b) || byNewest(a.publishedOn, b.publishedOn))
    .slice(0, POSTERS)
    .map(({ text, kind, unit, slug }) => ({
      text: capitalised(text),
      isLong: text.length > SHORT,
      note: `${sloganKindLabel[kind]} · ${capitalised(unitName(unit, today, edition).short)}`,
      href: routes.slogan(slug),
    }));
}

function rank({ kind }: Slogan): number {
  return sloganKinds.indexOf(kind);
}

/** For the search engines: whose page this is. */
export function siteJsonLd(edition: Edition) {
  const { bulletin, origin, routes } = edition;
  const { site } = bulletin;
  return {
    '@type': 'WebSite',
    name: site.name,
    url: origin + routes.home,
    inLanguage: 'vi',
    description: site.description,
    publisher: publisher(edition),
  } as const;
}

/** An old contact that nobody followed is told to no machine. */
function publisher(edition: Edition) {
  const [only, ...others] = contactsOf(edition);
  const { phone, email, address } = others.length > 0 || only?.note !== undefined ? {} : (only?.contact ?? {});
  return { '@type': 'GovernmentOrganization', name: addressee(edition), telephone: phone, email, address } as const;
}
