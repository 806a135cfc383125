import type { Bulletin } from '#domain/bulletin';
import type { Channel } from '#domain/channel';
import { type Publishable, publishable } from '#domain/publishable';
import type { PlainDate } from '#vietnamese/plain-date';

interface Seen {
  today?: PlainDate;
  /** Texts below the forms, by file. */
  texts?: Record<string, string>;
}

/** What a channel may carry of a bulletin whose texts say nothing, unless they are given. */
export function publishableOf<C extends Channel>(
  bulletin: Bulletin,
  channel: C,
  { today = '2024-12-31', texts = {} }: Seen = {},
): Publishable<C> {
  return publishable(bulletin, channel, { today, textOf: (file) => texts[file] ?? '' });
}
