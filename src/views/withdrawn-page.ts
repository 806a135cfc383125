import type { Withdrawal } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { withdrawalReasonLabel } from '#strings/labels';
import { writtenDay } from '#vietnamese/plain-date';
import type { PageWords } from '#views/page';

/** What stands where a story was: nothing that names anyone. */
export function withdrawnPage({ on, reason }: Withdrawal, { routes }: Edition) {
  const page: PageWords = {
    title: 'Bài viết đã được rút',
    description: 'Bài viết ở địa chỉ này đã được rút và không còn được công bố.',
    // Its own address may hold a name.
    path: routes.exemplars,
    current: 'exemplars',
    breadcrumbs: [{ label: 'Gương điển hình', href: routes.exemplars }, { label: 'Bài viết đã được rút' }],
    noindex: true,
    isPassedBy: true,
  };
  return { page, on: writtenDay(on), reason: withdrawalReasonLabel[reason] };
}
