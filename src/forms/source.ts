import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import { type GatheredKind, type Review, type Source } from '#domain/source';
import { slug, unitId, webAddress } from '#forms/addresses';
import { choice, flag, form, line, list } from '#forms/fields';
import { present } from '#forms/present';

const REVIEWS: Record<string, Review> = { 'đăng ngay': 'at-once', 'chờ duyệt': 'after-review' };

const KINDS: Record<string, GatheredKind> = {
  'phong trào': 'campaign',
  'khẩu hiệu': 'slogan',
  'gương điển hình': 'exemplar',
  'khen thưởng': 'award',
};

const gathered = form({ loai: list(choice(KINDS)), 'linh-vuc': list(slug) });

/** One entry of `nguon.yaml`. */
export const sourceForm = form({
  id: slug,
  ten: line,
  'dia-chi': webAddress,
  'don-vi': unitId.optional(),
  'thuoc-cum': unitId.optional(),
  lay: gathered.optional(),
  duyet: choice(REVIEWS).optional(),
  'tam-ngung': flag.optional(),
  chan: list(line),
});

/** Items wait for a person unless the officer said otherwise: who speaks for a province answers for each. */
export function sourceFrom(typed: z.output<typeof sourceForm>, origin: Origin): Source {
  const { id, ten: name, 'dia-chi': address, lay, chan: blocked } = typed;
  return {
    ...{ origin, id, name, address, blocked },
    ...present({ unit: typed['don-vi'], cluster: typed['thuoc-cum'] }),
    review: typed.duyet ?? 'after-review',
    isPaused: typed['tam-ngung'] ?? false,
    kinds: lay?.loai ?? [],
    fields: lay?.['linh-vuc'] ?? [],
  };
}
