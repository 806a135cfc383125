import { clay, darker, ink, lacquer, leaf, lighter, meadow, mix, paper, water, wood } from './palette.ts';
import { box, ellipse, path, pen, placed, shaded, times, turned } from './shapes.ts';
import type { Point } from './shapes.ts';

export function bin([x, y]: Point, colour: string, kind: number): string {
  const contents = [bottles(mix(leaf, meadow, 0.5)), rolls(), cans(), bottles('#9fd0dc')][kind] ?? '';
  const parts = [
    contents,
    shaded('M-78-186H78L66 0H-66Z', lighter(colour, 0.14), darker(colour, 0.1)),
    path('M30-186H78L66 0H36Z', { fill: darker(colour, 0.35), opacity: 0.3 }),
    box([-86, -200], [172, 24], { fill: darker(colour, 0.16), rx: 8 }),
    placed([0, -92], 1, arrows(kind === 1 ? wood : paper)),
  ];
  return placed([x, y], 1.06, parts.join(''));
}

/** Three arrows chasing one another. */
function arrows(colour: string): string {
  return [0, 120, 240]
    .map((turn) =>
      turned(
        turn,
        path('M-26-24A36 36 0 0 1 22-28', pen(colour, 9, { 'stroke-linecap': 'butt' })) +
          path('M16-46L42-18L8-16Z', colour),
      ),
    )
    .join('');
}

function bottles(colour: string): string {
  return [-44, -8, 30]
    .map((x, i) =>
      placed(
        [x, -190],
        1,
        turned(
          -14 + i * 14,
          box([-15, -58], [30, 70], { fill: colour, rx: 9 }) +
            box([-7, -84], [14, 30], { fill: lighter(colour, 0.2), rx: 3 }) +
            box([-8, -92], [16, 10], i % 2 ? lacquer : water) +
            path('M-7-46v40', pen(paper, 4, { opacity: 0.6 })),
        ),
      ),
    )
    .join('');
}

function rolls(): string {
  return [-40, 4, 42]
    .map((x, i) =>
      placed(
        [x, -186],
        1,
        turned(
          -20 + i * 18,
          box([-17, -66 - i * 6], [34, 80], paper) + path('M-10-52h20M-10-40h20M-10-28h14', pen('#b7a98f', 3)),
        ),
      ),
    )
    .join('');
}

function cans(): string {
  return [-42, 0, 40]
    .map((x, i) =>
      placed(
        [x, -184],
        1,
        turned(
          -16 + i * 18,
          box([-18, -50], [36, 60], { fill: ['#c9ccd0', '#e4a93c', '#b9c6cd'][i] ?? paper, rx: 4 }) +
            ellipse([0, -50], [18, 6], '#eef0f0') +
            box([-18, -34], [36, 18], lacquer),
        ),
      ),
    )
    .join('');
}

export function cardboard([x, y]: Point): string {
  const sheets = times(7, (i) =>
    box([-74 + (i % 3) * 4, -20 - i * 17], [148 - (i % 2) * 8, 15], i % 2 ? '#c69a63' : '#d8b07c'),
  );
  return (
    ellipse([x, y + 4], [110, 14], { fill: ink, opacity: 0.18 }) +
    placed([x, y], 1, sheets + path('M-22-138V-4M26-138V-4', pen(lighter(clay, 0.3), 5)))
  );
}
