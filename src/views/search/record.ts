import type { Edition } from '#routes/edition';
import { type SearchFilter, type SearchKind, statusInAddress } from '#strings/search';
import { capitalised } from '#strings/units';
import type { PartialDate } from '#vietnamese/partial-date';
import { campaignDate, statusIn } from '#views/campaign/time';
import { sloganDate } from '#views/slogan/line';

/** What search knows of one page. A page without a record is not found. */
export interface SearchRecord {
  path: string;
  title: string;
  filters: Partial<Record<SearchFilter, readonly string[]>> & { loai: readonly [SearchKind] };
  date?: PartialDate | undefined;
  /** Names it should be found by that it does not show. */
  otherNames?: readonly string[];
  /** `heading`: what it lists has pages of its own. `behind`: pages that tell of the same thing come first. */
  how?: 'heading' | 'behind';
  isIllustration?: boolean;
}

/** A page for each story, campaign and slogan. */
export function storyRecords(edition: Edition): SearchRecord[] {
  return [...exemplars(edition), ...campaigns(edition), ...slogans(edition)];
}

function exemplars({ bulletin, routes }: Edition): SearchRecord[] {
  return bulletin.exemplars.map(({ slug, name, fields, unit, campaigns, publishedOn, isIllustration }) => ({
    path: routes.exemplar(slug),
    title: name,
    filters: {
      loai: ['guong'],
      'linh-vuc': fields,
      'don-vi': [unit],
      'phong-trao': campaigns,
      nam: [publishedOn.slice(0, 4)],
    },
    date: publishedOn,
    isIllustration,
  }));
}

function campaigns(edition: Edition): SearchRecord[] {
  const { bulletin, routes } = edition;
  return bulletin.campaigns.map((campaign) => ({
    path: routes.campaign(campaign.slug),
    title: capitalised(campaign.name),
    filters: {
      loai: ['phong-trao'],
      'linh-vuc': campaign.fields,
      'don-vi': campaign.launchedBy === undefined ? [] : [campaign.launchedBy],
      'phong-trao': [campaign.slug, ...campaign.answersTo],
      nam: [campaignDate(campaign, edition).slice(0, 4)],
      'trang-thai': [statusInAddress[statusIn(campaign, edition)]],
    },
    date: campaignDate(campaign, edition),
    otherNames: campaign.otherNames,
    isIllustration: campaign.isIllustration,
  }));
}

function slogans(edition: Edition): SearchRecord[] {
  const { bulletin, routes } = edition;
  return bulletin.slogans.map((slogan) => ({
    path: routes.slogan(slogan.slug),
    title: slogan.text,
    filters: {
      loai: ['khau-hieu'],
      'don-vi': [slogan.unit],
      'phong-trao': slogan.campaign ? [slogan.campaign] : [],
      nam: [sloganDate(slogan, edition).slice(0, 4)],
    },
    date: sloganDate(slogan, edition),
  }));
}
