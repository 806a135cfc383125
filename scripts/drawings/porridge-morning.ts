import { tiledRoof } from './buildings.ts';
import { birds, ridge, sky, sun, teaHill } from './landscape.ts';
import { clay, darker, gold, ink, lacquer, leaf, lighter, meadow, mix, paper, water, wood } from './palette.ts';
import { person } from './people.ts';
import { areca, banana, bush } from './plants.ts';
import { pouring } from './poses.ts';
import { box, circle, ellipse, faint, glow, path, pen, picture, placed, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

const dusk = '#5a4a63';

export function porridgeMorning(): string {
  return picture([sky('#6f8fae', '#fbc98d'), sun([1000, 470], 74, '#f59a4b'), ...hills(), kitchen(), ...fires(), ...helpers()]);
}

function hills(): string[] {
  const shade = (colour: string) => mix(colour, dusk, 0.3);
  return [
    pinkClouds(),
    birds([1180, 300], 5),
    ridge({ line: [470, 420, 460], wave: 30, seed: 3 }, '#b9879a', '#e0a494'),
    ridge({ line: [540, 520, 500], wave: 22, seed: 6 }, '#7d7a92', '#a98a8c'),
    teaHill([1180, 690], [560, 220], shade(mix(leaf, meadow, 0.4))),
    ridge({ line: [680, 670, 680], wave: 6, seed: 1 }, shade(meadow), shade(leaf)),
    areca([1330, 760], 470, shade(leaf)) + areca([1420, 770], 380, shade(mix(leaf, meadow, 0.3))) + banana([1520, 790], 1.25, shade(mix(leaf, meadow, 0.2))),
    shaded('M0 752H1600V1067H0Z', '#cf9f74', '#8d6248'),
    bush([1400, 800], 1, shade(leaf)) + bush([1560, 810], 1.1, shade(leaf)),
  ];
}

function pinkClouds(): string {
  const band = (x: number, y: number, width: number) => path(`M${x} ${y}h${width}M${x + 60} ${y + 22}h${width * 0.7}`, pen('#fbd9b8', 15, { opacity: 0.6 }));
  return band(700, 170, 300) + band(1220, 230, 220) + band(980, 330, 180);
}

/** The open kitchen behind the hall: posts, a tiled roof, a dark back wall with things hung on it. */
function kitchen(): string {
  const inside = shaded('M30 330H830V770H30Z', '#5b3a2a', '#94603c');
  const posts = [40, 420, 806].map((x) => box([x, 300], [26, 500], darker(wood, 0.15))).join('');
  const shelf = box([96, 480], [290, 14], wood) + [130, 190, 250, 310].map((x, i) => jar([x + 10, 480], i)).join('');
  const hung = path('M470 400H770', pen(darker(wood, 0.4), 7)) + [510, 570, 630].map((x, i) => ladle([x, 400], 80 + i * 14)).join('') + garlic([710, 400]);
  return inside + shelf + hung + posts + box([10, 318], [840, 22], darker(wood, 0.2)) + placed([430, 556], 2.02, tiledRoof(mix(clay, dusk, 0.25)));
}

function jar([x, y]: Point, kind: number): string {
  const colour = [lighter(clay, 0.1), '#d9b98a', mix(water, paper, 0.3), '#b06a3c'][kind] ?? clay;
  return path(`M${x - 20} ${y}Q${x - 32} ${y - 40} ${x - 14} ${y - 58}H${x + 14}Q${x + 32} ${y - 40} ${x + 20} ${y}Z`, colour) + box([x - 16, y - 68], [32, 12], { fill: darker(colour, 0.3), rx: 4 });
}

function ladle([x, y]: Point, length: number): string {
  return path(`M${x} ${y}v${length}`, pen('#c9ae86', 6)) + path(`M${x - 20} ${y + length}a20 20 0 0 0 40 0Z`, '#c9ae86');
}

function garlic([x, y]: Point): string {
  return path(`M${x} ${y}v90`, pen('#c7b27c', 4)) + times(5, (i) => ellipse([x + (i % 2 ? 12 : -12), y + 30 + i * 17], [13, 12], i % 2 ? '#f1e6d2' : '#e2d0b4'));
}

function fires(): string[] {
  return [placed([300, 990], 1.3, stove(0)), placed([690, 1010], 1.5, stove(1))];
}

function stove(seed: number): string {
  const flames = [-56, -20, 18, 54].map((x, i) => path(`M${x - 22} 0Q${x - 26}-34 ${x + (i % 2 ? 6 : -6)} ${-66 - (i % 2) * 12}Q${x + 28}-30 ${x + 20} 0Z`, i % 2 ? gold : '#ee7a2e')).join('');
  const logs = path('M-120-6L-20-14M126-4L24-14M-70 2L60-4', pen(darker(wood, 0.25), 20)) + circle([-122, -6], 9, '#c48a55') + circle([128, -4], 9, '#c48a55');
  const stones = [-96, 0, 96].map((x) => shaded(`M${x - 22} 4Q${x - 24}-60 ${x}-62Q${x + 24}-60 ${x + 22} 4Z`, '#8b7568', '#5e4d45')).join('');
  return [ellipse([0, 8], [190, 20], { fill: ink, opacity: 0.28 }), glow([0, -40], 190, '#ffae4a'), stones, flames, logs, pot(), steam(seed)].join('');
}

function pot(): string {
  const body = 'M-128-196Q-134-70-86-58H86Q134-70 128-196Z';
  return [
    shaded(body, '#b9bec2', '#777d83'),
    path('M-104-180Q-108-90-74-74', pen('#eceff0', 9, { opacity: 0.75 })),
    path('M-130-160q-34 4-26 34M130-160q34 4 26 34', pen('#6b7076', 10)),
    ellipse([0, -196], [132, 26], '#d9dde0') + ellipse([0, -194], [114, 19], '#f8edcf'),
    ...([[-50, -196], [10, -202], [52, -192], [-10, -188], [-84, -192], [84, -198]] as const).map((at) => ellipse(at, [9, 3], mix(leaf, meadow, 0.5))),
  ].join('');
}

function steam(seed: number): string {
  const curls = [-62, -6, 54].map((x, i) => path(`M${x} -226c-34-44 34-74 4-124s30-70 6-${110 + ((i + seed) % 2) * 40}`, pen(paper, 20 - i * 2, { opacity: 0.42 })));
  return faint(0.9, curls.join(''));
}

function helpers(): string[] {
  return [
    placed([480, 1010], -1.24, person([0, 0], 1, { pose: pouring, shirt: lacquer }) + dipper()),
    table([1180, 1010]),
    placed([890, 1024], 1.3, person([0, 0], 1, { pose: pouring, shirt: mix(leaf, meadow, 0.2) }) + dipper()),
  ];
}

function dipper(): string {
  return path('M92-158L142-136', pen('#c9ae86', 8)) + path('M130-146a22 22 0 0 0 40 8Z', '#dfe3e5');
}

function table([x, y]: Point): string {
  const legs = path('M-110-110V0M250-110V0', pen(darker(wood, 0.15), 20));
  const top = box([-150, -140], [440, 30], wood) + box([-150, -140], [440, 9], lighter(wood, 0.3));
  const boxes = times(5, (i) => placed([-104 + i * 86, -140], 1, carrier([lacquer, water, gold, leaf, lacquer][i] ?? gold)));
  return ellipse([x + 70, y + 2], [250, 20], { fill: ink, opacity: 0.24 }) + placed([x, y], 1, legs + top + boxes);
}

/** A covered tin that keeps porridge hot. */
function carrier(colour: string): string {
  return path('M-32-74Q-36-132 0-132Q36-132 32-74', pen('#8a8f94', 5)) + shaded('M-36-84H36V-6Q36 0 30 0H-30Q-36 0-36-6Z', lighter(colour, 0.16), darker(colour, 0.08)) + box([-36, -52], [72, 8], { fill: paper, opacity: 0.6 }) + path('M-40-84Q0-108 40-84Z', '#d9dde0') + circle([0, -100], 6, '#8a8f94');
}
