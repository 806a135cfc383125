import type { Campaign } from '#domain/campaign';
import type { Edition } from '#routes/edition';
import { capitalised } from '#strings/units';
import { campaignDate } from '#views/campaign/order';
import type { JsonLd } from '#views/json-ld';
import { unitName } from '#views/unit/name';

/** A campaign with a beginning is an event; one that simply goes on is an article about it. */
export function campaignJsonLd(campaign: Campaign, edition: Edition): JsonLd {
  const common = {
    name: campaign.name,
    description: campaign.summary,
    url: edition.origin + edition.routes.campaign(campaign.slug),
    inLanguage: 'vi',
  };
  const place = capitalised(unitName(campaign.launchedBy, campaignDate(campaign), edition).full);
  const organizer: JsonLd = { '@type': 'GovernmentOrganization', name: place };
  const { from, to } = campaign.period;
  if (from === undefined) return { '@type': 'Article', ...common, ...published(campaign), author: organizer };
  const location: JsonLd = { '@type': 'Place', name: place };
  return { '@type': 'Event', ...common, startDate: from, endDate: to, organizer, location };
}

function published({ publishedOn, updatedOn }: Campaign) {
  return { datePublished: publishedOn, dateModified: updatedOn };
}
