import { gold, leaf, lighter, meadow, mix, wood } from './palette.ts';
import { circle, dice, ellipse, faint, path, placed, times, turned } from './shapes.ts';
import type { Point } from './shapes.ts';

/** A low mound of leaves. */
export function bush(at: Point, scale: number, colour = leaf): string {
  const mounds: readonly Point[] = [
    [-44, -18],
    [44, -18],
    [0, -34],
    [-18, -12],
    [22, -10],
  ];
  const dark = mounds.map((point) => ellipse(point, [42, 34], colour)).join('');
  const light = mounds.map(([x, y]) => ellipse([x - 8, y - 10], [26, 18], mix(colour, meadow, 0.4))).join('');
  return placed(at, scale, dark + faint(0.7, light));
}

/** The mark of the site: petals round a golden eye. */
export function flower(at: Point, radius: number, colour: string): string {
  const petals = times(6, (i) =>
    turned(
      i * 60 + radius,
      ellipse([0, -0.58 * radius], [0.36 * radius, 0.46 * radius], i % 2 ? colour : lighter(colour, 0.14)),
    ),
  );
  return placed(at, 1, petals + circle([0, 0], radius * 0.3, colour === gold ? wood : gold));
}

export function grass(at: Point, scale: number, colour = leaf): string {
  const blades = [-34, -16, 0, 18, 38].map((turn, i) =>
    turned(turn, path('M-4 0Q-3-26 2-46Q5-22 4 0Z', i % 2 ? colour : mix(colour, gold, 0.3))),
  );
  return placed(at, scale, blades.join(''));
}

/** Tufts strewn over a strip of ground, nearer ones larger. */
export function tufts([left, top]: Point, [width, height]: Point, colour = leaf): string {
  const roll = dice(Math.round(left + top + width));
  const spots = Array.from({ length: Math.round(width / 45) }, (): Point => [
    left + roll() * width,
    top + roll() * height,
  ]);
  return spots
    .sort(([, a], [, b]) => a - b)
    .map(([x, y]) => grass([x, y], 0.35 + ((y - top) / height) * 0.6, colour))
    .join('');
}
