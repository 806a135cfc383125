import { grass } from './flowers.ts';
import { darker, ink, leaf, lighter, meadow, mix } from './palette.ts';
import { circle, ellipse, path, pen, placed, shaded } from './shapes.ts';
import type { Point } from './shapes.ts';

export function buffalo(at: Point, scale: number): string {
  const hide = '#5b514b';
  const parts = [
    ellipse([0, 4], [170, 16], { fill: ink, opacity: 0.2 }),
    path('M-96-80L-92 0M86-84L90 0', pen(darker(hide, 0.35), 28)) + path('M-66-80L-62 0M112-90L116 0', pen(hide, 30)),
    path('M128-150Q158-120 150-60', pen(darker(hide, 0.2), 8)) + ellipse([150, -50], [7, 16], ink),
    shaded(
      'M-118-150C-60-186 70-190 128-152C152-120 136-66 100-62C40-48-50-46-96-64C-126-80-138-128-118-150Z',
      lighter(hide, 0.16),
      hide,
    ),
    path('M-98-150C-140-150-164-120-176-70C-182-40-150-30-136-46C-124-84-96-92-90-116Z', lighter(hide, 0.08)),
    path('M-132-138C-150-190-112-206-76-196C-106-194-124-176-112-142Z', '#3a322d') +
      path('M-118-134Q-92-140-84-118Q-104-112-118-134Z', darker(hide, 0.2)),
    ellipse([-160, -48], [24, 18], darker(hide, 0.18)) + circle([-146, -104], 5, ink),
    grass([-190, 6], 1, mix(meadow, leaf, 0.2)) + grass([-150, 8], 0.8, mix(meadow, leaf, 0.4)),
  ];
  return placed(at, scale, parts.join(''));
}
