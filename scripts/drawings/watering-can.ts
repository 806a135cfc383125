import { darker, lighter, water } from './palette.ts';
import { circle, ellipse, path, pen, placed } from './shapes.ts';
import type { Point } from './shapes.ts';

export function wateringCan([x, y]: Point): string {
  const body =
    path('M-26 0H26L22 54H-22Z', water) +
    path('M24 40L66 6', pen(darker(water, 0.15), 9)) +
    path('M-20 0Q0-40 24 2', pen(darker(water, 0.2), 7));
  return placed(
    [x, y],
    1,
    body + ellipse([0, 0], [26, 7], darker(water, 0.3)) + circle([68, 5], 9, darker(water, 0.15)),
  );
}

export function rain(): string {
  return path('M70 14L84 60M76 10L98 52M80 6L112 42', pen(lighter(water, 0.65), 3, { 'stroke-dasharray': '8 9' }));
}
