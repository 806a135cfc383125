import type { AwardDecision, Recipient } from '#domain/award/award';
import type { Adoption, Exemplar } from '#domain/exemplar';
import { changedBy, goneAt, type GoneRecords } from '#domain/gone';

/** What stands in a decision where a name was taken back; the decision itself stays true. */
export const WITHDRAWN_NAME = 'Đã rút tên';

/** What was learnt from an adopter taken back counts as learnt from where it had learnt itself. */
export function withoutAdopters(story: Exemplar, gone: GoneRecords): Exemplar {
  const named = story.adoptions.flatMap(({ exemplar }) => goneAt('exemplar', exemplar, gone) ?? []);
  const taken = story.adoptions.filter(({ exemplar }) => isTaken(exemplar, gone));
  const adoptions = story.adoptions
    .filter((adoption) => !taken.includes(adoption))
    .map((adoption) => withoutLink(taughtByOthers(adoption, taken), gone));
  return changedBy({ ...story, adoptions }, named);
}

function isTaken(exemplar: string | undefined, gone: GoneRecords): boolean {
  return goneAt('exemplar', exemplar, gone)?.takenBackOn !== undefined;
}

export function taughtByOthers(adoption: Adoption, gone: readonly Adoption[], tries = gone.length): Adoption {
  const teacher = gone.find(({ adopter }) => adopter === adoption.learntFrom);
  if (!teacher || tries === 0) return adoption;
  const further = { ...adoption };
  delete further.learntFrom;
  if (teacher.learntFrom !== undefined) further.learntFrom = teacher.learntFrom;
  return taughtByOthers(further, gone, tries - 1);
}

export function withoutRecipients(award: AwardDecision, gone: GoneRecords): AwardDecision {
  const named = award.recipients.flatMap(({ exemplar }) => goneAt('exemplar', exemplar, gone) ?? []);
  const recipients = award.recipients.map((recipient) =>
    isTaken(recipient.exemplar, gone) ? nameless(recipient) : withoutLink(recipient, gone),
  );
  return changedBy({ ...award, recipients }, named);
}

function withoutLink<T extends { exemplar?: string }>(named: T, gone: GoneRecords): T {
  if (!goneAt('exemplar', named.exemplar, gone)) return named;
  const rest = { ...named };
  delete rest.exemplar;
  return rest;
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
