import { buffalo } from './buffalo.ts';
import { tiledHouse } from './buildings.ts';
import { grass } from './flowers.ts';
import { birds, cloud, farHills, ridge, sky, sun } from './landscape.ts';
import { air, darker, gold, ink, lacquer, leaf, lighter, meadow, mix, paper, straw, wood } from './palette.ts';
import { person } from './people.ts';
import { areca, bamboo, tree } from './plants.ts';
import { pushing, reaching } from './poses.ts';
import { circle, dice, ellipse, path, pen, picture, placed, round, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

export function strawField(): string {
  return picture([
    sky(air, '#fde9bd'),
    sun([1150, 330], 78),
    cloud([430, 180], 1.15),
    cloud([830, 120], 0.7),
    birds([560, 300], 5),
    ...far(),
    field(),
    ...work(),
  ]);
}

function far(): string[] {
  const green = mix(leaf, meadow, 0.45);
  return [
    farHills(520, 5),
    ridge({ line: [560, 520, 560], wave: 14, seed: 1 }, mix(meadow, paper, 0.35), meadow),
    tree([210, 590], 0.5, green) +
      tiledHouse([340, 592], 0.5) +
      areca([450, 596], 190, green) +
      areca([492, 598], 160, green),
    tree([570, 590], 0.42, green) + tiledHouse([690, 590], 0.38) + bamboo([820, 596], 0.36, green),
    tree([1380, 596], 0.6, green) + tree([1480, 600], 0.48, green) + bamboo([1570, 610], 0.6, green),
  ];
}

/** A reaped field: rows of stubble running to the horizon. */
function field(): string {
  const rows = times(33, (i) =>
    path(
      `M${800 + (i - 16) * 34} 590L${800 + (i - 16) * 190} 1067`,
      pen(i % 2 ? darker(straw, 0.22) : lighter(straw, 0.35), 5, { opacity: 0.45 }),
    ),
  );
  const roll = dice(3);
  const stubble = times(420, () => {
    const y = 610 + roll() ** 1.5 * 450;
    const size = (y - 570) / 420;
    const x = roll() * 1600;
    return path(
      `M${round(x)} ${round(y)}l${round(-7 * size)} ${round(-22 * size)}M${round(x)} ${round(y)}l${round(2 * size)} ${round(-28 * size)}M${round(x)} ${round(y)}l${round(9 * size)} ${round(-20 * size)}`,
      pen(darker(straw, 0.25), 0.8 + size * 2.4, { opacity: 0.55 }),
    );
  });
  return (
    shaded('M0 588H1600V1067H0Z', lighter(straw, 0.3), mix(straw, wood, 0.18)) +
    rows +
    path('M0 590Q800 576 1600 590', pen(mix(meadow, leaf, 0.3), 9)) +
    stubble
  );
}

function work(): string[] {
  return [
    ...(
      [
        [520, 660, 0.28],
        [640, 652, 0.24],
        [960, 664, 0.3],
        [1090, 654, 0.25],
        [760, 694, 0.4],
      ] as const
    ).map(([x, y, size]) => bale([x, y], size)),
    buffalo([1250, 800], 0.95),
    placed([1420, 830], -0.92, person([0, 0], 1, { pose: reaching, shirt: mix(leaf, meadow, 0.2) })),
    bale([210, 830], 0.95) + bale([60, 880], 1.05),
    bale([770, 990], 1.5),
    placed([480, 996], 1.3, person([0, 0], 1, { pose: pushing, shirt: lacquer })),
    bale([1500, 1060], 1.35),
    ...[40, 150, 300, 1080, 1200, 1330].map((x, i) => grass([x, 1066 - (i % 3) * 12], 1.2, mix(meadow, leaf, 0.3))),
  ];
}

/** A round bale about 220 across, standing on its rim at a point. */
function bale([x, y]: Point, scale: number): string {
  const rings = times(6, (i) =>
    circle(
      [-30, -108],
      96 - i * 16,
      pen(darker(straw, i % 2 ? 0.18 : 0.32), 4, { 'stroke-dasharray': `${40 - i * 4} 9`, opacity: 0.75 }),
    ),
  );
  const barrel = shaded('M-30-214H86C156-214 156-2 86-2H-30Z', lighter(straw, 0.25), darker(straw, 0.25));
  const cords = path(
    'M20-214C90-214 90-2 20-2M62-214C132-214 132-2 62-2',
    pen(lighter(straw, 0.5), 4, { opacity: 0.8 }),
  );
  const parts = [
    ellipse([34, 2], [150, 17], { fill: ink, opacity: 0.2 }),
    barrel,
    cords,
    circle([-30, -108], 106, mix(straw, gold, 0.3)),
    rings,
    wisps(),
  ];
  return placed([x, y], scale, parts.join(''));
}

function wisps(): string {
  return path(
    'M-110-30l-26 16M-84-14l-14 20M-20-2l-10 16M60-4l16 14M100-20l24 10M-130-120l-14-6M-96-190l-12-14',
    pen(straw, 5),
  );
}
