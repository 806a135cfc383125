import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import type { Occasion, OccasionKind, OccasionTime } from '#domain/occasion';
import { isBackwards } from '#domain/period';
import { slug } from '#forms/addresses';
import { answersForm, answersFrom } from '#forms/answers';
import { BACKWARDS, day, partialDay, quarter, wholeNumber } from '#forms/dates-and-numbers';
import { choice, form, line, list, notes } from '#forms/fields';
import { say } from '#forms/say';
import { present } from '#forms/present';

const occasionKindWords = {
  'phát động': 'launch',
  'nhiệm vụ': 'task',
  'đăng ký, ký kết': 'pledge',
  'báo cáo': 'report',
  'sơ kết': 'interim-review',
  'tổng kết': 'final-review',
  'hội nghị': 'meeting',
  'bồi dưỡng': 'training',
  hạn: 'deadline',
  'kỷ niệm': 'anniversary',
} as const satisfies Record<string, OccasionKind>;

const oneTime = say(
  'Cần đúng một trong: ngay; tu và den; quy.',
  'Viết ngay: 07/05/2024, hoặc tu: … và den: …, hoặc quy: I/2024.',
);

/** One entry of `lich.yaml`. */
export const occasionForm = form({
  id: slug,
  ten: line.meta({ ask: 'Việc gì?', example: 'Sơ kết thi đua sáu tháng đầu năm' }),
  ngay: partialDay.optional().meta({ ask: 'Ngày nào?', empty: 'Kéo dài nhiều ngày hoặc cả quý' }),
  tu: partialDay.optional().meta({ ask: 'Từ ngày nào?', empty: 'Tính theo quý' }),
  den: partialDay.optional().meta({ ask: 'Đến ngày nào?' }),
  quy: quarter.optional().meta({ ask: 'Quý nào?' }),
  loai: choice(occasionKindWords).meta({ ask: 'Thuộc loại nào?' }),
  tt: line.optional(),
  'thuc-hien': list(line).meta({ ask: 'Ai thực hiện?' }),
  'phong-trao': slug.optional().meta({ ask: 'Trong phong trào nào?' }),
  'van-ban': list(slug).meta({ ask: 'Theo văn bản nào?' }),
  'su-kien-goc': day.optional(),
  'so-nam': wholeNumber.optional(),
  huy: day.optional(),
  'ghi-chu': notes,
  'bo-qua': answersForm,
})
  .refine(({ ngay, tu, den, quy }) => [ngay, tu ?? den, quy].filter(Boolean).length === 1 && !tu === !den, {
    message: oneTime,
    path: ['ngay'],
  })
  .refine(({ tu, den }) => !isBackwards(present({ from: tu, to: den })), { message: BACKWARDS, path: ['den'] });

type Typed = z.output<typeof occasionForm>;

export function occasionFrom(typed: Typed, origin: Origin): Occasion {
  return present({
    origin,
    id: typed.id,
    name: typed.ten,
    when: timeOf(typed),
    kind: typed.loai,
    rowNumber: typed.tt,
    responsible: typed['thuc-hien'],
    campaign: typed['phong-trao'],
    documents: typed['van-ban'],
    eventOn: typed['su-kien-goc'],
    years: typed['so-nam'],
    cancelledOn: typed.huy,
    notes: typed['ghi-chu'],
    answers: answersFrom(typed['bo-qua']),
  });
}

function timeOf({ ngay, tu, den, quy }: Typed): OccasionTime {
  if (quy) return { type: 'quarter', quarter: quy };
  if (tu && den) return { type: 'span', from: tu, to: den };
  return { type: 'day', on: ngay! };
}
