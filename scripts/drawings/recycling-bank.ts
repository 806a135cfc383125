import { tiledHouse } from './buildings.ts';
import { bush, flower } from './flowers.ts';
import { cloud, farHills, morning, ridge, teaHill } from './landscape.ts';
import { darker, gold, ink, lacquer, leaf, meadow, mix, paper, water, wood } from './palette.ts';
import { person } from './people.ts';
import { areca, banana, tree } from './plants.ts';
import { reaching, standing } from './poses.ts';
import { bin, cardboard } from './recycling-bins.ts';
import { box, circle, ellipse, path, pen, picture, placed, shaded, times, turned } from './shapes.ts';
import type { Point } from './shapes.ts';

export function recyclingBank(): string {
  return picture([morning(), cloud([300, 150], 1), cloud([1290, 200], 0.9), ...garden(), ...bins(), ...weighing()]);
}

function garden(): string[] {
  return [
    farHills(470, 4),
    teaHill([1400, 610], [460, 230], mix(leaf, meadow, 0.55)),
    ridge({ line: [600, 580, 600], wave: 6, seed: 2 }, meadow, mix(meadow, leaf, 0.3)),
    tree([1330, 700], 0.95, mix(leaf, meadow, 0.3)) +
      areca([1500, 740], 540, mix(leaf, meadow, 0.2)) +
      areca([1420, 740], 430, mix(leaf, meadow, 0.3)),
    banana([120, 760], 1.35, mix(leaf, meadow, 0.2)) + banana([1190, 750], 1, mix(leaf, meadow, 0.35)),
    tiledHouse([640, 760], 1.85),
    banana([250, 790], 1.1, mix(leaf, meadow, 0.35)),
    shaded('M0 770H1600V1067H0Z', '#efdcb8', '#cfae80'),
    path('M0 772H1600', pen('#c4a473', 5)),
    ...[40, 130, 1480, 1570].map(
      (x, i) => bush([x, 806], 0.85, mix(leaf, meadow, 0.15)) + flower([x, 776], 16, i % 2 ? gold : lacquer),
    ),
  ];
}

function bins(): string[] {
  return [
    ellipse([440, 944], [400, 24], { fill: ink, opacity: 0.17 }),
    ...[leaf, gold, lacquer, water].map((colour, i) => bin([150 + i * 190, 940], colour, i)),
    cardboard([930, 930]),
  ];
}

function weighing(): string[] {
  return [
    ellipse([1260, 1004], [270, 22], { fill: ink, opacity: 0.18 }),
    person([1100, 996], 1.28, { pose: reaching, shirt: mix(leaf, meadow, 0.15) }),
    person([1440, 1000], -1.3, { pose: standing, shirt: '#c8548a', trousers: '#3d3340' }) +
      box([1326, 742], [46, 60], { fill: paper, rx: 4 }) +
      path('M1336 760h26M1336 774h26M1336 788h16', pen(lacquer, 4)),
    scale([1262, 770]),
    bush([60, 1070], 1.3, leaf) +
      bush([1570, 1076], 1.3, leaf) +
      flower([30, 1034], 28, lacquer) +
      flower([100, 1046], 24, gold) +
      flower([1560, 1040], 26, gold),
  ];
}

/** A round dial with a netted sack of bottles under it. */
function scale([x, y]: Point): string {
  const dial =
    circle([0, 0], 46, lacquer) +
    circle([0, 0], 36, paper) +
    path('M0 0L16-22', pen(lacquer, 5)) +
    times(8, (i) => turned(i * 45, path('M0-32V-26', pen(ink, 3))));
  const sack =
    path('M-22 74Q-72 110-62 168Q0 206 62 168Q72 110 22 74Z', mix(meadow, paper, 0.35)) +
    path(
      'M-54 108L44 180M-62 140L8 190M-30 84L62 150M54 108L-44 180M62 140L-8 190M30 84L-62 150',
      pen(mix(leaf, meadow, 0.3), 3, { opacity: 0.7 }),
    );
  return placed(
    [x, y],
    1,
    path('M0-84V-46M0 46V78', pen(ink, 6)) +
      path('M-70-84H70', pen(wood, 12)) +
      path('M-62-84L-84 226M62-84L84 226', pen(darker(wood, 0.1), 9)) +
      sack +
      dial,
  );
}
