import type { Pose } from './people.ts';
import type { Point } from './shapes.ts';

export const standing = pose('0,-232 0,-128 4,-268', '30,-170 66,-186 34,-180 74,-192', '6,-64 4,0 -8,-64 -22,0');

/** Both hands forward and low, as when ladling or watering. */
export const pouring = pose('16,-226 -4,-126 30,-260', '48,-160 98,-150 56,-172 104,-162', '8,-62 2,0 -16,-62 -36,0');

export const bending = pose('78,-158 -18,-126 116,-160', '92,-94 112,-40 104,-100 136,-52', '6,-66 -2,0 -26,-62 -40,0');

/** On a seat about 90 high, looking down at what the hands hold. */
export const seated = pose('2,-200 -8,-100 14,-234', '38,-138 82,-146 46,-146 90,-152', '64,-98 62,0 54,-96 44,0');

/** On the floor, legs folded, a book in the hands. */
export const onTheMat = pose('0,-128 -6,-28 12,-162', '30,-70 70,-84 38,-76 80,-88', '70,-34 18,-2 62,-26 6,0');

export const walking = pose('14,-230 -4,-128 24,-266', '46,-168 98,-188 56,-180 104,-204', '26,-66 24,0 -22,-64 -60,0');

export const pushing = pose(
  '40,-212 -16,-122 62,-244',
  '86,-180 132,-190 92,-196 136,-216',
  '34,-66 8,0 -44,-64 -82,0',
);

/** One arm out to the side, as when scattering grain or showing something. */
export const reaching = pose('0,-232 -2,-128 8,-268', '52,-190 104,-172 20,-168 46,-150', '10,-64 14,0 -10,-64 -24,0');

/** Reads joints: neck, hip and head; then elbow and hand, knee and foot, the near one before the far one. */
function pose(body: string, arms: string, legs: string): Pose {
  const [neck, hip, head] = joints(body) as [Point, Point, Point];
  return { neck, hip, head, arms: limbs(arms), legs: limbs(legs) };
}

function limbs(text: string): Pose['arms'] {
  const [nearBend, nearEnd, farBend, farEnd] = joints(text) as [Point, Point, Point, Point];
  return [
    [nearBend, nearEnd],
    [farBend, farEnd],
  ];
}

function joints(text: string): Point[] {
  return text.split(' ').map((joint) => joint.split(',').map(Number) as [number, number]);
}
