import type { Bulletin } from '#domain/bulletin';
import { type Finding, findingAt } from '#domain/finding';
import { needsGuardian } from '#domain/minors';
import { foldedName } from '#domain/name-finder';
import { namesPerson } from '#domain/person-name';

/** Rows that name a person who was never asked, so that no channel names her. */
export function unaskedFindings({ exemplars, awards }: Bulletin): Finding[] {
  const told = new Set(exemplars.map(({ name }) => foldedName(name)));
  const storyAt = new Map(exemplars.map((story) => [story.slug, story]));
  return [
    ...exemplars.flatMap((story) =>
      story.adoptions.flatMap(({ adopter, consent, exemplar }, index) =>
        consent || exemplar || !namesPerson(adopter) || told.has(foldedName(adopter))
          ? []
          : [findingAt(story, ['nhan-rong', index, 'noi'], unasked)],
      ),
    ),
    ...awards.flatMap((award) =>
      award.recipients.flatMap((recipient, index) =>
        needsGuardian(recipient, storyAt.get(recipient.exemplar ?? '')?.consent)
          ? [findingAt(award, ['danh-sach', index, 'ten'], unguarded)]
          : [],
      ),
    ),
  ];
}

const unasked = {
  severity: 'warning',
  rule: 'consent-unasked',
  message: 'Đây là tên một người chưa ghi đồng ý, nên dòng này không được đăng.',
  advice:
    'Thêm vào dòng: dong-y: {ngay: 26/01/2024, pham-vi: [trang này], xac-nhan: Trưởng xóm}; hoặc viết chung như “một hộ ở xóm Diễn”.',
} as const;

const unguarded = {
  severity: 'warning',
  rule: 'consent-unasked',
  message: 'Đây là tên một em nhỏ chưa có đồng ý của người giám hộ, nên tên không được đăng.',
  advice:
    'Xin đồng ý (em từ 7 tuổi thì hỏi cả em) rồi thêm vào dòng: dong-y: {…, giam-ho: {quan-he: mẹ, ngay: 26/01/2024}}.',
} as const;
