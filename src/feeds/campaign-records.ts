import type { Campaign } from '#domain/campaign';
import { launchDate } from '#domain/campaign-time';
import { type Slogan, sloganDate } from '#domain/slogan';
import type { RecordOf } from '#feeds/contract/contract';
import { campaignRecord, sloganRecord } from '#feeds/contract/campaign';
import { identityOf, recordId } from '#feeds/identity';
import { inContract } from '#feeds/in-contract';
import {
  campaignReferences,
  documentReferences,
  fieldReferences,
  type Naming,
  unitReference,
} from '#feeds/record-parts';
import { without } from '#feeds/without';
import { firstDay } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

export function campaignRecordOf(campaign: Campaign, naming: Naming): RecordOf<'phong-trao'> {
  const { bulletin, routes, origin } = naming;
  const { slug, launchedBy, updatedOn } = campaign;
  const launched = launchDate(campaign, bulletin.documents) ?? identityOf(bulletin.site).date;
  const published = campaignDay(campaign, naming);
  return inContract(campaignRecord, {
    kind: 'campaign',
    id: recordId(bulletin.site, 'campaign', campaign),
    url: origin + routes.campaign(slug),
    ...without(campaign, 'origin', 'slug', 'key', 'launchedBy', 'publishedOn', 'updatedOn'),
    ...(launchedBy && { launchedBy: unitReference(launchedBy, launched, naming) }),
    answersTo: campaignReferences(campaign.answersTo, naming),
    documents: documentReferences(campaign.documents, naming),
    fields: fieldReferences(campaign.fields, naming),
    published,
    updated: updatedOn && updatedOn > published ? updatedOn : published,
  });
}

export function sloganRecordOf(slogan: Slogan, naming: Naming): RecordOf<'khau-hieu'> {
  const { bulletin, routes, origin } = naming;
  const { text, kind, unit, campaign, documents, period, updatedOn, notes } = slogan;
  const published = sloganDay(slogan, naming);
  return inContract(sloganRecord, {
    kind: 'slogan',
    id: recordId(bulletin.site, 'slogan', slogan),
    url: origin + routes.slogan(slogan.slug),
    ...{ text, type: kind, period, notes },
    unit: unitReference(unit, sloganDate(slogan) ?? published, naming),
    ...(campaign && firstCampaign(campaign, naming)),
    documents: documentReferences(documents, naming),
    published,
    updated: updatedOn && updatedOn > published ? updatedOn : published,
  });
}

/** A plan's campaign may have no day of its own: then when it was launched, as far as it is known. */
export function campaignDay(campaign: Campaign, { bulletin }: Naming): PlainDate {
  const { publishedOn } = campaign;
  return publishedOn ?? firstDay(launchDate(campaign, bulletin.documents) ?? identityOf(bulletin.site).date);
}

/** Many slogans come from a plan and have no day of their own: then when they were raised, or their campaign's day. */
function sloganDay(slogan: Slogan, naming: Naming): PlainDate {
  const { bulletin } = naming;
  if (slogan.publishedOn) return slogan.publishedOn;
  if (slogan.period.from) return firstDay(slogan.period.from);
  const campaign = bulletin.campaigns.find(({ slug }) => slug === slogan.campaign);
  return campaign ? campaignDay(campaign, naming) : firstDay(identityOf(bulletin.site).date);
}

export function firstCampaign(slug: string, naming: Naming) {
  const [campaign] = campaignReferences([slug], naming);
  return campaign && { campaign };
}
