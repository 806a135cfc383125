import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import type { LegalDocument } from '#domain/legal-document';
import { attachmentPath, documentNumber, slug, unitId, webAddress } from '#forms/addresses';
import { answersForm, answersFrom } from '#forms/answers';
import { partialDay, period } from '#forms/dates-and-numbers';
import { form, line, list, notes } from '#forms/fields';
import { present } from '#forms/present';

const documentKeys = {
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
  'nguoi-ky': form({ ten: line, 'chuc-vu': line }).optional(),
  'ghi-chu': notes,
  'bo-qua': answersForm,
};

/** One entry of `van-ban.yaml`. */
export const legalDocumentForm = form({ id: slug, ...documentKeys });

/** Frontmatter of `toan-van/*.mdx`: the file is called by the document's id. */
export const writtenOutForm = form({ ...documentKeys, 'loi-in': list(form({ in: line, dung: line })) });

type Typed = Omit<z.output<typeof legalDocumentForm>, 'id'> & Partial<Pick<z.output<typeof writtenOutForm>, 'loi-in'>>;

export function legalDocumentFrom(typed: Typed, id: string, origin: Origin): LegalDocument {
  const signer = typed['nguoi-ky'];
  return present({
    origin,
    id,
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
    signer: signer && { name: signer.ten, office: signer['chuc-vu'] },
    misprints: (typed['loi-in'] ?? []).map((misprint) => ({ printed: misprint.in, meant: misprint.dung })),
    notes: typed['ghi-chu'],
    answers: answersFrom(typed['bo-qua']),
  });
}
