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
  'so-ky-hieu': documentNumber.optional(),
  loai: line,
  'co-quan': line,
  'don-vi': unitId.optional(),
  'ngay-ban-hanh': partialDay.optional(),
  'trich-yeu': line,
  'hieu-luc': period.optional(),
  'thay-the-boi': list(slug),
  'thuc-hien': list(slug.meta({ asked: 'id', names: 'documents' })),
  tep: attachmentPath.optional(),
  'lien-ket': webAddress.optional(),
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
