import { air, darker, gold, lighter, meadow, mix, paper, water } from './palette.ts';
import {
  HEIGHT,
  WIDTH,
  box,
  circle,
  dice,
  fade,
  faint,
  glow,
  path,
  pen,
  placed,
  round,
  shaded,
  times,
} from './shapes.ts';
import type { Point } from './shapes.ts';

export function sky(top: string, bottom: string): string {
  const { define, fill } = fade(top, bottom);
  return define + box([0, 0], [WIDTH, HEIGHT], fill);
}

export const morning = () => sky(air, mix(paper, gold, 0.2));

export function sun(at: Point, radius: number, colour = gold): string {
  return glow(at, radius * 4.4, mix(colour, paper, 0.35)) + circle(at, radius, lighter(colour, 0.35));
}

export function cloud(at: Point, scale: number): string {
  const puffs =
    path('M-120 0H120', pen(paper, 34)) +
    circle([-48, -14], 42, paper) +
    circle([26, -30], 56, paper) +
    circle([82, -8], 30, paper);
  return faint(0.85, placed(at, scale, puffs));
}

interface Ridge {
  /** Height of the line at the left edge, in the middle and at the right edge. */
  line: readonly [number, number, number];
  wave: number;
  seed: number;
}

/** A rolling line from edge to edge, filled down to the bottom. */
export function ridge(shape: Ridge, top: string, bottom: string): string {
  return shaded(`${ridgeLine(shape)}V${HEIGHT}H0Z`, top, bottom);
}

function ridgeLine({ line: [left, middle, right], wave, seed }: Ridge): string {
  const points = Array.from({ length: 41 }, (_, i): Point => {
    const t = i / 40;
    const bend = left * (1 - t) * (1 - 2 * t) + middle * 4 * t * (1 - t) + right * t * (2 * t - 1);
    return [WIDTH * t, bend + wave * (Math.sin(t * 9 + seed) + 0.5 * Math.sin(t * 21 + seed * 2.3))];
  });
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}

/** The blue hills of the midland behind everything. */
export function farHills(horizon: number, seed: number): string {
  const blue = mix(air, water, 0.25);
  return [
    ridge(
      { line: [horizon - 90, horizon - 150, horizon - 70], wave: 30, seed },
      lighter(blue, 0.35),
      lighter(blue, 0.7),
    ),
    ridge(
      { line: [horizon - 30, horizon - 60, horizon - 80], wave: 24, seed: seed + 2 },
      mix(blue, meadow, 0.3),
      lighter(meadow, 0.45),
    ),
  ].join('');
}

/** A round hill with rows of tea bushes, cut to its outline. */
export function teaHill(at: Point, [width, height]: Point, colour: string): string {
  const id = `tea${Math.round(at[0])}x${Math.round(at[1])}`;
  const outline = `M${-width} 0C${-width * 0.6} ${-height * 1.25} ${width * 0.55} ${-height * 1.3} ${width} 0Z`;
  const rows = times(Math.floor(height / 24), (i) => teaRow(width, -height + 12 + i * 26, colour));
  return placed(
    at,
    1,
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>${shaded(outline, mix(colour, gold, 0.3), colour)}<g clip-path="url(#${id})">${rows}</g>`,
  );
}

function teaRow(width: number, y: number, colour: string): string {
  const d = `M${-width} ${round(y + 74)}Q0 ${round(y - 66)} ${width} ${round(y + 74)}`;
  return (
    path(d, pen(darker(colour, 0.18), 15, { 'stroke-dasharray': '3 15', opacity: 0.75 })) +
    path(
      d,
      pen(mix(colour, gold, 0.32), 8, { 'stroke-dasharray': '2 16', opacity: 0.6, transform: 'translate(-2 -4)' }),
    )
  );
}

/** Terraced rice: bands that step down to the viewer. */
export function birds(at: Point, count: number): string {
  const roll = dice(at[0]);
  return times(count, (i) => {
    const spot: Point = [at[0] + i * 46 + roll() * 20, at[1] + roll() * 50];
    return placed(
      spot,
      0.7 + roll() * 0.4,
      path('M-16 0Q-8-12 0 0Q8-12 16 0', pen(darker(water, 0.35), 3, { opacity: 0.6 })),
    );
  });
}
