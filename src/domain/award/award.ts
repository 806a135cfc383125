import type { Keyed, Recorded } from '#domain/finding';
import type { Consent, ExemplarSubject } from '#domain/exemplar';
import type { Answerable } from '#domain/rule-answer';
import type { PlainDate } from '#vietnamese/plain-date';

/** Loại hình khen thưởng (Luật 06/2022/QH15, điều 8). */
export const awardGrounds = [
  'merit', // công trạng
  'extraordinary', // đột xuất
  'campaign', // phong trào thi đua
  'devotion', // quá trình cống hiến
  'tenure', // niên hạn
  'external', // đối ngoại
] as const;
export type AwardGround = (typeof awardGrounds)[number];

/** Quyết định khen thưởng. */
export interface AwardDecision extends Recorded, Keyed, Answerable {
  number?: string;
  decidedOn: PlainDate;
  /** As printed: `Chủ tịch UBND xã Tân Đức`. */
  decidedBy: string;
  unit: string;
  ground: AwardGround;
  campaign?: string;
  recipients: Recipient[];
  annulled?: Annulment;
  updatedOn?: PlainDate;
  isIllustration: boolean;
  notes: string[];
}

export interface Recipient {
  name: string;
  subject: ExemplarSubject;
  occupation?: string;
  isDirectWorker?: boolean;
  /** A team, hamlet group, household group: what plans call `tập thể nhỏ`. */
  isSmallCollective?: boolean;
  unit?: string;
  /** Hình thức khen thưởng or danh hiệu thi đua, as in the law. */
  form: string;
  for?: string;
  exemplar?: string;
  /** What the person has agreed to, who has no story of her own. */
  consent?: Consent;
  annulled?: Annulment;
}

/** Hủy bỏ (điều 93). */
export interface Annulment {
  on: PlainDate;
  document: string;
}

/** The groups whose share S0 and S2 ask to raise. */
export const favouredGroups = ['directWorkers', 'households', 'smallCollectives'] as const;
export type FavouredGroup = (typeof favouredGroups)[number];

/** How many standing recipients there are, and how many of each favoured group; zero is reported. */
export function awardShares(decisions: readonly AwardDecision[]): Record<FavouredGroup | 'all', number> {
  const standing = decisions
    .filter(({ annulled }) => !annulled)
    .flatMap(({ recipients }) => recipients.filter(({ annulled }) => !annulled));
  return {
    all: standing.length,
    directWorkers: standing.filter(({ isDirectWorker }) => isDirectWorker).length,
    households: standing.filter(({ subject }) => subject === 'household').length,
    smallCollectives: standing.filter(({ isSmallCollective }) => isSmallCollective).length,
  };
}
