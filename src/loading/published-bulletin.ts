import type { Bulletin } from '#domain/bulletin';
import { withoutExpiredConsent } from '#domain/expired-consent';
import type { Finding } from '#domain/finding';
import { type HeldBack, heldBack, without } from '#domain/held-back';
import { knownOn } from '#domain/known-on';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import type { PlainDate } from '#vietnamese/plain-date';

export interface Published {
  bulletin: Bulletin;
  /** What is written and left out. */
  held: HeldBack[];
}

interface View {
  today: PlainDate;
  isPreview: boolean;
  findings: readonly Finding[];
}

/** What a day publishes of what is written. A preview also shows what is not published yet, as far as it is sound. */
export function publishedBulletin(written: Bulletin, { today, isPreview, findings }: View): Published {
  const held = heldBack(written, today);
  const isFaulty = ({ origin }: HeldBack) => findings.some(({ file, isOfDraft }) => isOfDraft && file === origin.file);
  const gone = isPreview ? held.filter(isFaulty) : held;
  const known = knownOn(without(written, gone), today);
  return { bulletin: withoutWithdrawn(withoutExpiredConsent(known, today)), held };
}
