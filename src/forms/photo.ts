import type { z } from 'zod';
import type { Photo } from '#domain/exemplar';
import { filePath } from '#forms/addresses';
import { form, line } from '#forms/fields';
import { present } from '#forms/present';
import { say } from '#forms/say';

/** Mục `anh`. */
export const photoForm = form({
  tep: filePath.meta({ asked: 'photo' }),
  'mo-ta': line.refine(
    (text) => text.length >= 10,
    say('Mô tả ảnh quá ngắn.', 'Tả điều nhìn thấy trong ảnh, ít nhất mười chữ cái.'),
  ),
  'tac-gia': line,
  nguon: line.optional(),
  'quyen-su-dung': line,
});

export function photoFrom(typed: z.output<typeof photoForm>): Photo {
  return present({
    file: typed.tep,
    alt: typed['mo-ta'],
    author: typed['tac-gia'],
    source: typed.nguon,
    rights: typed['quyen-su-dung'],
  });
}
