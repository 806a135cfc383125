import { openBook, pile, pot, shelf } from './books.ts';
import { flower } from './flowers.ts';
import { room, sunbeam, view } from './interior.ts';
import { darker, gold, ink, lacquer, leaf, lighter, water, wood } from './palette.ts';
import { person } from './people.ts';
import type { Person } from './people.ts';
import { onTheMat } from './poses.ts';
import { box, ellipse, glow, path, pen, picture, placed, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

export function readingCorner(): string {
  return picture([
    room('#f3dfb4', 770),
    view([130, 150], [470, 430]),
    sunbeam([130, 580], 470),
    shelf([1140, 800]),
    lantern([745, 0], 190),
    ...floor(),
    ...readers(),
  ]);
}

function lantern([x, y]: Point, drop: number): string {
  const silk = shaded('M-52 0C-84 26-84 84-52 110H52C84 84 84 26 52 0Z', '#d83a2c', lacquer);
  const ribs = path(
    'M-22 0C-40 30-40 80-22 110M22 0C40 30 40 80 22 110M0 0V110',
    pen(darker(lacquer, 0.25), 3, { opacity: 0.55 }),
  );
  const trim =
    box([-40, -12], [80, 14], gold) +
    box([-40, 108], [80, 14], gold) +
    path('M0 122V176M-12 122V160M12 122V160', pen(gold, 4));
  return (
    path(`M${x} ${y}V${drop - 10}`, pen(wood, 4)) +
    glow([x, drop + 56], 230, '#ffdf94') +
    placed([x, drop], 1, silk + ribs + trim)
  );
}

function floor(): string[] {
  const mat = shaded('M260 850H1340L1500 1046H90Z', '#f0d691', '#dcb262');
  const stripes = [0.1, 0.9]
    .map((t) => path(`M${260 + 1080 * t} 850L${90 + 1410 * t} 1046`, pen(lacquer, 14, { opacity: 0.75 })))
    .join('');
  const weave = times(9, (i) =>
    path(`M${245 - i * 18} ${866 + i * 21}H${1352 + i * 17}`, pen(darker('#dcb262', 0.25), 2, { opacity: 0.3 })),
  );
  const motif = [560, 800, 1040].map((x) => faintFlower([x, 1000])).join('');
  return [mat + stripes + weave + motif, pile([330, 990]), placed([1500, 830], 1.5, pot())];
}

function faintFlower(at: Point): string {
  return `<g opacity=".55">${flower(at, 40, lacquer)}</g>`;
}

function readers(): string[] {
  const shadow = (at: Point, width: number) => ellipse(at, [width, 15], { fill: ink, opacity: 0.2 });
  const reader = (at: Point, scale: number, who: Omit<Person, 'pose'>) =>
    person(at, scale, { pose: onTheMat, hat: false, ...who });
  return [
    shadow([590, 968], 140) +
      reader([560, 964], 1.55, { shirt: lighter(water, 0.1), trousers: '#54463d' }) +
      openBook([676, 824], water),
    shadow([842, 962], 100) + reader([860, 958], -1.2, { shirt: gold, trousers: water }) + openBook([772, 850], leaf),
    shadow([1140, 992], 180) +
      reader([1190, 988], -2, { shirt: lacquer, hair: '#8b8378' }) +
      openBook([1040, 808], gold),
  ];
}
