import { sloganKinds } from '#domain/slogan';
import type { Edition } from '#routes/edition';
import { sloganKindHeading } from '#strings/slogans';
import { capitalised } from '#strings/units';
import { collectionWords } from '#views/collection-words';
import { runningCampaigns } from '#views/home/home';
import type { PageWords } from '#views/page';
import { launcherWords } from '#views/campaign/card';
import { byNewestSlogan, type SloganLine, sloganLine, sloganSize } from '#views/slogan/line';
import { yearLinks } from '#views/years';

const LONGEST = 60;
const MOST_CAMPAIGNS = 9;
const TONES = [undefined, 'gold', 'leaf-green'];

interface SloganList {
  page: PageWords;
  total: number;
  groups: SloganGroup[];
  /** Names of running campaigns, to call out where there is no slogan yet. */
  campaigns: SloganLine[];
  /** Where the rest stands, when there are too many for one page. */
  older: ReturnType<typeof yearLinks>;
}

interface SloganGroup {
  heading: string;
  count: number;
  lines: SloganLine[];
}

/** Slogans by kind, the newest first. */
export function sloganList(edition: Edition): SloganList {
  const { slogans } = edition.bulletin;
  const { routes } = edition;
  const links = slogans.map(({ slug, text }) => ({ href: routes.slogan(slug), label: capitalised(text) }));
  return {
    page: collectionWords(
      {
        title: 'Khẩu hiệu',
        description: 'Chủ đề, khẩu hiệu, phương châm và tinh thần thi đua, đúng nguyên văn từng văn bản.',
        path: routes.slogans,
        current: 'slogans',
      },
      links,
      edition,
    ),
    total: slogans.length,
    groups: sloganKinds.map((kind) => sloganGroup(kind, edition)).filter(({ count }) => count > 0),
    campaigns: slogans.length === 0 ? campaignCries(edition) : [],
    older: slogans.length > LONGEST ? yearLinks(edition) : [],
  };
}

/** The shortest first, as they are called out. */
function campaignCries(edition: Edition): SloganLine[] {
  return runningCampaigns(edition)
    .map((campaign) => ({ campaign, text: capitalised(campaign.name) }))
    .toSorted((a, b) => a.text.length - b.text.length)
    .slice(0, MOST_CAMPAIGNS)
    .map(({ campaign, text }, index) => ({
      ...{ href: edition.routes.campaign(campaign.slug), text, size: sloganSize(text) },
      tone: TONES[index % TONES.length],
      kind: 'Phong trào',
      unit: launcherWords(campaign, edition),
    }));
}

function sloganGroup(kind: (typeof sloganKinds)[number], edition: Edition): SloganGroup {
  const ofKind = edition.bulletin.slogans.filter((slogan) => slogan.kind === kind).toSorted(byNewestSlogan);
  const shown = ofKind.slice(0, LONGEST / sloganKinds.length);
  const fits = edition.bulletin.slogans.length <= LONGEST;
  return {
    heading: sloganKindHeading[kind],
    count: ofKind.length,
    lines: (fits ? ofKind : shown).map((slogan) => sloganLine(slogan, edition)),
  };
}
