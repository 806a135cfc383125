import type { Bulletin } from '#domain/bulletin';
import { type Finding, findingAt, type Recorded } from '#domain/finding';
import type { WithdrawableKind } from '#domain/withdrawal';

type Addressed = Recorded & { slug: string; formerSlugs?: string[] };

/** A former address that another record of its kind has, or had too; an address of a withdrawn one shows a notice. */
export function addressFindings(bulletin: Bulletin): Finding[] {
  const { campaigns, slogans, exemplars, withdrawals } = bulletin;
  const taken = (kind: WithdrawableKind) => withdrawals.filter((withdrawal) => withdrawal.kind === kind);
  return [
    ...takenAddresses([...taken('campaign'), ...campaigns]),
    ...takenAddresses([...taken('slogan'), ...slogans]),
    ...takenAddresses([...taken('exemplar'), ...exemplars]),
  ];
}

function takenAddresses(records: readonly Addressed[]): Finding[] {
  const taken = new Set(records.map(({ slug }) => slug));
  return records.flatMap((record) =>
    (record.formerSlugs ?? []).flatMap((former, index) => {
      if (!taken.has(former)) {
        taken.add(former);
        return [];
      }
      return findingAt(record, ['dia-chi-cu', index], {
        severity: 'error',
        rule: 'address-taken',
        message: `Địa chỉ cũ “${former}” đang là địa chỉ của bài khác.`,
        advice: 'Xóa dòng này, hoặc đổi tên tệp của bài kia.',
      });
    }),
  );
}
