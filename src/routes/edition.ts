import type { Channel } from '#domain/channel';
import type { HeldBack } from '#domain/held-back';
import type { Publishable } from '#domain/publishable';
import type { Routes } from '#routes/routes';
import type { PlainDate } from '#vietnamese/plain-date';

/** The bulletin as one build gives it to one channel: seen on one day, under one address. */
export interface EditionFor<C extends Channel> {
  bulletin: Publishable<C>;
  today: PlainDate;
  routes: Routes;
  /** `https://host`, without a trailing slash, for addresses that leave the site. */
  origin: string;
}

/** What leaves the site for others to gather. */
export type SharedEdition = EditionFor<'aggregation'>;

/** As pages print it. All that a view may know. */
export interface Edition extends EditionFor<'site'> {
  /** What feeds and open data hold, for the pages that lead to them. */
  shared: SharedEdition;
  /** Whom the cards may tell of that social networks draw. */
  social: Publishable<'social'>;
  /** In a preview, what it shows though it is not published; absent in what is published. */
  preview?: readonly HeldBack[];
}
