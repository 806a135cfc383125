import type { Bulletin } from '#domain/bulletin';
import type { Channel } from '#domain/channel';
import type { Exemplar } from '#domain/exemplar';
import { goneRecords } from '#domain/gone';
import { heldBack, without } from '#domain/held-back';
import { realOrLabelled } from '#domain/illustrations';
import { type KeptBack, keptBack } from '#domain/kept-back';
import { type People, peopleIn } from '#domain/people';
import { silencedAward, silencedStory } from '#domain/silenced-rows';
import { silencedText } from '#domain/silenced-text';
import { withoutReferencesTo } from '#domain/without-references';
import type { PlainDate } from '#vietnamese/plain-date';

declare const allowed: unique symbol;

/**
 * What one channel may carry of a bulletin: no person who has not agreed to it, wherever she stands, no invented record
 * that does not say so, nothing that is not published yet. Only this module makes one.
 */
export type Publishable<C extends Channel> = Bulletin & {
  /** Left out of this channel alone: whoever gathered it while more was allowed has to let go of it. */
  readonly keptBack: readonly KeptBack[];
  /** Files whose text below the form names somebody who has not agreed: told by their summary only. */
  readonly toldInBrief: ReadonlySet<string>;
  /** Whether a text names somebody who has not agreed to this channel: for words that no record holds. */
  readonly isNaming: (text: string) => boolean;
  readonly [allowed]: C;
};

interface Seen {
  today: PlainDate;
  /**
   * What the text below a record's form says, links and attributes too, or a file offered for download; read only where
   * somebody is to be kept out.
   */
  textOf: (file: string) => string;
}

export function publishable<C extends Channel>(bulletin: Bulletin, channel: C, seen: Seen): Publishable<C> {
  const { today, textOf } = seen;
  // A preview shows the office on its pages what nobody else may have yet.
  const due = channel === 'site' ? bulletin : without(bulletin, heldBack(bulletin, today));
  const real = realOrLabelled(due, channel);
  const people = peopleIn(due, { channel, today });
  const rows: Bulletin = {
    ...real,
    exemplars: real.exemplars.map((story) => silencedStory(story, people)),
    awards: real.awards.map((award) => silencedAward(award, people)),
  };
  const { told, toldInBrief } = silencedText(withoutStories(rows, people), people, textOf);
  const isNaming = (text: string) => people.names(text);
  return { ...told, toldInBrief, keptBack: keptBack(real, told, today), isNaming } as unknown as Publishable<C>;
}

function withoutStories(bulletin: Bulletin, people: People): Bulletin {
  const isKept = (story: Exemplar) => !people.allowsStory(story);
  const gone = bulletin.exemplars.filter(isKept);
  const records = goneRecords(gone.map(({ slug }) => ({ kind: 'exemplar', slug })));
  return withoutReferencesTo({ ...bulletin, exemplars: bulletin.exemplars.filter((it) => !isKept(it)) }, records);
}
