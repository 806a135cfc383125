import { tiledHouse } from './buildings.ts';
import { bush, flower } from './flowers.ts';
import { cloud, farHills, morning, ridge } from './landscape.ts';
import { clay, darker, gold, ink, lacquer, leaf, lighter, meadow, mix, paper, wood } from './palette.ts';
import { leafHat } from './people.ts';
import { areca, bamboo, banana, tree } from './plants.ts';
import { box, dice, ellipse, path, pen, picture, placed, shaded, times, turned } from './shapes.ts';
import type { Point } from './shapes.ts';
import { wateringCan } from './watering-can.ts';

const blooms = [lacquer, gold, '#d8574a', '#c86a9a', lighter(lacquer, 0.7)];

export function flowerNursery(): string {
  return picture([morning(), cloud([1180, 150], 1.1), cloud([640, 110], 0.6), ...garden(), ...trays(), ...tools()]);
}

function garden(): string[] {
  return [
    farHills(440, 2),
    ridge({ line: [520, 500, 520], wave: 6, seed: 2 }, meadow, mix(meadow, leaf, 0.4)),
    bamboo([1420, 640], 1.1, mix(leaf, meadow, 0.25)) +
      areca([1180, 640], 420, mix(leaf, meadow, 0.3)) +
      tree([1300, 640], 0.8, mix(leaf, meadow, 0.35)),
    tiledHouse([480, 650], 1.75),
    banana([960, 650], 1.1, mix(leaf, meadow, 0.3)) + banana([60, 680], 1.2, mix(leaf, meadow, 0.2)),
    shaded('M0 650H1600V1067H0Z', '#e3c394', '#b98a5a'),
    ...[1060, 1180, 1310, 1450, 1570].map(
      (x, i) => bush([x, 676], 0.9, mix(leaf, meadow, 0.15)) + flower([x - 20, 646], 16, blooms[i] ?? gold),
    ),
  ];
}

function trays(): string[] {
  return [bed([800, 740], 0.72, 4), bed([800, 840], 0.92, 9), bed([790, 970], 1.18, 2)];
}

/** A long low bed edged with brick, planted in rows. */
function bed(at: Point, scale: number, seed: number): string {
  const roll = dice(seed);
  const soil = shaded('M-560-46H560L590 14H-590Z', '#7a5236', '#5c3c28');
  const bricks = times(24, (i) => box([-590 + i * 49.4, 12], [46, 26], i % 2 ? clay : lighter(clay, 0.14)));
  const rows = times(2, (row) =>
    times(17, (i) =>
      placed([-530 + i * 66 + row * 22, -26 + row * 30], 0.86 + row * 0.2, seedling(roll(), i + seed + row)),
    ),
  );
  return placed(at, scale, ellipse([0, 38], [600, 12], { fill: ink, opacity: 0.16 }) + soil + bricks + rows);
}

function seedling(chance: number, index: number): string {
  const green = mix(leaf, meadow, 0.2 + chance * 0.6);
  const leaves = [-62, -28, 30, 64].map((turn) =>
    turned(turn, path('M0 0C-14-18-12-40 0-52C12-40 14-18 0 0Z', turn > 0 ? green : darker(green, 0.14))),
  );
  const stem = path('M0 0V-46', pen(green, 5));
  return (
    leaves.join('') +
    stem +
    (chance > 0.3
      ? flower([0, -58], 17 + chance * 8, blooms[index % blooms.length] ?? gold)
      : path('M0-40C-10-52-6-66 0-70C6-66 10-52 0-40Z', lighter(meadow, 0.3)))
  );
}

function tools(): string[] {
  return [
    ellipse([250, 1030], [120, 16], { fill: ink, opacity: 0.2 }) + placed([240, 930], 1.8, wateringCan([0, 0])),
    ellipse([1390, 1012], [150, 16], { fill: ink, opacity: 0.2 }) + placed([1380, 1000], 1.9, leafHat()),
    placed([1180, 1030], 1, trowel()),
    ...[70, 1560].map(
      (x) => bush([x, 1070], 1.3, leaf) + flower([x - 20, 1034], 30, lacquer) + flower([x + 36, 1044], 24, paper),
    ),
  ];
}

function trowel(): string {
  return turned(68, path('M0 0V-84', pen(wood, 15)) + path('M-20 66Q-26 10 0 4Q26 10 20 66Q0 92-20 66Z', '#a9b0b5'));
}
