import type { z } from 'zod';
import type { Channel } from '#domain/channel';
import type { Consent, SensitiveKind } from '#domain/exemplar';
import { day } from '#forms/dates-and-numbers';
import { choice, form, line, list, someOf } from '#forms/fields';
import { present } from '#forms/present';

export const consentScopeWords = {
  'trang này': 'site',
  'truyền thanh': 'loudspeaker',
  'mạng xã hội': 'social',
  'bản in': 'print',
  'tổng hợp': 'aggregation',
} as const satisfies Record<string, Channel>;

const sensitiveWords = {
  'dân tộc': 'ethnicity',
  'tôn giáo': 'religion',
  'sức khỏe': 'health',
  'hoàn cảnh': 'hardship',
} as const satisfies Record<string, SensitiveKind>;

/** Mục `dong-y`: a pointer to the signed form, which stays in the office. */
export const consentForm = form({
  ngay: day.meta({ ask: 'Người ấy đồng ý ngày nào?' }),
  'pham-vi': someOf(choice(consentScopeWords)).meta({
    ask: 'Đồng ý cho đăng ở những đâu?',
    hint: 'Phải có “Trang này” thì bài mới lên trang.',
  }),
  'xac-nhan': line.meta({ ask: 'Ai xác nhận việc đồng ý?', hint: 'Ghi chức danh, như Trưởng xóm.' }),
  'het-han': day.optional().meta({ ask: 'Đồng ý đến hết ngày nào?', empty: 'Không có hạn' }),
  'giam-ho': form({
    'quan-he': line.meta({ ask: 'Ai đồng ý thay?' }),
    ngay: day.meta({ ask: 'Người ấy đồng ý thay ngày nào?' }),
  })
    .optional()
    .meta({ ask: 'Là trẻ em, cần cha mẹ hoặc người giám hộ đồng ý?' }),
  'du-lieu-nhay-cam': list(choice(sensitiveWords)),
});

export function consentFrom(typed: z.output<typeof consentForm>): Consent {
  return present({
    on: typed.ngay,
    scopes: typed['pham-vi'],
    confirmedBy: typed['xac-nhan'],
    expiresOn: typed['het-han'],
    guardian: typed['giam-ho'] && { relation: typed['giam-ho']['quan-he'], on: typed['giam-ho'].ngay },
    sensitive: typed['du-lieu-nhay-cam'].length > 0 ? typed['du-lieu-nhay-cam'] : undefined,
  });
}
