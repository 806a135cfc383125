import { tiledRoof } from './buildings.ts';
import { bush, grass, tufts } from './flowers.ts';
import { birds, cloud, farHills, morning, ridge, sun, teaHill } from './landscape.ts';
import { clay, darker, gold, leaf, lighter, meadow, mix, straw, wood } from './palette.ts';
import { person } from './people.ts';
import { tree } from './plants.ts';
import { reaching } from './poses.ts';
import { chick, hen, rooster } from './poultry.ts';
import { box, circle, dice, ellipse, path, pen, picture, placed, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

export function chickensOnTheHill(): string {
  return picture([
    morning(),
    sun([380, 250], 70),
    cloud([1120, 150], 1),
    birds([700, 190], 4),
    ...hills(),
    ...yard(),
    ...flock(),
  ]);
}

function hills(): string[] {
  return [
    farHills(470, 3),
    teaHill([1280, 590], [520, 260], mix(leaf, meadow, 0.5)),
    teaHill([120, 600], [460, 210], mix(leaf, meadow, 0.6)),
    ridge({ line: [590, 560, 520], wave: 10, seed: 2 }, lighter(meadow, 0.3), mix(meadow, leaf, 0.4)),
    tree([120, 690], 1.1, mix(leaf, meadow, 0.16)) +
      tree([400, 650], 0.75, mix(leaf, meadow, 0.36)) +
      tree([760, 620], 0.6, mix(leaf, meadow, 0.4)),
    ridge({ line: [690, 670, 690], wave: 8, seed: 5 }, lighter(meadow, 0.08), mix(meadow, leaf, 0.55)),
  ];
}

function yard(): string[] {
  return [
    tree([1520, 720], 1.35, mix(leaf, meadow, 0.2)),
    coop([1190, 760]),
    ellipse([700, 900], [640, 120], { fill: straw, opacity: 0.3 }),
    tufts([0, 720], [1600, 120], mix(leaf, meadow, 0.4)),
    ellipse([420, 902], [90, 16], { fill: '#2a211b', opacity: 0.18 }),
    placed([410, 900], 1.28, person([0, 0], 1, { pose: reaching, shirt: clay }) + basket()),
    grains([640, 800]),
  ];
}

function basket(): string {
  return (
    path('M18-158H76L66-112H28Z', straw) +
    path('M20-146H74M24-130H70', pen(darker(straw, 0.35), 3)) +
    ellipse([47, -158], [29, 8], lighter(straw, 0.4))
  );
}

function grains([x, y]: Point): string {
  const roll = dice(7);
  return times(70, () =>
    circle([x - 80 + roll() * 330, y - 60 + roll() * 190], 3.4, roll() > 0.4 ? gold : lighter(gold, 0.5)),
  );
}

function coop(at: Point): string {
  const slats = times(11, (i) => box([-172 + i * 33, -112], [9, 92], darker(wood, 0.05)));
  const parts = [
    ellipse([0, 6], [230, 18], { fill: '#2a211b', opacity: 0.2 }),
    ...[-176, -60, 60, 166].map((x) => box([x, -60], [14, 64], darker(wood, 0.25))),
    shaded('M-180-130H180V-22H-180Z', darker(wood, 0.45), darker(wood, 0.2)),
    placed([-70, -24], 0.5, hen('#c98b4a')) + placed([70, -24], -0.5, hen('#f0e2c6')),
    slats + box([-188, -30], [376, 16], wood) + box([-188, -134], [376, 14], wood),
    path('M-150 4L-60-26', pen(darker(wood, 0.1), 16)) + path('M-136-1l8-14M-110-10l8-14M-84-18l8-14', pen(wood, 4)),
    tiledRoof(clay),
  ];
  return placed(at, 1.12, parts.join(''));
}

function flock(): string[] {
  const birdsOfTheYard: readonly [Point, number, string][] = [
    [[640, 800], 0.62, '#e9dcc0'],
    [[940, 790], -0.58, '#b5683a'],
    [[820, 840], 0.7, '#d9a25a'],
    [[1080, 880], -0.82, '#f3ead7'],
    [[700, 930], 0.86, '#8d4f2c'],
    [[1290, 930], -0.9, '#c98b4a'],
  ];
  return [
    ...birdsOfTheYard.map(([at, size, colour]) => placed(at, size, hen(colour))),
    placed([960, 1000], -1.42, rooster()),
    ...[560, 610, 500].map((x, i) => placed([x, 985 + (i % 2) * 26], i % 2 ? -0.5 : 0.5, chick())),
    bush([30, 1060], 1.3, darker(leaf, 0.1)) +
      bush([1560, 1056], 1.4, darker(leaf, 0.1)) +
      tufts([120, 1020], [1400, 50], darker(leaf, 0.05)),
    grass([1240, 1040], 1.2, leaf),
  ];
}
