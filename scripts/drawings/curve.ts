import { round } from './shapes.ts';
import type { Point } from './shapes.ts';

export type Curve = readonly [Point, Point, Point, Point];

export function between(from: Curve, to: Curve): string {
  const [a, b, c, d] = to;
  return `${curve(from)}L${d.join(' ')}C${c.join(' ')} ${b.join(' ')} ${a.join(' ')}Z`;
}

function curve([a, b, c, d]: Curve): string {
  return `M${a.join(' ')}C${b.join(' ')} ${c.join(' ')} ${d.join(' ')}`;
}

/** The edge moved outward, less so with distance. */
export function shifted(edge: Curve, by: number): Curve {
  const [a, b, c, d] = edge.map(([x, y]): Point => [round(x + by * ((y - 556) / 500)), y]);
  return [a ?? edge[0], b ?? edge[1], c ?? edge[2], d ?? edge[3]];
}

export function along([a, b, c, d]: Curve, t: number): Point {
  const at = (i: 0 | 1) =>
    a[i] * (1 - t) ** 3 + 3 * b[i] * t * (1 - t) ** 2 + 3 * c[i] * t * t * (1 - t) + d[i] * t ** 3;
  return [at(0), at(1)];
}
