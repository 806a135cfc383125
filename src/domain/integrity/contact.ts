import type { Bulletin } from '#domain/bulletin';
import { type Finding, findingAt } from '#domain/finding';
import { endedHome, followersOf } from '#domain/heirs';
import type { PlainDate } from '#vietnamese/plain-date';

/** Once the unit has ended nobody sits in its office; apart from the rest, as it depends on the day of the build. */
export function endedContactFindings(bulletin: Bulletin, today: PlainDate): Finding[] {
  const home = endedHome(bulletin, today);
  if (!home) return [];
  const heirs = followersOf(home, today, bulletin);
  const [first] = heirs;
  if (!first || heirs.some(({ contact }) => contact !== undefined)) return [];
  return [
    findingAt(first, ['lien-he'], {
      severity: 'warning',
      rule: 'contact-ended',
      message: `${home.name} đã kết thúc hoạt động mà chưa đơn vị kế thừa nào có liên hệ: người dân vẫn được chỉ đến nơi cũ.`,
      advice: 'Ghi lien-he của đơn vị kế thừa trong don-vi.yaml, như lien-he: {dien-thoai: "0208 3 000 000"}',
    }),
  ];
}
