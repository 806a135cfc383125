import type { Bulletin } from '#domain/bulletin';
import { type Finding, findingAt } from '#domain/finding';
import { heirsOn } from '#domain/heirs';
import { statusOf } from '#domain/period';
import type { PlainDate } from '#vietnamese/plain-date';

/** Once the unit has ended nobody sits in its office; apart from the rest, as it depends on the day of the build. */
export function endedContactFindings(bulletin: Bulletin, today: PlainDate): Finding[] {
  const home = bulletin.units.find(({ id }) => id === bulletin.site.unit);
  if (!home || statusOf(home.validity, today) !== 'ended') return [];
  const heirs = heirsOn(home, today, bulletin).filter(({ id }) => id !== home.id);
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
