import type { CampaignAward } from '#domain/campaign';
import type { UnitLevel } from '#domain/unit';
import { inSeries } from '#strings/units';
import { writtenNumber } from '#vietnamese/number';

/** Who launched the campaigns of a group. */
export const launchedAtLabel = {
  central: 'Trung ương phát động',
  province: 'Cấp tỉnh phát động',
  district: 'Cấp huyện phát động',
  commune: 'Cấp xã phát động',
  hamlet: 'Thôn, xóm, tổ dân phố phát động',
  beside: 'Cơ quan, cụm thi đua phát động',
  unnamed: 'Kế hoạch không ghi ai phát động',
} as const satisfies Record<UnitLevel | 'unnamed', string>;

/** `từ 1 đến 2 tập thể, tối đa 4 cá nhân`; `undefined` when no number is promised. */
export function quotaWords(quotas: CampaignAward['quotas']): string | undefined {
  if (quotas.length === 0) return undefined;
  return inSeries(quotas.map(quota));
}

function quota({ subject, from, to }: CampaignAward['quotas'][number]): string {
  if (from === undefined) return `tối đa ${writtenNumber(to)} ${subject}`;
  return from === to
    ? `${writtenNumber(to)} ${subject}`
    : `từ ${writtenNumber(from)} đến ${writtenNumber(to)} ${subject}`;
}

/** `70 năm Chiến thắng Điện Biên Phủ (07/5/1954 – 07/5/2024)`, as plans write it. */
export function anniversaryWords(name: string, years: number): string {
  return name.includes(`${years} năm`) ? name : `${years} năm ${name}`;
}
