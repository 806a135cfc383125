import type { Campaign } from '#domain/campaign';
import type { Edition } from '#routes/edition';
import { capitalised } from '#strings/units';
import { campaignDate } from '#views/campaign/time';
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
  const { launchedBy } = campaign;
  const nameOf = (id: string) => capitalised(unitName(id, campaignDate(campaign, edition), edition).full);
  const place = nameOf(launchedBy ?? edition.bulletin.site.unit);
  const organizer: JsonLd | undefined = launchedBy
    ? { '@type': 'GovernmentOrganization', name: nameOf(launchedBy) }
    : undefined;
  const { from, to } = campaign.period;
  if (from === undefined) return { '@type': 'Article', ...common, ...published(campaign), author: organizer };
  const location: JsonLd = { '@type': 'Place', name: place };
  return { '@type': 'Event', ...common, startDate: from, endDate: to, organizer, location };
}

function published({ publishedOn, updatedOn }: Campaign) {
  return { datePublished: publishedOn, dateModified: updatedOn };
}
