import { along, between, shifted } from './curve.ts';
import type { Curve } from './curve.ts';
import { bush, flower } from './flowers.ts';
import { darker, gold, lacquer, leaf, lighter, mix } from './palette.ts';
import { circle, dice, ellipse, shaded } from './shapes.ts';
import type { Point } from './shapes.ts';

const colours = [lacquer, gold, '#d8574a', lighter(lacquer, 0.75), '#c86a9a', gold, lacquer];

/** A strip of flowers beside an edge of the road, far ones first and smaller. */
export function bed(edge: Curve, width: number, seed: number): string {
  const roll = dice(seed);
  const soil = shaded(between(edge, shifted(edge, width)), mix(leaf, gold, 0.3), darker(leaf, 0.12));
  const spots = Array.from({ length: 420 }, (_, i): Point => {
    const [x, y] = along(edge, 1 - Math.sqrt(i / 420));
    const near = (y - 560) / 500;
    return [x + Math.sign(width) * near * (14 + roll() * (Math.abs(width) - 20)), y + near * (roll() - 0.5) * 40];
  });
  return soil + spots.map((spot, i) => plant(spot, i, roll())).join('');
}

function plant([x, y]: Point, index: number, chance: number): string {
  const near = (y - 555) / 500;
  const green = ellipse([x, y + 8 * near], [20 * near + 2, 12 * near + 1], mix(leaf, gold, chance * 0.35));
  const colour = colours[(index * 5 + Math.floor(chance * 3)) % colours.length] ?? gold;
  return (
    green +
    (near < 0.12 ? circle([x, y - 3], 2 + near * 14, colour) : flower([x, y - 10 * near], 5 + 19 * near, colour))
  );
}

export function cluster(spots: readonly Point[]): string {
  return spots
    .map(
      ([x, y], i) =>
        bush([x, y + 30], 1, darker(leaf, 0.1)) +
        flower([x - 24, y], 34, colours[i] ?? gold) +
        flower([x + 36, y + 14], 28, colours[i + 1] ?? gold),
    )
    .join('');
}
