import { darker, gold, ink, leaf, lighter, meadow, mix, paper, wood } from './palette.ts';
import { box, circle, ellipse, glow, path, pen, shaded } from './shapes.ts';

export function stove(seed: number): string {
  const flames = [-56, -20, 18, 54]
    .map((x, i) =>
      path(
        `M${x - 22} 0Q${x - 26}-34 ${x + (i % 2 ? 6 : -6)} ${-66 - (i % 2) * 12}Q${x + 28}-30 ${x + 20} 0Z`,
        i % 2 ? gold : '#ee7a2e',
      ),
    )
    .join('');
  const logs =
    path('M-120-6L-20-14M126-4L24-14M-70 2L60-4', pen(darker(wood, 0.25), 20)) +
    circle([-122, -6], 9, '#c48a55') +
    circle([128, -4], 9, '#c48a55');
  const stones = [-96, 0, 96]
    .map((x) => shaded(`M${x - 22} 4Q${x - 24}-60 ${x}-62Q${x + 24}-60 ${x + 22} 4Z`, '#8b7568', '#5e4d45'))
    .join('');
  return [
    ellipse([0, 8], [190, 20], { fill: ink, opacity: 0.28 }),
    glow([0, -40], 190, '#ffae4a'),
    stones,
    flames,
    logs,
    pot(),
    steam(seed),
  ].join('');
}

function pot(): string {
  const body = 'M-128-196Q-134-70-86-58H86Q134-70 128-196Z';
  return [
    shaded(body, '#b9bec2', '#777d83'),
    path('M-104-180Q-108-90-74-74', pen('#eceff0', 9, { opacity: 0.75 })),
    path('M-130-160q-34 4-26 34M130-160q34 4 26 34', pen('#6b7076', 10)),
    ellipse([0, -196], [132, 26], '#d9dde0') + ellipse([0, -194], [114, 19], '#f8edcf'),
    ...(
      [
        [-50, -196],
        [10, -202],
        [52, -192],
        [-10, -188],
        [-84, -192],
        [84, -198],
      ] as const
    ).map((at) => ellipse(at, [9, 3], mix(leaf, meadow, 0.5))),
  ].join('');
}

function steam(seed: number): string {
  const curls = [-62, -6, 54].map((x, i) =>
    path(
      `M${x} -226c-34-44 34-74 4-124s30-70 6-${110 + ((i + seed) % 2) * 40}`,
      pen(paper, 26 - i * 3, { opacity: 0.55, filter: 'url(#soft)' }),
    ),
  );
  return `<filter id="soft" x="-1" width="3"><feGaussianBlur stdDeviation="7"/></filter>${curls.join('')}`;
}

export function dipper(): string {
  return path('M92-158L142-136', pen('#c9ae86', 8)) + path('M130-146a22 22 0 0 0 40 8Z', '#dfe3e5');
}

/** A covered tin that keeps porridge hot. */
export function carrier(colour: string): string {
  return (
    path('M-32-74Q-36-132 0-132Q36-132 32-74', pen('#8a8f94', 5)) +
    shaded('M-36-84H36V-6Q36 0 30 0H-30Q-36 0-36-6Z', lighter(colour, 0.16), darker(colour, 0.08)) +
    box([-36, -52], [72, 8], { fill: paper, opacity: 0.6 }) +
    path('M-40-84Q0-108 40-84Z', '#d9dde0') +
    circle([0, -100], 6, '#8a8f94')
  );
}
