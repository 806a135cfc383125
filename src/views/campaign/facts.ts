import { type Campaign, campaignLife, campaignStatus } from '#domain/campaign';
import type { Edition } from '#routes/edition';
import { campaignFormLabel } from '#strings/labels';
import { onDate, periodWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';
import { campaignDate } from '#views/campaign/order';
import { type Fact, fact, type FactValue } from '#views/link';
import { unitName } from '#views/unit/name';

/** Who, when, in what form: the card beside a campaign. */
export function campaignFacts(campaign: Campaign, edition: Edition): Fact[] {
  const fields = edition.bulletin.site.fields.filter(({ id }) => campaign.fields.includes(id));
  return [
    ...fact('Phát động', launcherOf(campaign, edition)),
    ...fact('Thời gian', timeOf(campaign, edition)),
    ...fact('Hình thức', [campaignFormLabel[campaign.form], ...campaign.labels].join(', ')),
    ...fact('Lĩnh vực', ...fields.map(({ id, name }) => ({ text: name, href: edition.routes.field(id) }))),
    ...fact('Tên gọi khác', ...campaign.otherNames.map(capitalised)),
    ...fact('Đăng ngày', writtenDay(campaign.publishedOn)),
    ...fact('Cập nhật', campaign.updatedOn && writtenDay(campaign.updatedOn)),
  ];
}

function launcherOf(campaign: Campaign, edition: Edition): FactValue {
  const { href, full, now } = unitName(campaign.launchedBy, campaignDate(campaign), edition);
  const notes = [campaign.launcher, now].filter((note) => note !== undefined);
  return { text: capitalised(full), href, note: notes.join('; ') || undefined };
}

function timeOf(campaign: Campaign, edition: Edition): FactValue {
  const { period, periodAsPrinted } = campaign;
  const words = periodWords(period);
  const printed = words && periodAsPrinted && `Nguyên văn: “${periodAsPrinted}”`;
  const notes = [printed, cutShort(campaign, edition)].filter(Boolean);
  return {
    text: words ? capitalised(words) : (periodAsPrinted ?? 'Không ghi thời hạn'),
    note: notes.join('; ') || undefined,
  };
}

/** Said of one that ended only because its launcher is no more. */
function cutShort(campaign: Campaign, { bulletin, today }: Edition): string | undefined {
  const { to } = campaignLife(campaign, bulletin.units, today);
  const isOver = campaignStatus(campaign, bulletin.units, today) === 'ended';
  return to && to !== campaign.period.to && isOver ? `Kết thúc cùng đơn vị phát động, ${onDate(to)}` : undefined;
}
