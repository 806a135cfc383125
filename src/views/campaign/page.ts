import { type Campaign, type CampaignTask, isForHomes, isVague } from '#domain/campaign';
import type { CampaignStatus } from '#domain/campaign-time';
import { toldSummary } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import { campaignFormLabel, sloganKindLabel } from '#strings/labels';
import { capitalised } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { archiveNotice } from '#views/archive-notice';
import { campaignAtAGlance, campaignFacts } from '#views/campaign/facts';
import { campaignJsonLd } from '#views/campaign/json-ld';
import { campaignCriteria, type CampaignCriterion, type PromisedAward, promisedAwards } from '#views/campaign/rules';
import { type TargetTable, targetTable } from '#views/campaign/targets';
import { campaignPlan } from '#views/campaign/plan';
import { campaignTime, statusIn } from '#views/campaign/time';
import { byNewestExemplar, type ExemplarLine, exemplarLine } from '#views/exemplar/line';
import { campaignLinks, documentLinks, type Fact, type Link } from '#views/link';
import { campaignCalendar } from '#views/feed-links';
import { type Milestone, milestones } from '#views/milestones';
import { type Cut, cut } from '#views/published';
import type { PageWords } from '#views/page';
import { byNewestSlogan, quoted } from '#views/slogan/line';

const MOST_ANSWERS = 60;

interface AskedOf extends CampaignTask {
  /** To all campaigns, where the plan asks of homes no more than to join in. */
  elsewhere?: string | undefined;
}

export interface CampaignPage {
  page: PageWords;
  /** `Theo chuyên đề · Cao điểm` */
  kicker: string;
  name: string;
  summary: string;
  /** With `Đến hết ngày 30/11/2024` */
  status: { state: CampaignStatus; label: string };
  /** With where it is explained, when it is a slogan of its own. */
  theme?: { text: string; href?: string | undefined } | undefined;
  glance: Fact[];
  tasks: AskedOf[];
  /** Where the plan is written out. */
  plan?: Link | undefined;
  facts: Fact[];
  basis: Link[];
  answersTo: Link[];
  answeredBy: Link[];
  targets?: TargetTable | undefined;
  criteria: CampaignCriterion[];
  awards: PromisedAward[];
  milestones: Milestone[];
  slogans: Link[];
  exemplars: Cut<ExemplarLine>;
  notes: string[];
  /** A file of its dates. */
  calendar?: string | undefined;
}

export function campaignPage(campaign: Campaign, edition: Edition): CampaignPage {
  const plan = campaignPlan(campaign, edition);
  return {
    page: pageWords(campaign, edition),
    kicker: [campaignFormLabel[campaign.form], ...campaign.labels.map(capitalised)].join(' · '),
    ...{ name: capitalised(campaign.name), summary: campaign.summary },
    ...{ notes: campaign.notes, status: statusOf(campaign, edition) },
    ...{ glance: campaignAtAGlance(campaign, edition), facts: campaignFacts(campaign, edition) },
    tasks: campaign.tasks.map((task) => askedOf(task, campaign, edition)),
    plan: plan && documentLinks([plan.id], edition)[0],
    ...neighbours(campaign, edition),
    targets: targetTable(campaign.targets),
    ...{ criteria: campaignCriteria(campaign), awards: promisedAwards(campaign) },
    milestones: milestones(campaign, edition),
    calendar: campaignCalendar(campaign.slug, edition),
    ...outcome(campaign, edition),
    theme: themeOf(campaign, edition),
  };
}

function askedOf(task: CampaignTask, campaign: Campaign, edition: Edition): AskedOf {
  const asked = { who: capitalised(task.who), items: task.items.map(capitalised) };
  const isOpen = statusIn(campaign, edition) === 'running' && archiveNotice(edition) === undefined;
  return isOpen && isForHomes(task) && isVague(task) ? { ...asked, elsewhere: edition.routes.campaigns } : asked;
}

function pageWords(campaign: Campaign, edition: Edition): PageWords {
  const { routes } = edition;
  return {
    title: capitalised(campaign.name),
    description: toldSummary(campaign),
    path: routes.campaign(campaign.slug),
    type: 'article',
    current: 'campaigns',
    breadcrumbs: [{ label: 'Phong trào', href: routes.campaigns }, { label: capitalised(campaign.name) }],
    jsonLd: campaignJsonLd(campaign, edition),
  };
}

function statusOf(campaign: Campaign, edition: Edition): CampaignPage['status'] {
  return { state: statusIn(campaign, edition), label: capitalised(campaignTime(campaign, edition)) };
}

function neighbours(campaign: Campaign, edition: Edition) {
  const answers = edition.bulletin.campaigns.filter(({ answersTo }) => answersTo.includes(campaign.slug));
  return {
    basis: documentLinks(campaign.documents, edition),
    answersTo: campaignLinks(campaign.answersTo, edition),
    answeredBy: campaignLinks(
      answers.map(({ slug }) => slug),
      edition,
    )
      .toSorted((a, b) => byVietnamese(a.label, b.label))
      .slice(0, MOST_ANSWERS),
  };
}

function themeOf({ theme }: Campaign, { bulletin, routes }: Edition): CampaignPage['theme'] {
  const slogan = bulletin.slogans.find(({ text }) => text === theme);
  return theme === undefined ? undefined : { text: theme, href: slogan && routes.slogan(slogan.slug) };
}

function outcome({ slug: campaignSlug, theme }: Campaign, edition: Edition) {
  const { bulletin, routes } = edition;
  const { slogans, exemplars } = bulletin;
  return {
    slogans: slogans
      .filter(({ campaign, text }) => campaign === campaignSlug && text !== theme)
      .toSorted(byNewestSlogan)
      .map(({ slug, text, kind }) => ({ href: routes.slogan(slug), label: quoted(text), note: sloganKindLabel[kind] })),
    exemplars: cut(
      exemplars.filter(({ campaigns }) => campaigns.includes(campaignSlug)).toSorted(byNewestExemplar),
      exemplarLine,
      edition,
    ),
  };
}
