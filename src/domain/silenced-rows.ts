import type { AwardDecision, Recipient } from '#domain/award/award';
import type { Adoption, Exemplar, ExemplarSubject } from '#domain/exemplar';
import { changedBy } from '#domain/gone';
import { taughtByOthers } from '#domain/gone-names';
import type { People } from '#domain/people';

/** What stands in a decision where a name is not given; the decision itself stays true. */
const UNNAMED: Record<ExemplarSubject, string> = {
  person: 'Một cá nhân',
  collective: 'Một tập thể',
  household: 'Một hộ gia đình',
  enterprise: 'Một doanh nghiệp',
};

/** A story without the adopters who have not agreed to be named. */
export function silencedStory(story: Exemplar, people: People): Exemplar {
  const taken = story.adoptions.filter((adoption) => !people.allowsAdopter(adoption));
  const adoptions = story.adoptions
    .filter((adoption) => !taken.includes(adoption))
    .map((adoption) => taughtByNobody(taughtByOthers(withoutConsent(adoption), taken), people));
  return changedBy({ ...story, adoptions }, taken.map(whenChanged(people)));
}

/** Who taught it may be no row of the list. */
function taughtByNobody(adoption: Adoption, people: People): Adoption {
  if (adoption.learntFrom === undefined || !people.names(adoption.learntFrom)) return adoption;
  const rest = { ...adoption };
  delete rest.learntFrom;
  return rest;
}

/** A decision in which whoever has not agreed, and whom the law does not name here, is only counted. */
export function silencedAward(award: AwardDecision, people: People): AwardDecision {
  const taken = award.recipients.filter((recipient) => !people.allowsRecipient(recipient));
  const recipients = award.recipients.map((it) => (taken.includes(it) ? unnamed(it) : withoutConsent(it)));
  return changedBy({ ...award, recipients }, taken.map(whenChanged(people)));
}

/** Form, unit and kind of subject stay: what the decision says, without saying of whom. */
export function unnamed(recipient: Recipient): Recipient {
  const { subject, form, unit, isDirectWorker, isSmallCollective, annulled } = recipient;
  return {
    name: UNNAMED[subject],
    ...{ subject, form },
    ...(unit !== undefined && { unit }),
    ...(isDirectWorker !== undefined && { isDirectWorker }),
    ...(isSmallCollective !== undefined && { isSmallCollective }),
    ...(annulled && { annulled }),
  };
}

/** Who agreed to what is for the rules, not for readers. */
function withoutConsent<R extends Recipient | Adoption>(row: R): R {
  if (!row.consent) return row;
  const rest = { ...row };
  delete rest.consent;
  return rest;
}

function whenChanged(people: People) {
  return ({ exemplar }: Recipient | Adoption) => {
    const takenBackOn = people.changedOn(exemplar);
    return takenBackOn && { kind: 'exemplar' as const, slug: exemplar!, takenBackOn };
  };
}
