import type { AwardDecision } from '#domain/award/award';
import type { Bulletin } from '#domain/bulletin';
import { launchDate } from '#domain/campaign-time';
import { type Finding, findingAt, type Recorded } from '#domain/finding';
import { contains } from '#domain/period';
import { sloganDate } from '#domain/slogan';
import type { Unit } from '#domain/unit';
import { firstDay, lastDay, type PartialDate, writtenPartialDate } from '#vietnamese/partial-date';

/** Records that name a unit on a date when it was not there (yet, or any more). */
export function validityFindings(bulletin: Bulletin): Finding[] {
  const units = new Map(bulletin.units.map((unit) => [unit.id, unit]));
  return presences(bulletin).flatMap((presence) => {
    const unit = presence.unit === undefined ? undefined : units.get(presence.unit);
    if (!unit || !presence.on || contains(unit.validity, presence.on)) return [];
    return outside(presence, unit, presence.on);
  });
}

/** A record says that a unit was there on a date; `dateKey` is where the officer wrote the date. */
interface Presence {
  record: Recorded;
  keys: (string | number)[];
  unit: string | undefined;
  on: PartialDate | undefined;
  dateKey: string;
}

function presences({ documents, campaigns, slogans, exemplars, awards }: Bulletin): Presence[] {
  return [
    ...documents.map((it) => ({ ...named(it, 'don-vi', it.issuerUnit), on: it.issuedOn, dateKey: 'ngay-ban-hanh' })),
    ...campaigns.map((it) => ({
      ...named(it, 'phat-dong-boi', it.launchedBy),
      on: launchDate(it, documents),
      dateKey: 'thoi-gian',
    })),
    ...slogans.map((it) => ({ ...named(it, 'don-vi', it.unit), on: sloganDate(it), dateKey: 'thoi-gian' })),
    ...exemplars.map((it) => ({ ...named(it, 'don-vi', it.unit), on: it.publishedOn, dateKey: 'ngay-dang' })),
    ...awards.map((it) => ({ ...named(it, 'don-vi', it.unit), on: it.decidedOn, dateKey: 'ngay' })),
    ...awards.flatMap(ofRecipients),
  ];
}

function named(record: Recorded, key: string, unit: string | undefined) {
  return { record, keys: [key], unit };
}

function ofRecipients(award: AwardDecision): Presence[] {
  return award.recipients.map(({ unit }, index) => ({
    record: award,
    keys: ['danh-sach', index, 'don-vi'],
    unit,
    on: award.decidedOn,
    dateKey: 'ngay',
  }));
}

function outside({ record, keys, dateKey }: Presence, unit: Unit, on: PartialDate): Finding {
  const { from, to } = unit.validity;
  const isTooLate = to !== undefined && lastDay(to) < firstDay(on);
  const life = isTooLate ? `chỉ có đến hết ${writtenPartialDate(to)}` : `chỉ có từ ${writtenPartialDate(from!)}`;
  return findingAt(record, keys, {
    severity: 'error',
    rule: 'outside-unit-validity',
    message: `Đơn vị “${unit.name}” ${life}, còn ở đây ghi ${writtenPartialDate(on)}.`,
    advice: `${isTooLate ? heirAdvice(unit) : 'Ghi đơn vị của thời điểm đó'}, hoặc sửa ngày ở mục ${dateKey}.`,
  });
}

function heirAdvice({ successors }: Unit): string {
  const heirs = successors.map(({ unit }) => `“${unit}”`);
  return heirs.length > 0 ? `Ghi đơn vị kế thừa: ${heirs.join(' hoặc ')}` : 'Ghi đơn vị kế thừa';
}
