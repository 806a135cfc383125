import type { Bulletin } from '#domain/bulletin';
import { type Finding, findingAt, type Recorded } from '#domain/finding';

type Addressed = Recorded & { slug: string; formerSlugs?: string[] };

/** A former address that another record has, or had too. */
export function addressFindings({ campaigns, slogans, exemplars, withdrawals }: Bulletin): Finding[] {
  return [
    ...takenAddresses(campaigns, []),
    ...takenAddresses(slogans, []),
    ...takenAddresses(
      exemplars,
      withdrawals.map(({ slug }) => slug),
    ),
  ];
}

function takenAddresses(records: readonly Addressed[], withdrawn: readonly string[]): Finding[] {
  const taken = new Set([...records.map(({ slug }) => slug), ...withdrawn]);
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
