import type { z } from 'zod';
import { awardFormNamed, awardForms } from '#domain/award/law';
import type { Annulment, AwardDecision, AwardGround, Recipient } from '#domain/award/award';
import type { Origin } from '#domain/finding';
import { exemplarSubjectWords, occupationForm } from '#forms/exemplar';
import { documentNumber, slug, unitId } from '#forms/addresses';
import { consentForm, consentFrom } from '#forms/consent';
import { day } from '#forms/dates-and-numbers';
import { choice, flag, form, line, someOf } from '#forms/fields';
import { say } from '#forms/say';
import { present } from '#forms/present';
import { closingKeys, recordFrom, standingKeys } from '#forms/record-keys';
import { closest } from '#vietnamese/closest';

const awardGroundWords = {
  'công trạng': 'merit',
  'đột xuất': 'extraordinary',
  'phong trào thi đua': 'campaign',
  'quá trình cống hiến': 'devotion',
  'niên hạn': 'tenure',
  'đối ngoại': 'external',
} as const satisfies Record<string, AwardGround>;

/** A title or form of the law, in the law's spelling. */
const awardForm = line
  .transform((text, ctx) => {
    const known = awardFormNamed(text);
    if (known) return known.name;
    const near = closest(
      text,
      awardForms.map(({ name }) => name),
    );
    const advice = near
      ? `Có phải ý bạn là “${near}”?`
      : `Chọn một trong: ${awardForms.map(({ name }) => name).join('; ')}.`;
    ctx.issues.push({
      code: 'custom',
      message: say(`Luật không có danh hiệu hay hình thức “${text}”.`, advice),
      input: text,
    });
    return text;
  })
  .meta({ asked: 'choice', offered: awardForms.map(({ name }) => name) });

const annulmentForm = form({ ngay: day, 'van-ban': line });

const recipientForm = form({
  ten: line.meta({ ask: 'Ai được khen?', example: 'Tổ tự quản đường hoa xóm Mới' }),
  'doi-tuong': choice(exemplarSubjectWords).meta({ ask: 'Là cá nhân, tập thể, hộ hay doanh nghiệp?' }),
  'thanh-phan': occupationForm.optional(),
  'tap-the-nho': flag.optional(),
  'don-vi': unitId.optional().meta({ ask: 'Ở đơn vị nào?' }),
  'hinh-thuc': awardForm.meta({ ask: 'Được tặng gì?' }),
  'noi-dung': line.optional().meta({ ask: 'Vì việc gì?', example: 'Hai năm chăm 1,8 km đường hoa' }),
  guong: slug.optional().meta({ ask: 'Bài gương nào đã có trên trang?' }),
  'dong-y': consentForm.optional(),
  'huy-bo': annulmentForm.optional(),
});

/** `khen-thuong/*.yaml`. */
export const awardDecisionForm = form({
  'so-ky-hieu': documentNumber
    .optional()
    .meta({ ask: 'Số, ký hiệu quyết định là gì?', example: '112/QĐ-UBND', empty: 'Chưa có số' }),
  ngay: day.meta({ ask: 'Ký ngày nào?' }),
  'co-quan': line.meta({ ask: 'Ai ký quyết định?', example: 'Chủ tịch UBND xã' }),
  'don-vi': unitId.meta({ ask: 'Của đơn vị nào?' }),
  'loai-hinh': choice(awardGroundWords).meta({ ask: 'Khen thưởng theo loại hình nào?' }),
  'phong-trao': slug.optional().meta({ ask: 'Trong phong trào nào?' }),
  'danh-sach': someOf(recipientForm).meta({ ask: 'Thêm một người, một tập thể nữa?' }),
  'huy-bo': annulmentForm.optional(),
  'cap-nhat': day.optional(),
  ...standingKeys,
  ...closingKeys,
});

export function awardDecisionFrom(
  typed: z.output<typeof awardDecisionForm>,
  slug: string,
  origin: Origin,
): AwardDecision {
  return present({
    ...recordFrom(typed, slug, origin),
    number: typed['so-ky-hieu'],
    decidedOn: typed.ngay,
    decidedBy: typed['co-quan'],
    unit: typed['don-vi'],
    ground: typed['loai-hinh'],
    campaign: typed['phong-trao'],
    recipients: typed['danh-sach'].map(recipientFrom),
    annulled: typed['huy-bo'] && annulmentFrom(typed['huy-bo']),
    isIllustration: typed['minh-hoa'] ?? false,
  });
}

function recipientFrom(typed: z.output<typeof recipientForm>): Recipient {
  return present({
    name: typed.ten,
    subject: typed['doi-tuong'],
    occupation: typed['thanh-phan']?.nhom,
    isDirectWorker: typed['thanh-phan']?.['truc-tiep'],
    isSmallCollective: typed['tap-the-nho'],
    unit: typed['don-vi'],
    form: typed['hinh-thuc'],
    for: typed['noi-dung'],
    exemplar: typed.guong,
    consent: typed['dong-y'] && consentFrom(typed['dong-y']),
    annulled: typed['huy-bo'] && annulmentFrom(typed['huy-bo']),
  });
}

function annulmentFrom(typed: z.output<typeof annulmentForm>): Annulment {
  return { on: typed.ngay, document: typed['van-ban'] };
}
