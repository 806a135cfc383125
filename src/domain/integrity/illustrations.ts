import type { AwardDecision } from '#domain/award/award';
import type { Bulletin } from '#domain/bulletin';
import { type Finding, findingAt, type Recorded } from '#domain/finding';

/** Illustrations are about collectives and models: an invented person reads like a real one. */
export function illustrationFindings({ exemplars, awards }: Bulletin): Finding[] {
  return [
    ...exemplars
      .filter(({ isIllustration, subject }) => isIllustration && subject === 'person')
      .map((story) => invented(story, ['chu-the'])),
    ...awards.filter(({ isIllustration }) => isIllustration).flatMap(inventedRecipients),
  ];
}

function inventedRecipients(award: AwardDecision): Finding[] {
  return award.recipients.flatMap(({ subject }, index) =>
    subject === 'person' ? [invented(award, ['danh-sach', index, 'doi-tuong'])] : [],
  );
}

function invented(record: Recorded, keys: (string | number)[]): Finding {
  return findingAt(record, keys, {
    severity: 'error',
    rule: 'illustration-person',
    message: 'Bài minh họa không được nói về một cá nhân.',
    advice: 'Chọn tập thể, hộ gia đình hoặc doanh nghiệp; nếu là người thật thì bỏ minh-hoa và ghi dong-y.',
  });
}
