import { darker, gold, leaf, lighter, meadow, mix, wood } from './palette.ts';
import { circle, faint, path, pen, placed, times, turned } from './shapes.ts';
import type { Point } from './shapes.ts';

/** A tall thin palm of the given height, standing at a point. */
export function areca(at: Point, height: number, colour = leaf): string {
  const top = -height;
  const trunk = path(`M-7 0Q-3 ${top / 2}-4 ${top}L4 ${top}Q5 ${top / 2} 8 0Z`, mix(colour, '#b7a88a', 0.62));
  const rings = times(Math.floor(height / 34), (i) =>
    path(`M-6 ${-20 - i * 34}h12`, pen(darker(colour, 0.2), 2, { opacity: 0.35 })),
  );
  const sheath = path(
    `M-6 ${top + 44}Q-9 ${top + 10} 0 ${top - 14}Q9 ${top + 10} 6 ${top + 44}Z`,
    lighter(colour, 0.3),
  );
  const fronds = [-96, 88, -62, 58, -30, 30, 0].map((turn, i) =>
    turned(turn, placed([0, 0], turn < 0 ? -1 : 1, frond(i % 2 ? colour : mix(colour, meadow, 0.3)))),
  );
  return placed(at, 1, trunk + rings + placed([0, top], height / 430, fronds.join('')) + sheath);
}

function frond(colour: string): string {
  const blade = 'M0 0C-22-70 4-134 74-150C62-138 58-136 52-116C40-122 40-104 34-90C24-96 26-74 20-62C10-66 12-30 0 0Z';
  return path(blade, colour) + path('M0 0C-10-66 14-124 70-148', pen(lighter(colour, 0.4), 2.5, { opacity: 0.6 }));
}

export function banana(at: Point, scale: number, colour = leaf): string {
  const stem = path('M-16 0Q-10-120-6-210L8-210Q12-120 18 0Z', mix(colour, '#c6b26a', 0.55));
  const leaves = [-82, -50, -18, 14, 46, 80].map((turn, i) =>
    turned(turn, bananaLeaf(mix(colour, gold, (i % 3) * 0.12))),
  );
  return placed(at, scale, stem + placed([0, -196], 1, leaves.join('')));
}

function bananaLeaf(colour: string): string {
  const blade = 'M0 0C-54-60-58-170-8-268C46-190 52-76 0 0Z';
  const shade = 'M0 0C26-80 20-190-8-268C46-190 52-76 0 0Z';
  const tears = 'M-36-110L-8-96M-40-160L-6-142M36-120L6-104M28-180L0-160';
  return (
    path(blade, colour) +
    path(shade, { fill: darker(colour, 0.3), opacity: 0.35 }) +
    path('M0 0C-6-90-10-180-8-262', pen(lighter(colour, 0.5), 4, { opacity: 0.7 })) +
    path(tears, pen(darker(colour, 0.3), 2, { opacity: 0.4 }))
  );
}

export function bamboo(at: Point, scale: number, colour = leaf): string {
  const stalks = [-60, -34, -8, 20, 48].map((x, i) => bambooStalk(x, i, mix(colour, gold, 0.1 + (i % 3) * 0.1)));
  return placed(at, scale, stalks.join(''));
}

function bambooStalk(x: number, index: number, colour: string): string {
  const [lean, height] = [x * 1.5 + (index % 2) * 12, 420 + (index % 3) * 50];
  const stalk = path(`M${x} 0Q${x} ${-height * 0.6} ${x + lean} ${-height}`, pen(colour, 11));
  const knots = path(
    `M${x} 0Q${x} ${-height * 0.6} ${x + lean} ${-height}`,
    pen(darker(colour, 0.35), 11, { 'stroke-dasharray': '3 46', 'stroke-linecap': 'butt', opacity: 0.5 }),
  );
  const sprays = times(5, (i) =>
    placed([x + (lean * (i + 1)) / 6, -height * (0.42 + i * 0.13)], i % 2 ? 1 : -1, spray(colour)),
  );
  return stalk + knots + sprays;
}

function spray(colour: string): string {
  return times(5, (i) =>
    turned(40 + i * 26, path('M0 0C8-26 8-56 0-84C-8-56-8-26 0 0Z', i % 2 ? colour : darker(colour, 0.18))),
  );
}

/** A round-headed tree about 300 high. */
export function tree(at: Point, scale: number, colour = leaf): string {
  const trunk = path('M-13 0Q-6-90-16-160L16-160Q8-90 15 0Z', wood);
  const crown: readonly Point[] = [
    [-66, -180],
    [62, -186],
    [0, -158],
    [-30, -238],
    [40, -244],
    [4, -272],
  ];
  const dark = crown.map(([x, y]) => circle([x, y], 68, colour)).join('');
  const light = crown.map(([x, y]) => circle([x - 14, y - 18], 42, mix(colour, meadow, 0.45))).join('');
  return placed(at, scale, trunk + dark + faint(0.7, light));
}
