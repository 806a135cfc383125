import type { AwardDecision } from '#domain/award/award';
import type { Bulletin } from '#domain/bulletin';
import type { Campaign } from '#domain/campaign';
import type { Exemplar } from '#domain/exemplar';
import { changedBy, goneAt, type GoneRecords } from '#domain/gone';
import { withoutAdopters, withoutRecipients } from '#domain/gone-names';
import type { Occasion } from '#domain/occasion';
import type { Site } from '#domain/site';
import type { Slogan } from '#domain/slogan';

/** The bulletin in which nothing refers to what is gone; what is gone itself is not touched. */
export function withoutReferencesTo(bulletin: Bulletin, gone: GoneRecords): Bulletin {
  return {
    ...bulletin,
    site: ofSite(bulletin.site, gone),
    occasions: bulletin.occasions.flatMap((occasion) => ofOccasion(occasion, gone)),
    campaigns: bulletin.campaigns.map((campaign) => answering(campaign, gone)),
    slogans: bulletin.slogans.map((slogan) => withoutCampaign(slogan, gone)),
    exemplars: bulletin.exemplars.map((story) => ofExemplar(story, gone)),
    awards: bulletin.awards.map((award) => withoutRecipients(withoutCampaign(award, gone), gone)),
  };
}

function ofSite(site: Site, gone: GoneRecords): Site {
  if (!goneAt('campaign', site.featuredCampaign, gone)) return site;
  const rest = { ...site };
  delete rest.featuredCampaign;
  return rest;
}

/** A row about a campaign that was taken back tells its name: it goes with it. */
function ofOccasion(occasion: Occasion, gone: GoneRecords): Occasion[] {
  const campaign = goneAt('campaign', occasion.campaign, gone);
  if (!campaign) return [occasion];
  const rest = { ...occasion };
  delete rest.campaign;
  return campaign.takenBackOn === undefined ? [rest] : [];
}

function ofExemplar(story: Exemplar, gone: GoneRecords): Exemplar {
  return withoutAdopters(withoutDecisions(withoutCampaigns(story, gone), gone), gone);
}

/** What the story says of its award stays: only the link to the decision goes. */
function withoutDecisions(story: Exemplar, gone: GoneRecords): Exemplar {
  const decisions = story.awards.flatMap(({ decision }) => goneAt('award', decision, gone) ?? []);
  const awards = story.awards.map(({ decision, ...award }) => ({
    ...award,
    ...(decision !== undefined && !goneAt('award', decision, gone) && { decision }),
  }));
  return changedBy({ ...story, awards }, decisions);
}

function answering(campaign: Campaign, gone: GoneRecords): Campaign {
  const { kept, dropped } = sorted(campaign.answersTo, gone);
  return changedBy({ ...campaign, answersTo: kept }, dropped);
}

function withoutCampaigns(story: Exemplar, gone: GoneRecords): Exemplar {
  const { kept, dropped } = sorted(story.campaigns, gone);
  return changedBy({ ...story, campaigns: kept }, dropped);
}

function sorted(campaigns: readonly string[], gone: GoneRecords) {
  const kept = campaigns.filter((slug) => !goneAt('campaign', slug, gone));
  return { kept, dropped: campaigns.flatMap((slug) => goneAt('campaign', slug, gone) ?? []) };
}

function withoutCampaign<T extends Slogan | AwardDecision>(record: T, gone: GoneRecords): T {
  const campaign = goneAt('campaign', record.campaign, gone);
  if (!campaign) return record;
  const rest = { ...record };
  delete rest.campaign;
  return changedBy(rest, [campaign]);
}
