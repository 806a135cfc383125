import { buffalo } from './buffalo.ts';
import { tiledHouse } from './buildings.ts';
import { along, between, shifted } from './curve.ts';
import type { Curve } from './curve.ts';
import { bed, cluster } from './flower-bed.ts';
import { tufts } from './flowers.ts';
import { cloud, farHills, morning, ridge, sun, teaHill } from './landscape.ts';
import { paddy } from './paddy.ts';
import { lacquer, leaf, lighter, meadow, mix, water } from './palette.ts';
import { person } from './people.ts';
import { areca, bamboo, banana, tree } from './plants.ts';
import { bending, pouring, standing } from './poses.ts';
import { path, pen, picture, placed, shaded, times } from './shapes.ts';
import { rain, wateringCan } from './watering-can.ts';

const leftEdge: Curve = [
  [330, 1067],
  [620, 860],
  [1030, 740],
  [852, 566],
];

const rightEdge: Curve = [
  [1130, 1067],
  [1210, 850],
  [1240, 720],
  [884, 566],
];

export function flowerRoad(): string {
  return picture([
    morning(),
    sun([1180, 300], 62),
    cloud([380, 170], 1.1),
    cloud([760, 110], 0.7),
    ...hamlet(),
    ...road(),
    ...people(),
  ]);
}

function hamlet(): string[] {
  const green = mix(leaf, meadow, 0.4);
  return [
    farHills(520, 1),
    teaHill([330, 640], [470, 250], mix(leaf, meadow, 0.45)),
    teaHill([1390, 640], [430, 210], mix(leaf, meadow, 0.55)),
    tree([560, 600], 0.5, green) + areca([610, 604], 230, green) + areca([660, 606], 190, green),
    tiledHouse([700, 606], 0.52) + tree([1010, 596], 0.42, green) + tiledHouse([1120, 604], 0.44),
    banana([1236, 612], 0.5, lighter(leaf, 0.15)) + areca([1290, 610], 210, green),
    ridge({ line: [612, 584, 600], wave: 5, seed: 4 }, lighter(meadow, 0.25), mix(meadow, leaf, 0.35)),
    paddy([250, 652], 0.72) + paddy([-170, 650], 0.74) + paddy([-90, 746], 1.05),
    buffalo([150, 742], 0.34),
    tufts([0, 870], [520, 150], mix(meadow, leaf, 0.5)),
  ];
}

function road(): string[] {
  return [
    shaded(between(shifted(rightEdge, 260), shifted(rightEdge, 560)), lighter(water, 0.6), lighter(water, 0.3)),
    shaded(between(leftEdge, rightEdge), '#efe3cc', '#d9c6a6'),
    joints(),
    bed(rightEdge, 210, 3),
    bed(leftEdge, -330, 8),
    bamboo([1500, 700], 0.9, lighter(leaf, 0.1)),
  ];
}

function people(): string[] {
  return [
    person([1010, 690], 0.4, { pose: standing, shirt: water }),
    placed(
      [372, 880],
      1.12,
      person([0, 0], 1, { pose: pouring, shirt: lacquer }) + wateringCan([106, -150]) + placed([106, -150], 1, rain()),
    ),
    person([1310, 930], -0.98, { pose: bending, shirt: '#e9dcc0' }),
    cluster([
      [60, 1010],
      [170, 1050],
      [290, 1040],
      [1420, 1040],
      [1530, 1000],
      [1300, 1064],
    ]),
  ];
}

/** The joints between the slabs of concrete. */
function joints(): string {
  return times(9, (i) => {
    const t = 0.06 + i * 0.1;
    const [left, right] = [along(leftEdge, t), along(rightEdge, t)];
    return path(`M${left.join(' ')}L${right.join(' ')}`, pen('#b9a582', 4 - i * 0.35, { opacity: 0.6 }));
  });
}
