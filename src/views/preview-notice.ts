import type { WithdrawableKind } from '#domain/withdrawal';
import type { Edition } from '#routes/edition';
import { heldBackLabel } from '#strings/held-back';

/** One of the records that only a preview shows. */
export interface HeldLink {
  label: string;
  href: string;
  /** `bản nháp`, `hẹn đăng ngày 05/3/2025`. */
  state: string;
}

/** What the office sees on top of every page of a preview; `undefined` on what is published. */
export function previewNotice({ preview, routes }: Edition): HeldLink[] | undefined {
  const pathOf = {
    campaign: routes.campaign,
    slogan: routes.slogan,
    exemplar: routes.exemplar,
    award: routes.award,
  } satisfies Record<WithdrawableKind, (slug: string) => string>;
  return preview?.map((held) => ({
    label: held.title,
    href: pathOf[held.kind](held.slug),
    state: heldBackLabel(held),
  }));
}
