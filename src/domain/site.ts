import type { Channel } from '#domain/channel';
import type { Contact } from '#domain/contact';
import type { Recorded } from '#domain/finding';
import type { Period } from '#domain/period';
import type { PartialDate } from '#vietnamese/partial-date';
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
  contact: Contact;
  /** Lĩnh vực, in the order they are listed. */
  fields: Field[];
  /** The day the site is seen as of. */
  seenAsOf?: PlainDate;
  programmes: Programme[];
  featuredCampaign?: string;
  /** Absent until somebody fixes it: then the host of the address. */
  identity?: Identity;
  licence?: Licence;
  /** Whether illustrations go into feeds and data. */
  sharesIllustrations: boolean;
  /**
   * Where decisions on awards name persons as issued, without asking each: the law makes an award public, not a life
   * story. Who has said what she agrees to is heard first.
   */
  namesAwardedIn: Channel[];
}

/** Định danh: who mints the permanent ids of this site's records, and since when (RFC 4151). Never changed again. */
export interface Identity {
  /** A domain name the unit held on that date; it may have moved since. */
  authority: string;
  date: PartialDate;
}

/** Giấy phép sử dụng of the open data. */
interface Licence {
  name: string;
  link: string;
}

export interface Field {
  id: string;
  name: string;
  /** CSS hex colour of its flowers. */
  colour: string;
}

/** Chương trình, đề án: longer than a campaign, such as the exemplar project 2022–2025. */
interface Programme {
  name: string;
  period: Period;
  documents: string[];
  summary?: string;
}

/** Stands where no site can be read, for what is told without one. */
export function blankSite(unit: string): Site {
  return {
    origin: { file: 'trang.yaml', path: [] },
    name: '',
    unit,
    address: '',
    governingBody: '',
    responsible: '',
    contact: {},
    fields: [],
    programmes: [],
    sharesIllustrations: false,
    namesAwardedIn: ['site'],
  };
}
