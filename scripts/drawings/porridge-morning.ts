import { bush } from './flowers.ts';
import { dusk, kitchen } from './kitchen.ts';
import { birds, ridge, sky, sun, teaHill } from './landscape.ts';
import { darker, gold, ink, lacquer, leaf, lighter, meadow, mix, water, wood } from './palette.ts';
import { person } from './people.ts';
import { areca, banana } from './plants.ts';
import { carrier, dipper, stove } from './porridge-pots.ts';
import { pouring } from './poses.ts';
import { box, ellipse, path, pen, picture, placed, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

export function porridgeMorning(): string {
  return picture([
    sky('#7fb0cf', '#ffd08a'),
    sun([1010, 452], 78, '#f59a4b'),
    ...hills(),
    kitchen(),
    ...fires(),
    ...helpers(),
  ]);
}

function hills(): string[] {
  const shade = (colour: string) => mix(colour, dusk, 0.3);
  return [
    pinkClouds(),
    birds([930, 300], 5),
    ridge({ line: [470, 420, 460], wave: 30, seed: 3 }, '#b9879a', '#e0a494'),
    ridge({ line: [540, 520, 500], wave: 22, seed: 6 }, '#7d7a92', '#a98a8c'),
    teaHill([1180, 690], [560, 220], shade(mix(leaf, meadow, 0.4))),
    ridge({ line: [680, 670, 680], wave: 6, seed: 1 }, shade(meadow), shade(leaf)),
    areca([1330, 760], 470, shade(leaf)) +
      areca([1420, 770], 380, shade(mix(leaf, meadow, 0.3))) +
      banana([1520, 790], 1.25, shade(mix(leaf, meadow, 0.2))),
    shaded('M0 752H1600V1067H0Z', '#cf9f74', '#8d6248'),
    bush([1400, 800], 1, shade(leaf)) + bush([1560, 810], 1.1, shade(leaf)),
  ];
}

function pinkClouds(): string {
  const band = (x: number, y: number, width: number) =>
    path(`M${x} ${y}h${width}M${x + 60} ${y + 22}h${width * 0.7}`, pen('#fbd9b8', 15, { opacity: 0.6 }));
  return band(700, 170, 300) + band(1220, 230, 220) + band(980, 330, 180);
}

function fires(): string[] {
  return [placed([250, 960], 1.02, stove(0)), placed([690, 990], 1.12, stove(1))];
}

function helpers(): string[] {
  return [
    placed([466, 1000], -1.36, person([0, 0], 1, { pose: pouring, shirt: lacquer }) + dipper()),
    table([1216, 1016]),
    placed([960, 1030], 1.46, person([0, 0], 1, { pose: pouring, shirt: mix(leaf, meadow, 0.2) }) + dipper()),
  ];
}

function table([x, y]: Point): string {
  const legs = path('M-110-110V0M250-110V0', pen(darker(wood, 0.15), 20));
  const top = box([-150, -140], [440, 30], wood) + box([-150, -140], [440, 9], lighter(wood, 0.3));
  const boxes = times(5, (i) =>
    placed([-104 + i * 86, -140], 1, carrier([lacquer, water, gold, leaf, lacquer][i] ?? gold)),
  );
  return ellipse([x + 70, y + 2], [250, 20], { fill: ink, opacity: 0.24 }) + placed([x, y], 1, legs + top + boxes);
}
