import { type Campaign, launchDate } from '#domain/campaign';
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
  const { slug, publishedOn, updatedOn } = campaign;
  return inContract(campaignRecord, {
    kind: 'campaign',
    id: recordId(bulletin.site, 'campaign', campaign),
    url: origin + routes.campaign(slug),
    ...without(campaign, 'origin', 'slug', 'key', 'publishedOn', 'updatedOn'),
    launchedBy: unitReference(campaign.launchedBy, launchDate(campaign), naming),
    answersTo: campaignReferences(campaign.answersTo, naming),
    documents: documentReferences(campaign.documents, naming),
    fields: fieldReferences(campaign.fields, naming),
    published: publishedOn,
    updated: updatedOn && updatedOn > publishedOn ? updatedOn : publishedOn,
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

/** Many slogans come from a plan and have no day of their own: then when they were raised, or their campaign's day. */
function sloganDay(slogan: Slogan, { bulletin }: Naming): PlainDate {
  if (slogan.publishedOn) return slogan.publishedOn;
  if (slogan.period.from) return firstDay(slogan.period.from);
  const campaign = bulletin.campaigns.find(({ slug }) => slug === slogan.campaign);
  return campaign?.publishedOn ?? firstDay(identityOf(bulletin.site).date);
}

export function firstCampaign(slug: string, naming: Naming) {
  const [campaign] = campaignReferences([slug], naming);
  return campaign && { campaign };
}
