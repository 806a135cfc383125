import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import type { Slogan, SloganKind } from '#domain/slogan';
import { slug, unitId } from '#forms/addresses';
import { day, period } from '#forms/dates-and-numbers';
import { choice, flag, form, line, list, someOf } from '#forms/fields';
import { present } from '#forms/present';
import { closingKeys, recordFrom } from '#forms/record-keys';
import { withdrawalForm } from '#forms/withdrawal';

const sloganKindWords = {
  'chủ đề': 'theme',
  'khẩu hiệu': 'slogan',
  'phương châm': 'motto',
  'tinh thần': 'spirit',
} as const satisfies Record<string, SloganKind>;

/** Frontmatter of `khau-hieu/*.mdx`. */
export const sloganForm = form({
  'noi-dung': line.meta({
    ask: 'Nguyên văn thế nào, không kèm ngoặc kép?',
    example: 'Người người thi đua, ngành ngành thi đua',
  }),
  loai: choice(sloganKindWords).meta({ ask: 'Văn bản gọi đó là gì?' }),
  'dia-chi-cu': list(slug),
  'don-vi': unitId.meta({ ask: 'Của đơn vị nào?' }),
  'phong-trao': slug.optional().meta({ ask: 'Trong phong trào nào?' }),
  'van-ban': someOf(slug).meta({ ask: 'In trong văn bản nào?' }),
  'thoi-gian': period.optional().meta({ ask: 'Văn bản có ghi dùng từ khi nào, đến khi nào không?' }),
  'ngay-dang': day.optional(),
  'cap-nhat': day.optional(),
  nhap: flag.optional(),
  rut: withdrawalForm.optional(),
  ...closingKeys,
});

export function sloganFrom(typed: z.output<typeof sloganForm>, slug: string, origin: Origin): Slogan {
  return present({
    ...recordFrom(typed, slug, origin),
    text: typed['noi-dung'],
    kind: typed.loai,
    unit: typed['don-vi'],
    campaign: typed['phong-trao'],
    documents: typed['van-ban'],
    period: typed['thoi-gian'] ?? {},
    publishedOn: typed['ngay-dang'],
  });
}
