import type { Campaign } from '#domain/campaign';
import { campaignLife } from '#domain/campaign-time';
import type { Edition } from '#routes/edition';
import { launchedAtLabel } from '#strings/campaigns';
import { campaignFormLabel, unitKindLabel } from '#strings/labels';
import { onDate, periodWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';
import { isCentral, launchDoubt } from '#views/campaign/card';
import { campaignDate, statusIn } from '#views/campaign/time';
import { type Fact, fact, type FactValue } from '#views/link';
import { unitName } from '#views/unit/name';

/** Until when, for whom, from whom: what everybody asks first. */
export function campaignAtAGlance(campaign: Campaign, edition: Edition): Fact[] {
  return [
    ...fact('Thời gian', timeOf(campaign, edition)),
    ...fact('Dành cho', capitalised(askedOf(campaign).join('; '))),
    ...fact('Phát động', launcherOf(campaign, edition)),
  ];
}

function askedOf({ subjects, tasks }: Campaign): string[] {
  return subjects.length > 0 ? subjects : tasks.map(({ who }) => who);
}

export function campaignFacts(campaign: Campaign, edition: Edition): Fact[] {
  const fields = edition.bulletin.site.fields.filter(({ id }) => campaign.fields.includes(id));
  return [
    ...fact('Hình thức', [campaignFormLabel[campaign.form], ...campaign.labels].join(', ')),
    ...fact('Lĩnh vực', ...fields.map(({ id, name }) => ({ text: name, href: edition.routes.field(id) }))),
    ...fact('Tên gọi khác', ...campaign.otherNames.map(capitalised)),
    ...fact('Đăng ngày', campaign.publishedOn && writtenDay(campaign.publishedOn)),
    ...fact('Sửa lần cuối', campaign.updatedOn && writtenDay(campaign.updatedOn)),
  ];
}

function launcherOf(campaign: Campaign, edition: Edition): FactValue {
  const { launchedBy, launcher } = campaign;
  const doubt = launchDoubt(campaign, edition);
  if (launchedBy === undefined) return { text: launchedAtLabel.unnamed, note: doubt };
  const { href, full, now } = unitName(launchedBy, campaignDate(campaign, edition), edition);
  const notes = [launcher, doubt, now].filter((note) => note !== undefined);
  const text = isCentral(campaign, edition) ? unitKindLabel.state : capitalised(full);
  return { text, href, note: notes.join('; ') || undefined };
}

/** Of one without any date the tag beside its name says so. */
function timeOf(campaign: Campaign, edition: Edition): FactValue | undefined {
  const { period, periodAsPrinted } = campaign;
  const words = periodWords(period);
  const printed = words && periodAsPrinted && `Nguyên văn: “${periodAsPrinted}”`;
  const notes = [printed, cutShort(campaign, edition)].filter(Boolean);
  const text = words ? capitalised(words) : periodAsPrinted;
  return text === undefined ? undefined : { text, note: notes.join('; ') || undefined };
}

/** Said of one that ended only because its launcher is no more. */
function cutShort(campaign: Campaign, edition: Edition): string | undefined {
  const { to } = campaignLife(campaign, edition.bulletin.units, edition.today);
  const isOver = statusIn(campaign, edition) === 'ended';
  return to && to !== campaign.period.to && isOver ? `Kết thúc cùng đơn vị phát động, ${onDate(to)}` : undefined;
}
