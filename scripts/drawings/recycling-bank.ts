import { tiledHouse } from './buildings.ts';
import { cloud, farHills, morning, ridge, teaHill } from './landscape.ts';
import { clay, darker, gold, ink, lacquer, leaf, lighter, meadow, mix, paper, water, wood } from './palette.ts';
import { person } from './people.ts';
import { areca, banana, bush, flower, tree } from './plants.ts';
import { reaching, standing } from './poses.ts';
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
    tree([1330, 700], 0.95, mix(leaf, meadow, 0.3)) + areca([1500, 740], 540, mix(leaf, meadow, 0.2)) + areca([1420, 740], 430, mix(leaf, meadow, 0.3)),
    banana([120, 760], 1.35, mix(leaf, meadow, 0.2)) + banana([1190, 750], 1, mix(leaf, meadow, 0.35)),
    tiledHouse([640, 760], 1.85),
    banana([250, 790], 1.1, mix(leaf, meadow, 0.35)),
    shaded('M0 770H1600V1067H0Z', '#efdcb8', '#cfae80'),
    path('M0 772H1600', pen('#c4a473', 5)),
    ...[40, 130, 1480, 1570].map((x, i) => bush([x, 806], 0.85, mix(leaf, meadow, 0.15)) + flower([x, 776], 16, i % 2 ? gold : lacquer)),
  ];
}

function bins(): string[] {
  return [
    ellipse([440, 944], [400, 24], { fill: ink, opacity: 0.17 }),
    ...[leaf, gold, lacquer, water].map((colour, i) => bin([150 + i * 190, 940], colour, i)),
    cardboard([930, 930]),
  ];
}

function bin([x, y]: Point, colour: string, kind: number): string {
  const contents = [bottles(mix(leaf, meadow, 0.5)), rolls(), cans(), bottles('#9fd0dc')][kind] ?? '';
  const parts = [
    contents,
    shaded('M-78-186H78L66 0H-66Z', lighter(colour, 0.14), darker(colour, 0.1)),
    path('M30-186H78L66 0H36Z', { fill: darker(colour, 0.35), opacity: 0.3 }),
    box([-86, -200], [172, 24], { fill: darker(colour, 0.16), rx: 8 }),
    placed([0, -92], 1, arrows(kind === 1 ? wood : paper)),
  ];
  return placed([x, y], 1.06, parts.join(''));
}

/** Three arrows chasing one another. */
function arrows(colour: string): string {
  return [0, 120, 240].map((turn) => turned(turn, path('M-26-24A36 36 0 0 1 22-28', pen(colour, 9, { 'stroke-linecap': 'butt' })) + path('M16-46L42-18L8-16Z', colour))).join('');
}

function bottles(colour: string): string {
  return [-44, -8, 30].map((x, i) => placed([x, -190], 1, turned(-14 + i * 14, box([-15, -58], [30, 70], { fill: colour, rx: 9 }) + box([-7, -84], [14, 30], { fill: lighter(colour, 0.2), rx: 3 }) + box([-8, -92], [16, 10], i % 2 ? lacquer : water) + path('M-7-46v40', pen(paper, 4, { opacity: 0.6 }))))).join('');
}

function rolls(): string {
  return [-40, 4, 42].map((x, i) => placed([x, -186], 1, turned(-20 + i * 18, box([-17, -66 - i * 6], [34, 80], paper) + path('M-10-52h20M-10-40h20M-10-28h14', pen('#b7a98f', 3))))).join('');
}

function cans(): string {
  return [-42, 0, 40].map((x, i) => placed([x, -184], 1, turned(-16 + i * 18, box([-18, -50], [36, 60], { fill: ['#c9ccd0', '#e4a93c', '#b9c6cd'][i] ?? paper, rx: 4 }) + ellipse([0, -50], [18, 6], '#eef0f0') + box([-18, -34], [36, 18], lacquer)))).join('');
}

function cardboard([x, y]: Point): string {
  const sheets = times(7, (i) => box([-74 + (i % 3) * 4, -20 - i * 17], [148 - (i % 2) * 8, 15], i % 2 ? '#c69a63' : '#d8b07c'));
  return ellipse([x, y + 4], [110, 14], { fill: ink, opacity: 0.18 }) + placed([x, y], 1, sheets + path('M-22-138V-4M26-138V-4', pen(lighter(clay, 0.3), 5)));
}

function weighing(): string[] {
  return [
    ellipse([1260, 1004], [270, 22], { fill: ink, opacity: 0.18 }),
    person([1100, 996], 1.28, { pose: reaching, shirt: mix(leaf, meadow, 0.15) }),
    person([1440, 1000], -1.3, { pose: standing, shirt: '#c8548a', trousers: '#3d3340' }) + box([1326, 742], [46, 60], { fill: paper, rx: 4 }) + path('M1336 760h26M1336 774h26M1336 788h16', pen(lacquer, 4)),
    scale([1262, 770]),
    bush([60, 1070], 1.3, leaf) + bush([1570, 1076], 1.3, leaf) + flower([30, 1034], 28, lacquer) + flower([100, 1046], 24, gold) + flower([1560, 1040], 26, gold),
  ];
}

/** A round dial with a netted sack of bottles under it. */
function scale([x, y]: Point): string {
  const dial = circle([0, 0], 46, lacquer) + circle([0, 0], 36, paper) + path('M0 0L16-22', pen(lacquer, 5)) + times(8, (i) => turned(i * 45, path('M0-32V-26', pen(ink, 3))));
  const sack = path('M-22 74Q-72 110-62 168Q0 206 62 168Q72 110 22 74Z', mix(meadow, paper, 0.35)) + path('M-54 108L44 180M-62 140L8 190M-30 84L62 150M54 108L-44 180M62 140L-8 190M30 84L-62 150', pen(mix(leaf, meadow, 0.3), 3, { opacity: 0.7 }));
  return placed([x, y], 1, path('M0-84V-46M0 46V78', pen(ink, 6)) + path('M-70-84H70', pen(wood, 12)) + sack + dial);
}
