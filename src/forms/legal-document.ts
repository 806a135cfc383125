import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import type { LegalDocument } from '#domain/legal-document';
import { attachmentPath, documentNumber, slug, unitId, webAddress } from '#forms/addresses';
import { answersForm, answersFrom } from '#forms/answers';
import { partialDay, period } from '#forms/dates-and-numbers';
import { form, line, list, notes } from '#forms/fields';
import { present } from '#forms/present';

/** One entry of `van-ban.yaml`. */
export const legalDocumentForm = form({
  id: slug,
  'so-ky-hieu': documentNumber.optional().meta({ ask: 'Số, ký hiệu là gì?', empty: 'Không in số' }),
  loai: line.meta({ ask: 'Là loại văn bản gì?', example: 'Kế hoạch' }),
  'co-quan': line.meta({ ask: 'Cơ quan nào ban hành?', example: 'Ủy ban nhân dân xã' }),
  'don-vi': unitId.optional().meta({ ask: 'Cơ quan ấy thuộc đơn vị nào?' }),
  'ngay-ban-hanh': partialDay.optional().meta({ ask: 'Ban hành ngày nào?' }),
  'trich-yeu': line.meta({ ask: 'Về việc gì?' }),
  'hieu-luc': period.optional(),
  'thay-the-boi': list(slug),
  'thuc-hien': list(slug.meta({ asked: 'id', names: 'documents' })),
  tep: attachmentPath.optional(),
  'lien-ket': webAddress.optional().meta({ ask: 'Đọc toàn văn ở địa chỉ nào?' }),
  'ghi-chu': notes,
  'bo-qua': answersForm,
});

export function legalDocumentFrom(typed: z.output<typeof legalDocumentForm>, origin: Origin): LegalDocument {
  return present({
    origin,
    id: typed.id,
    number: typed['so-ky-hieu'],
    type: typed.loai,
    issuer: typed['co-quan'],
    issuerUnit: typed['don-vi'],
    issuedOn: typed['ngay-ban-hanh'],
    subject: typed['trich-yeu'],
    validity: typed['hieu-luc'] ?? {},
    replacedBy: typed['thay-the-boi'],
    implements: typed['thuc-hien'],
    file: typed.tep,
    link: typed['lien-ket'],
    notes: typed['ghi-chu'],
    answers: answersFrom(typed['bo-qua']),
  });
}
