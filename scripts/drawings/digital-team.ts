import { flagPole, hall } from './buildings.ts';
import { bush, flower } from './flowers.ts';
import { birds, cloud, farHills, morning, ridge, teaHill } from './landscape.ts';
import { darker, gold, ink, lacquer, leaf, lighter, meadow, mix, paper, water, wood } from './palette.ts';
import { person } from './people.ts';
import { areca, banana, tree } from './plants.ts';
import { reaching, seated } from './poses.ts';
import { box, ellipse, glow, path, pen, picture, placed, shaded, turned } from './shapes.ts';
import type { Point } from './shapes.ts';

export function digitalTeam(): string {
  return picture([
    morning(),
    cloud([330, 190], 1),
    cloud([1330, 140], 0.8),
    birds([1120, 250], 4),
    ...village(),
    ...yard(),
    ...lesson(),
  ]);
}

function village(): string[] {
  const green = mix(leaf, meadow, 0.35);
  return [
    farHills(500, 2),
    teaHill([200, 640], [420, 210], mix(leaf, meadow, 0.55)) + teaHill([1440, 640], [420, 190], mix(leaf, meadow, 0.6)),
    ridge({ line: [630, 610, 630], wave: 6, seed: 3 }, meadow, mix(meadow, leaf, 0.4)),
    tree([330, 700], 1, green) + tree([1300, 700], 0.9, green),
    banana([1440, 730], 1, mix(leaf, meadow, 0.25)) +
      areca([190, 740], 500, mix(leaf, meadow, 0.2)) +
      areca([80, 750], 410, mix(leaf, meadow, 0.3)),
  ];
}

function yard(): string[] {
  return [
    flagPole([420, 760], 560),
    hall([820, 742], 1.02),
    areca([1530, 770], 520, leaf),
    shaded('M0 752H1600V1067H0Z', '#efdcb8', '#d2b184'),
    path('M0 752H1600', pen(darker('#efdcb8', 0.18), 5)),
    path(
      'M470 760L180 1067M820 760V1067M1170 760L1460 1067M0 850H1600M0 960H1600',
      pen('#b99a6c', 3, { opacity: 0.45 }),
    ),
    ...[60, 170, 1500, 1590].map(
      (x, i) =>
        bush([x, 790], 0.9, mix(leaf, meadow, 0.2)) +
        flower([x - 20, 762], 16, i % 2 ? gold : lacquer) +
        flower([x + 26, 774], 14, i % 2 ? lacquer : gold),
    ),
  ];
}

function lesson(): string[] {
  return [
    ellipse([820, 1002], [470, 34], { fill: ink, opacity: 0.16 }),
    bench([660, 1000]),
    person([560, 996], 1.2, { pose: seated, shirt: mix(lacquer, wood, 0.15) }) + phone([664, 816]),
    person([760, 996], 1.2, { pose: seated, shirt: '#efe3c8', trousers: '#4a3b33' }) + phone([864, 816]),
    person([1080, 1004], -1.26, { pose: reaching, shirt: water, trousers: ink, hat: false }),
    placed([948, 784], 1.5, phone([0, 0])),
    potted([240, 1010]) + potted([1400, 1010]),
  ];
}

function bench([x, y]: Point): string {
  const legs = [-210, -20, 170].map((dx) => box([x + dx, y - 100], [20, 100], darker(wood, 0.2))).join('');
  return legs + box([x - 240, y - 116], [450, 24], wood) + box([x - 240, y - 116], [450, 7], lighter(wood, 0.25));
}

function phone(at: Point): string {
  const body =
    box([-15, -28], [30, 54], { fill: ink, rx: 6 }) +
    box([-11, -22], [22, 42], { fill: '#dff3f2', rx: 2 }) +
    path('M-6-12h12M-6-4h12', pen(water, 3)) +
    box([-6, 6], [12, 7], { fill: gold, rx: 2 });
  return glow(at, 70, gold) + placed(at, 1, turned(12, body));
}

function potted([x, y]: Point): string {
  const pot =
    path('M-58-84H58L42 0H-42Z', lacquer) +
    box([-66, -98], [132, 20], darker(lacquer, 0.15)) +
    path('M-46-50H46', pen(lighter(lacquer, 0.3), 5));
  const blooms = [
    [-44, -150],
    [0, -186],
    [46, -152],
    [-14, -136],
    [24, -128],
  ] as const;
  return (
    ellipse([x, y], [84, 13], { fill: ink, opacity: 0.18 }) +
    placed(
      [x, y],
      1,
      bush([0, -106], 1.15, leaf) + pot + blooms.map((at, i) => flower(at, 24, i % 2 ? paper : gold)).join(''),
    )
  );
}
