import type { AwardDecision, Recipient } from '#domain/award/award';
import type { Adoption, Exemplar } from '#domain/exemplar';
import { firstCampaign } from '#feeds/campaign-records';
import type { RecordOf } from '#feeds/contract/contract';
import { awardRecord } from '#feeds/contract/award';
import { exemplarRecord } from '#feeds/contract/story';
import { recordId } from '#feeds/identity';
import { inContract } from '#feeds/in-contract';
import { campaignReferences, decisionId, fieldReferences, type Naming, unitReference } from '#feeds/record-parts';
import { without } from '#feeds/without';
import type { PlainDate } from '#vietnamese/plain-date';

export function exemplarRecordOf(story: Exemplar, naming: Naming): RecordOf<'guong-dien-hinh'> {
  const { bulletin, routes, origin } = naming;
  const { slug, kind, publishedOn, updatedOn, consent, photo } = story;
  return inContract(exemplarRecord, {
    id: recordId(bulletin.site, 'exemplar', story),
    url: origin + routes.exemplar(slug),
    ...without(story, 'origin', 'slug', 'key', 'publishedOn', 'updatedOn', 'consent', 'photo'),
    kind: 'exemplar',
    type: kind,
    unit: unitReference(story.unit, publishedOn, naming),
    fields: fieldReferences(story.fields, naming),
    campaigns: campaignReferences(story.campaigns, naming),
    ...(photo && { photo: withoutFile(photo) }),
    awards: story.awards.map((award) => awardOf(award, naming)),
    adoptions: story.adoptions.map((adoption) => adoptionOf(adoption, naming)),
    ...(consent && { consent: consentOf(consent) }),
    published: publishedOn,
    updated: lastOf([publishedOn, updatedOn, ...story.corrections.map(({ on }) => on)]),
  });
}

function withoutFile({ alt, author, source, rights }: NonNullable<Exemplar['photo']>) {
  return { alt, author, ...(source && { source }), rights };
}

function awardOf({ decision, ...award }: Exemplar['awards'][number], naming: Naming) {
  const id = decisionId(decision, naming);
  return { ...award, ...(id && { decision: id }) };
}

function adoptionOf({ exemplar, ...adoption }: Adoption, naming: Naming) {
  const id = sharedStoryId(exemplar, naming);
  return { ...adoption, ...(id && { exemplar: id }) };
}

/** Who confirmed the consent is nobody's business but the commune's. */
function consentOf({ scopes, on, expiresOn }: NonNullable<Exemplar['consent']>) {
  return { scopes, on, ...(expiresOn && { expiresOn }) };
}

export function awardRecordOf(award: AwardDecision, naming: Naming): RecordOf<'khen-thuong'> {
  const { bulletin, routes, origin } = naming;
  const { number, decidedOn, decidedBy, ground, campaign, annulled, isIllustration, notes } = award;
  const annulments = [annulled, ...award.recipients.map((recipient) => recipient.annulled)];
  return inContract(awardRecord, {
    kind: 'award',
    id: recordId(bulletin.site, 'award', award),
    url: origin + routes.award(award.slug),
    ...(number && { number }),
    ...{ decidedOn, decidedBy, ground },
    unit: unitReference(award.unit, decidedOn, naming),
    ...(campaign && firstCampaign(campaign, naming)),
    recipients: award.recipients.map((recipient) => recipientOf(recipient, award, naming)),
    ...(annulled && { annulled }),
    published: decidedOn,
    updated: lastOf([decidedOn, award.updatedOn, ...annulments.map((annulment) => annulment?.on)]),
    ...{ isIllustration, notes },
  });
}

function recipientOf({ unit, exemplar, ...recipient }: Recipient, { decidedOn }: AwardDecision, naming: Naming) {
  const id = sharedStoryId(exemplar, naming);
  return {
    ...recipient,
    ...(unit && { unit: unitReference(unit, decidedOn, naming) }),
    ...(id && { exemplar: id }),
  };
}

function sharedStoryId(wanted: string | undefined, { bulletin: { site, exemplars } }: Naming): string | undefined {
  const story = exemplars.find(({ slug }) => slug === wanted);
  return story && recordId(site, 'exemplar', story);
}

function lastOf(days: readonly (PlainDate | undefined)[]): PlainDate {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)!;
}
