import type { AwardDecision, Recipient } from '#domain/award';
import type { Bulletin } from '#domain/bulletin';
import type { Adoption, Exemplar, Withdrawal } from '#domain/exemplar';
import type { PlainDate } from '#vietnamese/plain-date';

/** What stands in a decision where a name was taken back; the decision itself stays true. */
export const WITHDRAWN_NAME = 'Đã rút tên';

/** The bulletin without the names that other records give to withdrawn stories by `guong`: all that is published. */
export function withoutWithdrawn(bulletin: Bulletin): Bulletin {
  const taken = new Map(bulletin.withdrawals.map((withdrawal) => [withdrawal.slug, withdrawal]));
  if (taken.size === 0) return bulletin;
  return {
    ...bulletin,
    exemplars: bulletin.exemplars.map((story) => withoutAdopters(story, taken)),
    awards: bulletin.awards.map((award) => withoutRecipients(award, taken)),
  };
}

type Taken = ReadonlyMap<string, Withdrawal>;

/** What was learnt from it counts as learnt from where it had learnt itself. */
function withoutAdopters(story: Exemplar, taken: Taken): Exemplar {
  const gone = story.adoptions.filter(({ exemplar }) => taken.has(exemplar ?? ''));
  if (gone.length === 0) return story;
  const adoptions = story.adoptions
    .filter((adoption) => !gone.includes(adoption))
    .map((adoption) => taughtByOthers(adoption, gone));
  return { ...story, adoptions, updatedOn: latest(story.updatedOn, gone, taken) };
}

function taughtByOthers(adoption: Adoption, gone: readonly Adoption[], tries = gone.length): Adoption {
  const teacher = gone.find(({ adopter }) => adopter === adoption.learntFrom);
  if (!teacher || tries === 0) return adoption;
  const further = { ...adoption };
  delete further.learntFrom;
  if (teacher.learntFrom !== undefined) further.learntFrom = teacher.learntFrom;
  return taughtByOthers(further, gone, tries - 1);
}

function withoutRecipients(award: AwardDecision, taken: Taken): AwardDecision {
  const gone = award.recipients.filter(({ exemplar }) => taken.has(exemplar ?? ''));
  if (gone.length === 0) return award;
  const recipients = award.recipients.map((recipient) => (gone.includes(recipient) ? nameless(recipient) : recipient));
  return { ...award, recipients, updatedOn: latest(award.updatedOn, gone, taken) };
}

/** The form and the kind of subject stay, so that totals stay right. */
function nameless({ subject, form, isDirectWorker, isSmallCollective, annulled }: Recipient): Recipient {
  return {
    name: WITHDRAWN_NAME,
    subject,
    form,
    ...(isDirectWorker !== undefined && { isDirectWorker }),
    ...(isSmallCollective !== undefined && { isSmallCollective }),
    ...(annulled && { annulled }),
  };
}

/** Readers of a feed look again only at what says that it changed. */
function latest(updatedOn: PlainDate | undefined, gone: readonly { exemplar?: string }[], taken: Taken): PlainDate {
  const days = gone.map(({ exemplar }) => taken.get(exemplar ?? '')!.on);
  return [...days, ...(updatedOn ? [updatedOn] : [])].toSorted().at(-1)!;
}
