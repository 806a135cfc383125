import type { Campaign } from '#domain/campaign';
import type { Edition } from '#routes/edition';
import { campaignFormLabel } from '#strings/labels';
import { periodWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';
import { campaignDate } from '#views/campaign-order';
import { type Fact, fact, type FactValue } from '#views/link';
import { unitName } from '#views/unit-name';

/** Who, when, in what form: the card beside a campaign. */
export function campaignFacts(campaign: Campaign, edition: Edition): Fact[] {
  const fields = edition.bulletin.site.fields.filter(({ id }) => campaign.fields.includes(id));
  return [
    ...fact('Phát động', launcherOf(campaign, edition)),
    ...fact('Thời gian', timeOf(campaign)),
    ...fact('Hình thức', [campaignFormLabel[campaign.form], ...campaign.labels].join(', ')),
    ...fact('Lĩnh vực', ...fields.map(({ id, name }) => ({ text: name, href: edition.routes.field(id) }))),
    ...fact('Tên gọi khác', ...campaign.otherNames),
    ...fact('Đăng ngày', writtenDay(campaign.publishedOn)),
    ...fact('Cập nhật', campaign.updatedOn && writtenDay(campaign.updatedOn)),
  ];
}

function launcherOf(campaign: Campaign, edition: Edition): FactValue {
  const { href, full, now } = unitName(campaign.launchedBy, campaignDate(campaign), edition);
  const notes = [campaign.launcher, now].filter((note) => note !== undefined);
  return { text: capitalised(full), href, note: notes.join('; ') || undefined };
}

function timeOf({ period, periodAsPrinted }: Campaign): FactValue {
  const words = periodWords(period);
  const printed = periodAsPrinted && `Nguyên văn: “${periodAsPrinted}”`;
  return { text: words ? capitalised(words) : (periodAsPrinted ?? 'Không định thời hạn'), note: words && printed };
}
