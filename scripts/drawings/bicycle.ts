import { lamplight, lighter, water, wood } from './palette.ts';
import { box, circle, path, pen } from './shapes.ts';

export function bicycle(): string {
  const wheel = (x: number) =>
    circle([x, -62], 60, pen('#1b1a1c', 7)) +
    circle([x, -62], 53, pen('#b9b2a6', 2)) +
    path(`M${x - 52} -62h104M${x} -114v104M${x - 37} -99l74 74M${x + 37} -99l-74 74`, pen('#b9b2a6', 1.6));
  const frame = path(
    'M-84-62L-36-150L64-156L86-62M-36-150L4-62L64-156M4-62H-84M64-156L54-196L30-204M-36-150L-44-170',
    pen(lighter(water, 0.2), 8, { 'stroke-linejoin': 'round' }),
  );
  return (
    wheel(-84) +
    wheel(86) +
    frame +
    path('M-66-174Q-42-184-22-170Z', pen('#2a211b', 12)) +
    box([60, -192], [60, 44], wood) +
    circle([126, -176], 10, lamplight)
  );
}
