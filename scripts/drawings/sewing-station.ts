import { darker, gold, ink, lacquer, leaf, lighter, meadow, mix, water, wood } from './palette.ts';
import { person } from './people.ts';
import { seated } from './poses.ts';
import { box, circle, ellipse, path, pen, placed, shaded } from './shapes.ts';
import type { Point } from './shapes.ts';

export const cloths = [lacquer, gold, leaf, water, '#d98a9e', lighter(water, 0.45), mix(leaf, meadow, 0.6)];

/** A worker on a stool at a machine, the cloth running down over the edge of the table. */
export function station(index: number, who: { shirt: string; hair: string }): string {
  const cloth = cloths[[3, 1, 0][index] ?? 0] ?? lacquer;
  const parts = [
    ellipse([110, 2], [270, 20], { fill: ink, opacity: 0.18 }),
    box([-56, -92], [84, 14], wood) +
      path('M-44-80V-2M16-80V-2', pen(darker(wood, 0.2), 10)) +
      path('M-60-92V-190', pen(wood, 11)),
    person([0, 0], 1, { pose: seated, ...who, hat: false, trousers: '#3e3650' }),
    table(),
    shaded(
      'M64-148Q100-166 150-150L330-146Q352-90 340-20Q318-6 300-22Q290-70 274-128H70Z',
      lighter(cloth, 0.12),
      darker(cloth, 0.12),
    ),
    path('M300-130Q318-80 312-28M326-130Q336-90 330-34', pen(darker(cloth, 0.3), 3, { opacity: 0.5 })),
    machine([190, -150]),
  ];
  return parts.join('');
}

function table(): string {
  const legs = path('M60-120L44 0M330-120L346 0M60-60H330', pen('#57504a', 11));
  return (
    legs +
    box([36, -140], [324, 20], lighter(wood, 0.22)) +
    box([36, -124], [324, 6], darker(wood, 0.1)) +
    path('M150-56H240L250-36H140Z', '#57504a')
  );
}

function machine([x, y]: Point): string {
  const body = 'M-84 0H104V-20H84V-92Q84-122 54-122H-58Q-84-122-84-96V-70H-48V-82H26Q36-82 36-70V-20H-84Z';
  const trim = path('M-40-104H40', pen(gold, 5)) + circle([60, -56], 9, gold);
  const spool =
    box([-16, -152], [22, 30], { fill: lacquer, rx: 3 }) +
    path('M-5-162V-152', pen(ink, 4)) +
    path('M-5-150Q-50-160-66-104V-40', pen(lacquer, 2));
  return placed(
    [x, y],
    1,
    spool +
      path(body, '#23303a') +
      path('M-66-70V-14', pen('#c9ccd0', 5)) +
      circle([100, -88], 30, '#384955') +
      circle([100, -88], 12, gold) +
      trim,
  );
}
