import { consentForm, consentScopeWords } from '#forms/consent';
import { line } from '#forms/fields';
import type { TypedValues } from '#writing/tidy-yaml';
import { wordsOf } from '../offers.ts';
import type { Gate, Question } from '../question.ts';
import { textOf } from './kind.ts';

const CONSENT = `Kể về một người thì phải có đồng ý của người ấy trước ngày đăng.
Giấy đồng ý giữ ở cơ quan, không đưa vào đây; trang chỉ ghi ngày, phạm vi và ai xác nhận.
Trẻ em dưới 16 tuổi cần thêm đồng ý của cha mẹ hoặc người giám hộ.`;

const isPerson = (answers: TypedValues) => textOf(answers, 'chu-the') === 'cá nhân';

const isMinor = (answers: TypedValues) => (answers['dong-y'] as TypedValues | undefined)?.['giam-ho'] !== undefined;

const consentQuestions: Question[] = [
  {
    path: 'dong-y.ngay',
    ask: 'Người ấy đồng ý ngày nào?',
    hint: 'ngày/tháng/năm, như 26/01/2024',
    field: consentForm.shape.ngay,
  },
  {
    path: 'dong-y.pham-vi',
    ask: 'Đồng ý cho đăng ở những đâu? (phải có “trang này”)',
    field: consentForm.shape['pham-vi'],
    offers: wordsOf(consentScopeWords),
    isMany: true,
  },
  {
    path: 'dong-y.xac-nhan',
    ask: 'Ai xác nhận việc đồng ý? Ghi chức danh.',
    hint: 'như Trưởng xóm',
    field: consentForm.shape['xac-nhan'],
  },
  {
    path: 'dong-y.het-han',
    ask: 'Đồng ý đến hết ngày nào? Không có hạn thì bấm Enter.',
    field: consentForm.shape['het-han'],
  },
  {
    path: 'dong-y.giam-ho.quan-he',
    ask: 'Là trẻ em: ai đồng ý thay? Người lớn thì bấm Enter.',
    hint: 'mẹ, cha, người giám hộ',
    field: line.optional(),
  },
  {
    path: 'dong-y.giam-ho.ngay',
    ask: 'Người giám hộ đồng ý ngày nào?',
    field: consentForm.shape.ngay,
    when: isMinor,
  },
];

export const consent: Gate = {
  path: 'dong-y',
  ask: 'Người ấy đã đồng ý chưa?',
  note: CONSENT,
  when: isPerson,
  gated: consentQuestions,
};
