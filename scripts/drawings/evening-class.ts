import { bicycle } from './bicycle.ts';
import { bush } from './flowers.ts';
import { ridge, sky } from './landscape.ts';
import { lacquer, leaf, mix, paper } from './palette.ts';
import { person } from './people.ts';
import { areca, bamboo, banana } from './plants.ts';
import { walking } from './poses.ts';
import { night, school } from './schoolroom.ts';
import { circle, dice, ellipse, faint, glow, picture, placed, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

export function eveningClass(): string {
  return picture([sky('#0f2236', '#3d6a86'), stars(), moon([1250, 170]), ...hills(), school(), ...yard()]);
}

function stars(): string {
  const roll = dice(11);
  return times(90, () =>
    circle([roll() * 1600, roll() * 430], 1 + roll() * 2.2, { fill: paper, opacity: (0.3 + roll() * 0.6).toFixed(2) }),
  );
}

function moon([x, y]: Point): string {
  return (
    glow([x, y], 260, '#f6e7b8') +
    circle([x, y], 66, '#fbf0cf') +
    circle([x - 18, y - 10], 12, '#efe0b4') +
    circle([x + 20, y + 18], 17, '#efe0b4')
  );
}

function hills(): string[] {
  return [
    ridge({ line: [400, 330, 420], wave: 34, seed: 2 }, '#2f5870', '#1e4157'),
    ridge({ line: [520, 500, 470], wave: 22, seed: 4 }, '#234a58', '#17353f'),
    bamboo([130, 780], 1.15, mix(leaf, night, 0.55)) +
      areca([1450, 800], 520, mix(leaf, night, 0.45)) +
      areca([1540, 810], 430, mix(leaf, night, 0.5)),
    banana([1350, 800], 0.95, mix(leaf, night, 0.35)),
    ridge({ line: [770, 755, 775], wave: 5, seed: 1 }, '#2b4a45', '#14282b'),
  ];
}

function yard(): string[] {
  return [
    faint(0.55, shaded('M310 814H1190L1400 1067H110Z', '#c9ac66', '#1d3234')),
    bush([80, 850], 1.2, mix(leaf, night, 0.5)) +
      bush([250, 836], 0.8, mix(leaf, night, 0.4)) +
      bush([1500, 850], 1.2, mix(leaf, night, 0.5)),
    ellipse([560, 1000], [190, 16], { fill: '#0b1620', opacity: 0.4 }),
    placed(
      [560, 996],
      1.06,
      bicycle() + person([-64, 6], 0.98, { pose: walking, shirt: mix(lacquer, night, 0.15), trousers: '#26201d' }),
    ),
    bush([1400, 1075], 1.5, mix(leaf, night, 0.62)) + bush([120, 1080], 1.7, mix(leaf, night, 0.62)),
    fireflies(),
  ];
}

function fireflies(): string {
  const roll = dice(5);
  return times(16, () =>
    circle([roll() * 1600, 620 + roll() * 360], 3 + roll() * 2, {
      fill: '#f7ec8e',
      opacity: (0.4 + roll() * 0.5).toFixed(2),
    }),
  );
}
