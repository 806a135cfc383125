import type { Channel } from '#domain/channel';
import type { Keyed, Recorded } from '#domain/finding';
import type { Answerable } from '#domain/rule-answer';
import type { PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/** Chủ thể: cá nhân, tập thể, hộ gia đình, doanh nghiệp. */
export const exemplarSubjects = ['person', 'collective', 'household', 'enterprise'] as const;
export type ExemplarSubject = (typeof exemplarSubjects)[number];

/** Loại: publicity labels, not titles of the law. */
export const exemplarKinds = [
  'advanced-exemplar', // điển hình tiên tiến
  'good-deed', // người tốt, việc tốt
  'new-model', // mô hình mới
  'new-factor', // nhân tố mới
  'good-practice', // cách làm hay
] as const;
export type ExemplarKind = (typeof exemplarKinds)[number];

/** Gương điển hình. */
export interface Exemplar extends Recorded, Keyed, Answerable {
  name: string;
  subject: ExemplarSubject;
  kind: ExemplarKind;
  /** Thành phần: `nông dân`, `công nhân`. */
  occupation?: string;
  isDirectWorker?: boolean;
  unit: string;
  /** First is the main one: it gives the flower its colour. */
  fields: string[];
  campaigns: string[];
  /** At most 60 words. */
  summary: string;
  photo?: Photo;
  results: Result[];
  awards: ExemplarAward[];
  adoptions: Adoption[];
  consent?: Consent;
  publishedOn: PlainDate;
  updatedOn?: PlainDate;
  corrections: Correction[];
  isIllustration: boolean;
  notes: string[];
}

export interface Photo {
  /** Path within the content folder. */
  file: string;
  alt: string;
  author: string;
  source?: string;
  /** Right of use: who allowed it. */
  rights: string;
}

/** Kết quả: a figure is shown with its source and day. */
export interface Result {
  figure: string;
  of: string;
  source: string;
  on?: PartialDate;
}

export interface ExemplarAward {
  /** Hình thức or danh hiệu. */
  form: string;
  by: string;
  on?: PartialDate;
  /** Slug of the decision in `khen-thuong/`. */
  decision?: string;
}

/** Nhân rộng: a place that took it up. */
export interface Adoption {
  adopter: string;
  since: PartialDate;
  outcome?: string;
  source: string;
  /** Name of the adopter it was learnt from; absent when from the exemplar itself. */
  learntFrom?: string;
  /** The adopter's own story. */
  exemplar?: string;
  /** What the person has agreed to, who has no story of her own. */
  consent?: Consent;
}

/** Đồng ý: a pointer, never the signed form. */
export interface Consent {
  on: PlainDate;
  scopes: Channel[];
  /** A role, not a private person. */
  confirmedBy: string;
  expiresOn?: PlainDate;
  guardian?: { relation: string; on: PlainDate };
  /** Dữ liệu nhạy cảm: what the person agreed to have told of them. */
  sensitive?: SensitiveKind[];
}

/** Dân tộc, tôn giáo, sức khỏe (Luật 91/2025/QH15); hoàn cảnh khó khăn, which shames. */
export type SensitiveKind = 'ethnicity' | 'religion' | 'health' | 'hardship';

interface Correction {
  on: PlainDate;
  text: string;
}
