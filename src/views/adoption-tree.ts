import type { Adoption } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { capitalised } from '#strings/units';
import { writtenPartialDate } from '#vietnamese/partial-date';

/** Cây nhân rộng: a place that took it up, and those that learnt from it in turn. */
export interface AdoptionBranch {
  adopter: string;
  href?: string | undefined;
  /** `từ tháng 3 năm 2024` */
  since: string;
  outcome?: string | undefined;
  source: string;
  branches: AdoptionBranch[];
}

export function adoptionTree(adoptions: readonly Adoption[], { bulletin, routes }: Edition): AdoptionBranch[] {
  const names = new Set(adoptions.map(({ adopter }) => adopter));
  const branch = (adoption: Adoption, above: readonly string[]): AdoptionBranch => ({
    adopter: capitalised(adoption.adopter),
    href: isPublished(adoption.exemplar, bulletin) ? routes.exemplar(adoption.exemplar!) : undefined,
    since: `từ ${writtenPartialDate(adoption.since)}`,
    outcome: adoption.outcome,
    source: adoption.source,
    branches: learntFrom(adoption.adopter, [...above, adoption.adopter]),
  });
  const learntFrom = (name: string | undefined, above: readonly string[]): AdoptionBranch[] =>
    adoptions
      .filter((adoption) => teacher(adoption, names) === name && !above.includes(adoption.adopter))
      .map((adoption) => branch(adoption, above));
  return learntFrom(undefined, []);
}

function isPublished(exemplar: string | undefined, { exemplars }: Edition['bulletin']): boolean {
  return exemplar !== undefined && exemplars.some(({ slug }) => slug === exemplar);
}

/** A teacher who is not in the list is the exemplar itself. */
function teacher({ adopter, learntFrom }: Adoption, names: ReadonlySet<string>): string | undefined {
  return learntFrom !== undefined && names.has(learntFrom) && learntFrom !== adopter ? learntFrom : undefined;
}
