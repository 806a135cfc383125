import { authorityProblem, subjectProblem } from '#domain/award/problems';
import { levelNamed } from '#domain/authority';
import type { AwardDecision } from '#domain/award/award';
import { awardFormNamed } from '#domain/award/law';
import type { Bulletin } from '#domain/bulletin';
import type { Campaign } from '#domain/campaign';
import { launchDate } from '#domain/campaign-time';
import type { Exemplar } from '#domain/exemplar';
import { type Finding, findingAt } from '#domain/finding';
import { levelOf, type UnitLevel } from '#domain/unit';
import { firstDay, lastDay } from '#vietnamese/partial-date';

/** Awards held against the law of their day: who may decide them, and who may receive them. */
export function awardFindings(bulletin: Bulletin): Finding[] {
  const { units, awards, campaigns, exemplars } = bulletin;
  const levels = new Map(units.map((unit) => [unit.id, levelOf(unit)]));
  return [
    ...awards.flatMap((award) => decided(award, levelNamed(award.decidedBy) ?? levels.get(award.unit))),
    ...campaigns.flatMap((campaign) => promised(campaign, bulletin)),
    ...exemplars.flatMap(told),
  ];
}

/** What was annulled may have been annulled for this very reason. */
function decided(award: AwardDecision, level: UnitLevel | undefined): Finding[] {
  if (award.annulled) return [];
  return award.recipients.flatMap(({ form: name, subject, annulled }, index) => {
    const form = annulled ? undefined : awardFormNamed(name);
    const problems = form
      ? [subjectProblem(form, subject), authorityProblem(form, { level, days: [award.decidedOn] })]
      : [];
    return problems
      .filter((problem) => problem !== undefined)
      .map((problem) => findingAt(award, ['danh-sach', index, 'hinh-thuc'], { severity: 'error', ...problem }));
  });
}

/** A promise is kept at the end of a campaign or on the way there; a warning, as the level is read from a text. */
function promised(campaign: Campaign, { documents }: Bulletin): Finding[] {
  const launched = launchDate(campaign, documents);
  const days = launched ? [firstDay(launched), lastDay(campaign.period.to ?? launched)] : [];
  return campaign.awards.flatMap(({ form: name, by }, index) => {
    const form = awardFormNamed(name);
    const problem = form && authorityProblem(form, { level: levelNamed(by), days });
    return problem ? [findingAt(campaign, ['khen-thuong', index, 'cap'], { severity: 'warning', ...problem })] : [];
  });
}

function told(story: Exemplar): Finding[] {
  return story.awards.flatMap(({ form: name, by, on }, index) => {
    const form = awardFormNamed(name);
    const wrong = form && subjectProblem(form, story.subject);
    const days = on ? [firstDay(on), lastDay(on)] : [];
    const unlawful = form && authorityProblem(form, { level: levelNamed(by), days });
    return [
      ...(wrong ? [findingAt(story, ['khen-thuong', index, 'hinh-thuc'], { severity: 'error', ...wrong })] : []),
      ...(unlawful ? [findingAt(story, ['khen-thuong', index, 'cap'], { severity: 'warning', ...unlawful })] : []),
    ];
  });
}
