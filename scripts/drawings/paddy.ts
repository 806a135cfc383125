import { air, leaf, lighter, meadow, mix } from './palette.ts';
import { path, pen, placed, round, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

/** A flooded field of young rice about 560 wide and 110 deep, its far left corner at a point. */
export function paddy(at: Point, scale: number): string {
  const outline = 'M40 0Q300-16 560 4Q520 60 452 104Q220 122-40 100Q-10 40 40 0Z';
  const rows = times(7, (i) => riceRow(12 + i * 14 + i * i * 0.25, i));
  const bank = path(outline, pen(mix(meadow, leaf, 0.45), 9));
  return placed(at, scale, shaded(outline, lighter(air, 0.6), lighter(air, 0.2)) + rows + bank);
}

function riceRow(y: number, index: number): string {
  const [left, right] = [34 - y * 0.62, 548 - y * 0.9];
  const blades = times(26, (i) => {
    const x = left + 14 + ((right - left - 28) * i) / 25;
    const height = 7 + index * 1.3;
    return `M${round(x)} ${round(y)}l-3-${round(height)}M${round(x)} ${round(y)}l3-${round(height)}`;
  });
  return path(blades, pen(mix(leaf, meadow, 0.75), 2.8));
}
