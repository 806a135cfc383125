import type { Keyed, Recorded } from '#domain/finding';
import type { Period } from '#domain/period';
import type { Answerable } from '#domain/rule-answer';
import type { Target } from '#domain/target';
import type { PlainDate } from '#vietnamese/plain-date';

/** Hình thức tổ chức thi đua: the law (Luật 06/2022/QH15, điều 16) knows two. */
export const campaignForms = ['standing', 'thematic'] as const; // thường xuyên, chuyên đề
export type CampaignForm = (typeof campaignForms)[number];

/** Phong trào thi đua: a campaign one unit launches. */
export interface Campaign extends Recorded, Keyed, Answerable {
  name: string;
  /** Spellings met in other documents. */
  otherNames: string[];
  /** Absent where no source says who did. */
  launchedBy?: string;
  /** The office that launched it: `Thủ tướng Chính phủ`. */
  launcher?: string;
  /** What is doubtful about who launched it; said wherever that is said. */
  launchNote?: string;
  form: CampaignForm;
  /** Nhãn: what the plan calls it besides its form: `đặc biệt`, `cao điểm`. */
  labels: string[];
  period: Period;
  /** The period as printed, where it cannot be dated whole: “Từ nay đến hết ngày 30/11/2024”. */
  periodAsPrinted?: string;
  theme?: string;
  /** Hưởng ứng: the campaigns it answers to. */
  answersTo: string[];
  documents: string[];
  fields: string[];
  /** Việc cần làm, in the plan's words, by whom it asks. */
  tasks: CampaignTask[];
  /** Nội dung thi đua, as printed headings. */
  targets: Target[];
  subjects: string[];
  criteria: Criterion[];
  awards: CampaignAward[];
  anniversary?: Anniversary;
  summary: string;
  publishedOn?: PlainDate;
  updatedOn?: PlainDate;
  notes: string[];
  isIllustration: boolean;
}

export interface CampaignTask {
  /** `hộ gia đình`, `tổ dân phố` */
  who: string;
  items: string[];
}

/** Whether it asks something of each home. */
export function isForHomes({ who }: CampaignTask): boolean {
  return /gia đình|hộ dân|(?:mỗi|mọi|từng) nhà|người dân|bà con|(?<!ủy ban |hội đồng )nhân dân/iu.test(who);
}

/** Whether it asks no more than to join in. */
export function isVague({ items }: CampaignTask): boolean {
  return items.every((item) => /hưởng ứng/iu.test(item));
}

/** Tiêu chí for one kind of subject. */
interface Criterion {
  /** `a`, `b` … as printed. */
  letter?: string;
  subject: string;
  items: string[];
}

/** Khen thưởng a campaign promises. */
export interface CampaignAward {
  form: string;
  /** Who decides: `Chủ tịch UBND huyện`. */
  by: string;
  quotas: { subject: string; from?: number; to: number }[];
  asPrinted?: string;
}

/** Kỷ niệm. */
interface Anniversary {
  name: string;
  /** The day of the event itself. */
  eventOn: PlainDate;
  on: PlainDate;
  years: number;
}
