import type { Campaign } from '#domain/campaign';
import { statusOf } from '#domain/period';
import { type Slogan, sloganKinds } from '#domain/slogan';
import type { Edition } from '#routes/edition';
import { sloganKindLabel } from '#strings/labels';
import { capitalised } from '#strings/units';
import { lastDay } from '#vietnamese/partial-date';
import { launcherWords } from '#views/campaign/card';
import { campaignTime, statusIn } from '#views/campaign/time';
import { byNewest } from '#views/link';
import { unitName } from '#views/unit/name';

const POSTERS = 3;

/** The big words on top of the home page. */
export interface Hero {
  kicker: string;
  /** The theme of the campaign in its own words, or its name. */
  title: string;
  text: string;
  action?: { href: string; label: string };
}

export function hero(edition: Edition): Hero {
  const { site } = edition.bulletin;
  const running = runningCampaigns(edition);
  const featured = running.find(({ slug }) => slug === site.featuredCampaign) ?? running[0];
  if (featured) return campaignHero(featured, edition);
  const unit = unitName(site.unit, edition.today, edition).short;
  return { kicker: capitalised(unit), title: site.name, text: site.description ?? `Chuyên trang thi đua ${unit}.` };
}

function campaignHero(campaign: Campaign, edition: Edition): Hero {
  const { name, theme, summary, slug } = campaign;
  const note = theme === undefined ? launcherWords(campaign, edition) : capitalised(name);
  const time = campaignTime(campaign, edition);
  return {
    kicker: ['Phong trào trọng tâm', note, time].join(' · '),
    title: capitalised(theme ?? name),
    text: summary,
    action: { href: edition.routes.campaign(slug), label: 'Xem phong trào' },
  };
}

/** Those that end soonest first, those without an end last. */
export function runningCampaigns(edition: Edition): Campaign[] {
  const end = ({ period }: Campaign) => (period.to === undefined ? '9999' : lastDay(period.to));
  return edition.bulletin.campaigns
    .filter((campaign) => statusIn(campaign, edition) === 'running')
    .toSorted((a, b) => (end(a) === end(b) ? byNewest(a.publishedOn, b.publishedOn) : end(a) < end(b) ? -1 : 1));
}

/** Words set large, to be read from afar. */
export interface Poster {
  text: string;
  note: string;
  href: string;
}

/** Slogans in force, themes first; where there are none, the names of running campaigns. */
export function posters(edition: Edition): Poster[] {
  const { bulletin, routes, today } = edition;
  const current = bulletin.slogans
    .filter(({ period }) => statusOf(period, today) === 'running')
    .toSorted((a, b) => rank(a) - rank(b) || byNewest(a.publishedOn, b.publishedOn))
    .map(({ text, kind, unit, slug }) => ({
      text: capitalised(text),
      note: `${sloganKindLabel[kind]} · ${capitalised(unitName(unit, today, edition).short)}`,
      href: routes.slogan(slug),
    }));
  return (current.length > 0 ? current : campaignPosters(edition)).slice(0, POSTERS);
}

function rank({ kind }: Slogan): number {
  return sloganKinds.indexOf(kind);
}

/** The shortest first, as they are called out. */
export function campaignPosters(edition: Edition): Poster[] {
  return runningCampaigns(edition)
    .toSorted((a, b) => a.name.length - b.name.length)
    .map((campaign) => ({
      text: capitalised(campaign.name),
      note: launcherWords(campaign, edition),
      href: edition.routes.campaign(campaign.slug),
    }));
}

/** For the search engines: whose page this is. */
export function siteJsonLd({ bulletin: { site }, origin, routes }: Edition) {
  const { phone, email, address } = site.contact;
  return {
    '@type': 'WebSite',
    name: site.name,
    url: origin + routes.home,
    inLanguage: 'vi',
    description: site.description,
    publisher: { '@type': 'GovernmentOrganization', name: site.governingBody, telephone: phone, email, address },
  } as const;
}
