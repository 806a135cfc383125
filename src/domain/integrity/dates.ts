import type { Bulletin } from '#domain/bulletin';
import type { Adoption, Exemplar } from '#domain/exemplar';
import { type Finding, findingAt, type Recorded } from '#domain/finding';
import { firstDay, lastDay, writtenPartialDate } from '#vietnamese/partial-date';
import { type PlainDate, writtenDay } from '#vietnamese/plain-date';

/** Days of one record in an order that cannot be. */
export function dateFindings({ campaigns, slogans, exemplars }: Bulletin): Finding[] {
  return [
    ...[...campaigns, ...slogans, ...exemplars].flatMap(updatedTooEarly),
    ...exemplars.flatMap(correctedTooEarly),
    ...exemplars.flatMap(learntTooEarly),
  ];
}

function updatedTooEarly(record: Recorded & { publishedOn?: PlainDate; updatedOn?: PlainDate }): Finding[] {
  const { publishedOn, updatedOn } = record;
  if (!publishedOn || !updatedOn || publishedOn <= updatedOn) return [];
  const finding = findingAt(record, ['cap-nhat'], {
    severity: 'error',
    rule: 'updated-before-published',
    message: `Ngày cập nhật ${writtenDay(updatedOn)} đứng trước ngày đăng ${writtenDay(publishedOn)}.`,
    advice: 'Sửa cap-nhat hoặc ngay-dang; bài chưa sửa lần nào thì bỏ cap-nhat.',
  });
  return [finding];
}

function correctedTooEarly(story: Exemplar): Finding[] {
  return story.corrections.flatMap(({ on }, index) => {
    if (story.publishedOn <= on) return [];
    return findingAt(story, ['dinh-chinh', index, 'ngay'], {
      severity: 'error',
      rule: 'correction-before-published',
      message: `Ngày đính chính ${writtenDay(on)} đứng trước ngày đăng ${writtenDay(story.publishedOn)}.`,
      advice: 'Sửa ngay hoặc ngay-dang; sai sót sửa trước khi đăng thì không cần đính chính.',
    });
  });
}

function learntTooEarly(story: Exemplar): Finding[] {
  const adoptions = new Map(story.adoptions.map((adoption) => [adoption.adopter, adoption]));
  return story.adoptions.flatMap((adoption, index) => {
    const teacher = adoption.learntFrom === undefined ? undefined : adoptions.get(adoption.learntFrom);
    if (!teacher || firstDay(teacher.since) <= lastDay(adoption.since)) return [];
    return [tooEarly(story, index, { adoption, teacher })];
  });
}

function tooEarly(story: Exemplar, index: number, pair: { adoption: Adoption; teacher: Adoption }): Finding {
  const [pupil, teacher] = [pair.adoption, pair.teacher].map(
    ({ adopter, since }) => `“${adopter}” (${writtenPartialDate(since)})`,
  );
  return findingAt(story, ['nhan-rong', index, 'tu'], {
    severity: 'warning',
    rule: 'adoption-before-source',
    message: `${pupil} làm theo trước cả nơi mình học là ${teacher}.`,
    advice: 'Xem lại mục tu của hai nơi, hoặc mục hoc-tu.',
  });
}
