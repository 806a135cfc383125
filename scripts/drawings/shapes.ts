export const WIDTH = 1600;

export const HEIGHT = 1067;

export type Point = readonly [x: number, y: number];

/** A fill colour, or SVG presentation attributes. */
type Paint = string | Readonly<Record<string, string | number>>;

export function picture(layers: readonly string[]): string {
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${layers.join('\n')}</svg>`;
}

export function path(d: string, paint: Paint): string {
  return `<path d="${d}" ${attributes(paint)}/>`;
}

export function polygon(points: readonly Point[], paint: Paint): string {
  return path(`M${points.map((point) => point.join(' ')).join('L')}Z`, paint);
}

export function circle(at: Point, radius: number, paint: Paint): string {
  return ellipse(at, [radius, radius], paint);
}

export function ellipse([cx, cy]: Point, [rx, ry]: Point, paint: Paint): string {
  return `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}" ${attributes(paint)}/>`;
}

export function box([x, y]: Point, [width, height]: Point, paint: Paint): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${attributes(paint)}/>`;
}

/** The paint of a round-ended line. */
export function pen(colour: string, width: number, more: Record<string, string | number> = {}): Paint {
  return { fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round', ...more };
}

/** Wraps a drawing made around 0,0; a negative scale mirrors it left to right. */
export function placed([x, y]: Point, scale: number, drawing: string): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${scale} ${Math.abs(scale)})">${drawing}</g>`;
}

export function turned(degrees: number, drawing: string): string {
  return `<g transform="rotate(${round(degrees)})">${drawing}</g>`;
}

export function faint(opacity: number, drawing: string): string {
  return `<g opacity="${opacity}">${drawing}</g>`;
}

/** A gradient and its paint: put the definition before the shape that uses the fill. */
export function fade(from: string, to: string, end: Point = [0, 1]): { define: string; fill: string } {
  const id = `f${from.slice(1)}${to.slice(1)}${end.join('')}`.replaceAll('.', '_');
  const stops = `<stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/>`;
  const line = `x1="0" y1="0" x2="${end[0]}" y2="${end[1]}"`;
  return { define: `<linearGradient id="${id}" ${line}>${stops}</linearGradient>`, fill: `url(#${id})` };
}

/** A path shaded from top to bottom. */
export function shaded(d: string, top: string, bottom: string): string {
  const { define, fill } = fade(top, bottom);
  return define + path(d, fill);
}

export function glow(at: Point, radius: number, colour: string): string {
  const id = `g${colour.slice(1)}`;
  const stops = `<stop stop-color="${colour}" stop-opacity=".75"/><stop offset=".5" stop-color="${colour}" stop-opacity=".22"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`;
  return `<radialGradient id="${id}">${stops}</radialGradient>${circle(at, radius, `url(#${id})`)}`;
}

/** The same numbers between 0 and 1 every time, so a picture is the same every time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function attributes(paint: Paint): string {
  if (typeof paint === 'string') return `fill="${paint}"`;
  return Object.entries(paint)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}
