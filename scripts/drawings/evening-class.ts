import { tiledRoof } from './buildings.ts';
import { ridge, sky } from './landscape.ts';
import { clay, darker, gold, ink, lacquer, leaf, lighter, mix, paper, water, wood } from './palette.ts';
import { person } from './people.ts';
import { areca, bamboo, banana, bush } from './plants.ts';
import { reaching, seated, walking } from './poses.ts';
import { box, circle, dice, ellipse, fade, faint, glow, path, pen, picture, placed, polygon, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

const night = '#12283c';
const lamp = '#ffdf94';

export function eveningClass(): string {
  return picture([sky('#0f2236', '#3d6a86'), stars(), moon([1250, 170]), ...hills(), school(), ...yard()]);
}

function stars(): string {
  const roll = dice(11);
  return times(90, () => circle([roll() * 1600, roll() * 430], 1 + roll() * 2.2, { fill: paper, opacity: (0.3 + roll() * 0.6).toFixed(2) }));
}

function moon([x, y]: Point): string {
  return glow([x, y], 260, '#f6e7b8') + circle([x, y], 66, '#fbf0cf') + circle([x - 18, y - 10], 12, '#efe0b4') + circle([x + 20, y + 18], 17, '#efe0b4');
}

function hills(): string[] {
  return [
    ridge({ line: [400, 330, 420], wave: 34, seed: 2 }, '#2f5870', '#1e4157'),
    ridge({ line: [520, 500, 470], wave: 22, seed: 4 }, '#234a58', '#17353f'),
    bamboo([130, 780], 1.15, mix(leaf, night, 0.55)) + areca([1450, 800], 520, mix(leaf, night, 0.45)) + areca([1540, 810], 430, mix(leaf, night, 0.5)),
    banana([1350, 800], 0.95, mix(leaf, night, 0.35)),
    ridge({ line: [770, 755, 775], wave: 5, seed: 1 }, '#2b4a45', '#14282b'),
  ];
}

function school(): string {
  const wall = mix('#c9a15e', night, 0.25);
  return placed(
    [770, 800],
    1,
    [
      shaded('M-470-330H470V0H-470Z', darker(wall, 0.25), wall),
      classroom(),
      doorway(352),
      ...[-464, 240, 464].map((x) => box([x - 9, -330], [18, 332], darker(clay, 0.35))),
      box([-490, -8], [980, 22], '#8d7a63'),
      placed([0, -42], 2.06, tiledRoof(mix(clay, night, 0.35))),
    ].join(''),
  );
}

/** The lit room seen through its wide window. */
function classroom(): string {
  const { define, fill } = fade('#fff1c4', '#f3bd62');
  const room = define + box([-446, -284], [668, 210], fill);
  const board = box([-416, -262], [250, 120], '#2d6b52') + box([-416, -144], [250, 9], wood) + path('M-390-230h110M-390-206h150M-390-182h80', pen(paper, 5, { opacity: 0.75 }));
  const pupils = [30, 122, 214].map((x, i) => desk(x, [water, lacquer, leaf][i] ?? water)).join('');
  const teacher = person([-96, -20], -0.86, { pose: reaching, shirt: '#f6ead2', trousers: ink, hat: false });
  const clip = `<clipPath id="room"><rect x="-446" y="-284" width="668" height="210"/></clipPath>`;
  const lamps = [-290, 10, 150].map((x) => path(`M${x} -286v28`, pen(wood, 4)) + path(`M${x - 26} -250Q${x} -276 ${x + 26} -250Z`, lacquer) + circle([x, -246], 9, '#fffbe8')).join('');
  const frame = [-446, -280, -112, 56, 222].map((x) => box([x - 4, -290], [8, 222], darker(wood, 0.2))).join('');
  return `${clip}<g clip-path="url(#room)">${room}${board}${teacher}${pupils}${lamps}</g>${frame}${box([-456, -294], [688, 12], darker(wood, 0.2))}${box([-462, -80], [700, 16], wood)}`;
}

function desk(x: number, shirt: string): string {
  return person([x, 6], -0.8, { pose: seated, shirt, hat: false, hair: x > 200 ? '#8b8378' : '#30241d' }) + box([x - 96, -112], [84, 10], wood) + box([x - 88, -124], [40, 10], paper);
}

function doorway(x: number): string {
  const { define, fill } = fade('#fff1c4', '#f3bd62');
  return define + box([x - 66, -264], [132, 260], fill) + box([x - 66, -264], [132, 12], wood) + polygon([[x - 66, -264], [x - 112, -244], [x - 112, 2], [x - 66, -4]], darker(wood, 0.1)) + path(`M${x + 40} -250V-4`, pen(lighter(gold, 0.4), 3, { opacity: 0.6 }));
}

function yard(): string[] {
  return [
    faint(0.55, shaded('M310 814H1190L1400 1067H110Z', '#c9ac66', '#1d3234')),
    bush([80, 850], 1.2, mix(leaf, night, 0.5)) + bush([250, 836], 0.8, mix(leaf, night, 0.4)) + bush([1500, 850], 1.2, mix(leaf, night, 0.5)),
    ellipse([560, 1000], [190, 16], { fill: '#0b1620', opacity: 0.4 }),
    placed([560, 996], 1.06, bicycle() + person([-64, 6], 0.98, { pose: walking, shirt: mix(lacquer, night, 0.15), trousers: '#26201d' })),
    bush([1400, 1075], 1.5, mix(leaf, night, 0.62)) + bush([120, 1080], 1.7, mix(leaf, night, 0.62)),
    fireflies(),
  ];
}

export function bicycle(): string {
  const wheel = (x: number) => circle([x, -62], 60, pen('#1b1a1c', 7)) + circle([x, -62], 53, pen('#b9b2a6', 2)) + path(`M${x - 52} -62h104M${x} -114v104M${x - 37} -99l74 74M${x + 37} -99l-74 74`, pen('#b9b2a6', 1.6));
  const frame = path('M-84-62L-36-150L64-156L86-62M-36-150L4-62L64-156M4-62H-84M64-156L54-196L30-204M-36-150L-44-170', pen(lighter(water, 0.2), 8, { 'stroke-linejoin': 'round' }));
  return wheel(-84) + wheel(86) + frame + path('M-66-174Q-42-184-22-170Z', pen('#2a211b', 12)) + box([60, -192], [60, 44], wood) + circle([126, -176], 10, lamp);
}

function fireflies(): string {
  const roll = dice(5);
  return times(16, () => circle([roll() * 1600, 620 + roll() * 360], 3 + roll() * 2, { fill: '#f7ec8e', opacity: (0.4 + roll() * 0.5).toFixed(2) }));
}
