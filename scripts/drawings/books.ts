import { bush, flower } from './flowers.ts';
import { darker, gold, ink, lacquer, leaf, lighter, meadow, mix, paper, water, wood } from './palette.ts';
import { box, circle, dice, ellipse, path, pen, placed, times, turned } from './shapes.ts';
import type { Point } from './shapes.ts';

const spines = [
  lacquer,
  leaf,
  water,
  gold,
  lighter(lacquer, 0.3),
  mix(leaf, meadow, 0.6),
  lighter(water, 0.35),
  '#d98a3d',
  '#e9dcc0',
];

export function shelf([x, y]: Point): string {
  const boards = times(
    5,
    (i) =>
      box([-270, -660 + i * 158], [540, 20], lighter(wood, 0.06)) +
      box([-270, -640 + i * 158], [540, 10], { fill: ink, opacity: 0.25 }),
  );
  const parts = [
    ellipse([0, 4], [300, 16], { fill: ink, opacity: 0.2 }),
    box([-282, -664], [564, 664], darker(wood, 0.32)),
    times(4, (i) => placed([0, -502 + i * 158], 1, books(i + 3))),
    boards,
    box([-294, -668], [26, 670], wood) + box([268, -668], [26, 670], wood),
    placed([-190, -668], 0.62, pot()) + placed([190, -668], 0.76, globe()),
  ];
  return placed([x, y], 0.98, parts.join(''));
}

/** One board of books: most upright, the last leaning, here and there a lying pile. */
function books(seed: number): string {
  const roll = dice(seed * 97);
  let x = -262;
  const row: string[] = [];
  while (x < 150 + seed * 6) {
    const [width, height] = [18 + roll() * 22, 92 + roll() * 36];
    row.push(book([x, 0], [width, height], spines[Math.floor(roll() * spines.length)] ?? gold));
    x += width + 2;
  }
  const leaning = placed([x + 36, 0], 1, turned(-16, book([0, 0], [26, 112], spines[seed] ?? gold)));
  return row.join('') + leaning;
}

function book([x, y]: Point, [width, height]: Point, colour: string): string {
  const bands =
    box([x, y - height + 14], [width, 5], { fill: paper, opacity: 0.6 }) +
    box([x, y - 24], [width, 8], { fill: paper, opacity: 0.45 });
  return (
    box([x, y - height], [width, height], { fill: colour, rx: 3 }) +
    box([x, y - height], [5, height], { fill: paper, opacity: 0.22 }) +
    bands
  );
}

export function pot(): string {
  return (
    bush([0, -74], 0.85, leaf) +
    path('M-40-62H40L30 0H-30Z', lacquer) +
    box([-46, -72], [92, 16], darker(lacquer, 0.18)) +
    flower([-22, -108], 18, gold) +
    flower([24, -98], 16, paper)
  );
}

function globe(): string {
  return (
    path('M-34 0H34L12-22H-12Z', wood) +
    circle([0, -72], 50, lighter(water, 0.2)) +
    path('M-36-100Q-10-112 0-92Q-8-70-30-64Q-46-78-36-100ZM10-74Q38-86 42-60Q30-36 14-42Z', mix(leaf, meadow, 0.6)) +
    path('M-4-128A56 56 0 0 1 30-24', pen(gold, 6))
  );
}

export function pile([x, y]: Point): string {
  return times(
    5,
    (i) =>
      box([x - 66 + (i % 2) * 10, y - 20 - i * 21], [124 - (i % 3) * 10, 19], {
        fill: spines[(i * 2 + 1) % spines.length] ?? gold,
        rx: 3,
      }) + box([x - 56 + (i % 2) * 10, y - 16 - i * 21], [90, 3], { fill: paper, opacity: 0.6 }),
  );
}

export function openBook([x, y]: Point, cover: string): string {
  const pages = path('M0 0Q-26-20-52-8V-44Q-26-56 0-36Q26-56 52-44V-8Q26-20 0 0Z', paper);
  return placed(
    [x, y],
    1.3,
    path('M0 8Q-28-12-58 0V-42H58V0Q28-12 0 8Z', cover) +
      pages +
      path('M0-36V0', pen('#c9bca4', 3)) +
      path('M-42-34Q-24-42-10-32M-42-24Q-24-32-10-22M42-34Q24-42 10-32M42-24Q24-32 10-22', pen('#b9ab92', 2)),
  );
}
