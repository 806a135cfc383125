import { addressesOf, type WithdrawableKind, type Withdrawal } from '#domain/withdrawal';
import type { Edition } from '#routes/edition';
import type { Routes } from '#routes/routes';
import { withdrawalReasonLabel } from '#strings/labels';
import { withdrawnWords } from '#strings/withdrawn';
import { writtenDay } from '#vietnamese/plain-date';
import type { PageWords } from '#views/page';
import type { Section } from '#views/sections';

/** What stands where a record was: nothing that names anyone. */
export function withdrawnPage({ kind, on, reason }: Withdrawal, { routes }: Edition) {
  const { title, what, gone, others } = withdrawnWords[kind];
  const { current, label, list } = SECTION[kind];
  const path = list(routes);
  const page: PageWords = {
    title,
    description: `${what} từng đăng ở địa chỉ này đã được rút và không còn được công bố.`,
    // Its own address may hold a name.
    path,
    current,
    breadcrumbs: [{ label, href: path }, { label: title }],
    noindex: true,
    isPassedBy: true,
  };
  return {
    page,
    what,
    gone,
    on: writtenDay(on),
    reason: withdrawalReasonLabel[reason],
    others: { href: path, label: others },
  };
}

/** Every address of a kind at which a notice stands: also those it had before it was renamed. */
export function withdrawnAddresses(kind: WithdrawableKind, { bulletin }: Edition) {
  return bulletin.withdrawals
    .filter((withdrawal) => withdrawal.kind === kind)
    .flatMap((withdrawal) => addressesOf(withdrawal).map((slug) => ({ params: { slug }, props: { withdrawal } })));
}

const SECTION: Record<WithdrawableKind, { current: Section; label: string; list: (routes: Routes) => string }> = {
  exemplar: { current: 'exemplars', label: 'Gương điển hình', list: ({ exemplars }) => exemplars },
  campaign: { current: 'campaigns', label: 'Phong trào', list: ({ campaigns }) => campaigns },
  slogan: { current: 'slogans', label: 'Khẩu hiệu', list: ({ slogans }) => slogans },
  award: { current: 'awards', label: 'Khen thưởng', list: ({ awards }) => awards },
};
