import type { Recorded } from '#domain/finding';
import type { Period } from '#domain/period';
import type { PlainDate } from '#vietnamese/plain-date';

/** The chuyên trang itself, and the unit it speaks for. */
export interface Site extends Recorded {
  name: string;
  description?: string;
  unit: string;
  /** Where it is published, with a trailing slash; its path is the base path. */
  address: string;
  governingBody: string;
  /** A role, not a private person. */
  responsible: string;
  contact: { phone?: string; email?: string; address?: string };
  /** Lĩnh vực, in the order they are listed. */
  fields: Field[];
  /** The day the site is seen as of. */
  seenAsOf?: PlainDate;
  programmes: Programme[];
  featuredCampaign?: string;
}

export interface Field {
  id: string;
  name: string;
  /** CSS hex colour of its flowers. */
  colour: string;
}

/** Chương trình, đề án: longer than a campaign, such as the exemplar project 2022–2025. */
export interface Programme {
  name: string;
  period: Period;
  documents: string[];
  summary?: string;
}
