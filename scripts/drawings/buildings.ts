import { clay, darker, gold, lacquer, lighter, mix, paper, straw, wood } from './palette.ts';
import { box, ellipse, path, pen, placed, polygon, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

const wall = mix(paper, gold, 0.2);

/** A tiled three-bay house about 420 wide and 250 high. */
export function tiledHouse(at: Point, scale: number, roof = clay): string {
  const parts = [
    ellipse([0, 2], [232, 12], { fill: '#2a211b', opacity: 0.14 }),
    shaded('M-190-130H190V0H-190Z', wall, darker(wall, 0.14)),
    box([-190, -130], [380, 26], { fill: '#2a211b', opacity: 0.16 }),
    ...[-122, 0, 122].map((x, i) => (i === 1 ? door(x) : windowPane(x))),
    ...[-182, -62, 62, 182].map((x) => box([x - 6, -132], [12, 134], darker(wood, 0.1))),
    box([-206, -6], [412, 14], mix(clay, paper, 0.45)),
    tiledRoof(roof),
  ];
  return placed(at, scale, parts.join(''));
}

function door(x: number): string {
  return box([x - 40, -104], [80, 104], wood) + path(`M${x} -104V0M${x - 40} -56h80`, pen(darker(wood, 0.4), 3));
}

function windowPane(x: number): string {
  return (
    box([x - 30, -96], [60, 56], darker(wood, 0.15)) +
    path(`M${x - 15} -92v48M${x} -92v48M${x + 15} -92v48`, pen(straw, 3, { opacity: 0.7 }))
  );
}

/** The roof of a house 420 wide, its eaves 124 above the ground. */
export function tiledRoof(colour: string): string {
  const rows = [0.25, 0.5, 0.75].map((t) => `M${-150 - 84 * t} ${-236 + 112 * t}H${150 + 84 * t}`).join('');
  const columns = times(15, (i) =>
    path(`M${-147 + i * 21} -236L${-226 + i * 32.2} -129`, pen(darker(colour, 0.3), 2, { opacity: 0.35 })),
  );
  return (
    shaded(
      'M-150-238Q-162-244-170-252Q-180-180-240-122Q0-132 240-122Q180-180 170-252Q162-244 150-238Z',
      mix(colour, gold, 0.16),
      darker(colour, 0.12),
    ) +
    columns +
    path(rows, pen(darker(colour, 0.3), 3, { opacity: 0.45 })) +
    path('M-170-252Q-160-240-146-240H146Q160-240 170-252', pen(darker(colour, 0.25), 9))
  );
}

/** The hamlet's hall: a wide front with pillars, steps and the flag on a pole beside it. */
export function hall(at: Point, scale: number): string {
  const parts = [
    ellipse([0, 4], [400, 16], { fill: '#2a211b', opacity: 0.14 }),
    shaded('M-330-210H330V0H-330Z', lighter(wall, 0.2), darker(wall, 0.12)),
    box([-330, -210], [660, 34], { fill: '#2a211b', opacity: 0.18 }),
    ...[-220, 220].map((x) => hallWindow(x)),
    box([-78, -160], [156, 160], darker(wood, 0.1)) +
      path('M0-160V0M-39-160V0M39-160V0M-78-84H78', pen(darker(wood, 0.5), 4)),
    ...[-318, -118, 118, 318].map((x) => box([x - 11, -206], [22, 206], lighter(gold, 0.35))),
    box([-360, -12], [720, 14], mix(clay, paper, 0.55)) + box([-130, 2], [260, 12], mix(clay, paper, 0.65)),
    placed([0, -6], 1.58, tiledRoof(clay)),
  ];
  return placed(at, scale, parts.join(''));
}

function hallWindow(x: number): string {
  return (
    box([x - 62, -150], [124, 92], darker(wood, 0.05)) +
    box([x - 54, -142], [108, 76], '#9cc3cf') +
    path(`M${x} -142v76M${x - 54} -104h108`, pen(wood, 6)) +
    polygon(
      [
        [x - 54, -66],
        [x - 54, -110],
        [x - 6, -142],
        [x + 20, -142],
      ],
      { fill: paper, opacity: 0.35 },
    )
  );
}

/** The national flag on a pole of the given height. */
export function flagPole(at: Point, height: number): string {
  const cloth = 'M4 0C50-18 92 18 150-2V96C92 116 50 80 4 98Z';
  const fold = 'M62-5C78 0 92 8 108 8V106C92 106 78 98 62 93Z';
  const star = times(
    5,
    (i) =>
      (i ? 'L' : 'M') +
      [i * 144 - 90]
        .map(
          (a) =>
            `${(Math.cos((a * Math.PI) / 180) * 27).toFixed(1)} ${(Math.sin((a * Math.PI) / 180) * 27).toFixed(1)}`,
        )
        .join(''),
  );
  const flag =
    path(cloth, '#c8201c') +
    path(fold, { fill: lacquer, opacity: 0.45 }) +
    placed([76, 50], 1, path(`${star}Z`, '#ffd23c'));
  return placed(at, 1, box([-5, -height], [9, height], '#c9bfae') + placed([2, -height + 6], 1, flag));
}
