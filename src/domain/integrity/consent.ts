import type { Bulletin } from '#domain/bulletin';
import type { Consent, Exemplar } from '#domain/exemplar';
import { type Finding, findingAt, type Recorded } from '#domain/finding';
import { unaskedFindings } from '#domain/unasked';
import { type PlainDate, writtenDay } from '#vietnamese/plain-date';

/** Stories published without, before or beyond the consent of the person; and what is published though withdrawn. */
export function consentFindings(bulletin: Bulletin): Finding[] {
  return [
    ...bulletin.exemplars.flatMap((story) => (story.consent ? consentProblems(story, story.consent) : [])),
    ...publishedThough(bulletin).map(stillPublished),
    ...unaskedFindings(bulletin),
  ];
}

function publishedThough({ campaigns, slogans, exemplars, awards, withdrawals }: Bulletin): Recorded[] {
  const standing = { campaign: campaigns, slogan: slogans, exemplar: exemplars, award: awards };
  return withdrawals.flatMap(({ kind, slug }) => standing[kind].filter((record) => record.slug === slug));
}

/** Stories whose consent has run out by a day; apart from the rest, as it alone depends on the day of the build. */
export function expiredConsentFindings({ exemplars }: Bulletin, today: PlainDate): Finding[] {
  return exemplars.flatMap((story) => {
    const expiresOn = story.consent?.expiresOn;
    return expiresOn && expiresOn < today
      ? [{ ...expired(story, expiresOn), severity: 'warning', message: takenDown(expiresOn) }]
      : [];
  });
}

function consentProblems(story: Exemplar, consent: Consent): Finding[] {
  const { on, guardian, expiresOn, scopes } = consent;
  return [
    ...(on > story.publishedOn ? [late(story, ['dong-y', 'ngay'], on)] : []),
    ...(guardian && guardian.on > story.publishedOn ? [late(story, ['dong-y', 'giam-ho', 'ngay'], guardian.on)] : []),
    ...(expiresOn && expiresOn < story.publishedOn ? [expired(story, expiresOn)] : []),
    ...(scopes.includes('site') ? [] : [outOfScope(story)]),
  ];
}

function late(story: Exemplar, keys: string[], on: PlainDate): Finding {
  return findingAt(story, keys, {
    severity: 'error',
    rule: 'consent-after-publication',
    message: `Đồng ý ngày ${writtenDay(on)}, sau ngày đăng ${writtenDay(story.publishedOn)}.`,
    advice: 'Chỉ đăng khi đã có đồng ý: sửa ngay-dang thành ngày đó hoặc muộn hơn.',
  });
}

function expired(story: Exemplar, expiresOn: PlainDate): Finding {
  return findingAt(story, ['dong-y', 'het-han'], {
    severity: 'error',
    rule: 'consent-expired',
    message: `Đồng ý đã hết hạn ngày ${writtenDay(expiresOn)}.`,
    advice: 'Xin đồng ý lại rồi sửa het-han, hoặc rút bài: rut: {ngay: …, ly-do: hết hạn đồng ý}',
  });
}

/** The site withdraws it by itself; the officer is told. */
function takenDown(expiresOn: PlainDate): string {
  return `Đồng ý đã hết hạn ngày ${writtenDay(expiresOn)}, nên bài không còn được đăng.`;
}

function outOfScope(story: Exemplar): Finding {
  return findingAt(story, ['dong-y', 'pham-vi'], {
    severity: 'error',
    rule: 'consent-scope',
    message: 'Phạm vi đồng ý không có “trang này”, nên không được đăng ở đây.',
    advice: 'Xin đồng ý đăng trên trang rồi thêm “trang này” vào pham-vi, hoặc gỡ bài.',
  });
}

function stillPublished(record: Recorded): Finding {
  return findingAt(record, ['rut'], {
    severity: 'error',
    rule: 'withdrawn-published',
    message: 'Bài này đã rút nhưng vẫn còn một tệp trùng tên được đăng.',
    advice: 'Xóa tệp trùng tên, chỉ giữ tệp có mục rut.',
  });
}
