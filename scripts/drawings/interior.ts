import { air, darker, gold, leaf, lighter, meadow, mix, paper, wood } from './palette.ts';
import { areca, banana } from './plants.ts';
import { HEIGHT, WIDTH, box, fade, path, pen, placed, polygon, round, times } from './shapes.ts';
import type { Point } from './shapes.ts';

/** A plain wall down to a plank floor that begins at the given height. */
export function room(wall: string, floorAt: number): string {
  const plaster = fade(lighter(wall, 0.3), darker(wall, 0.07));
  const planks = fade('#c98f57', '#a86b3b');
  const seams = times(15, (i) =>
    path(
      `M${800 + (i - 7) * 130} ${floorAt}L${800 + (i - 7) * 250} ${HEIGHT}`,
      pen(darker(wood, 0.1), 3, { opacity: 0.35 }),
    ),
  );
  return [
    plaster.define + box([0, 0], [WIDTH, floorAt], plaster.fill),
    planks.define + box([0, floorAt], [WIDTH, HEIGHT - floorAt], planks.fill),
    seams,
    box([0, floorAt - 26], [WIDTH, 26], darker(wall, 0.22)) +
      path(`M0 ${floorAt - 26}H${WIDTH}`, pen(lighter(wall, 0.4), 3)),
  ].join('');
}

/** A window onto hills and palms, its top left corner at a point. */
export function view([x, y]: Point, [width, height]: Point): string {
  const id = `view${round(x)}`;
  const outside = fade(air, mix(paper, gold, 0.3));
  const tall = 0.1 + ((x * 7) % 13) / 80;
  const hill = (top: number, colour: string) =>
    path(
      `M0 ${height * top}Q${width * 0.3} ${height * (top - tall)} ${width * 0.62} ${height * (top - 0.02)}T${width} ${height * (top - 0.04)}V${height}H0Z`,
      colour,
    );
  const scene = [
    outside.define + box([0, 0], [width, height], outside.fill),
    hill(0.62, mix(air, leaf, 0.25)) + hill(0.72, mix(meadow, paper, 0.2)) + hill(0.84, mix(meadow, leaf, 0.25)),
    areca([width * (0.5 + tall * 1.4), height * 1.02], height * (0.5 + tall), mix(leaf, meadow, 0.25)),
    banana([width * (tall * 2 - 0.1), height * 1.12], height / 560, mix(leaf, meadow, 0.3)),
  ].join('');
  const clip = `<clipPath id="${id}"><rect width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})">${scene}</g>`;
  return placed([x, y], 1, clip + frame(width, height));
}

function frame(width: number, height: number): string {
  const rim = { fill: 'none', stroke: darker(wood, 0.05), 'stroke-width': 16 };
  return (
    path(`M${width / 2} 0V${height}M0 ${height * 0.36}H${width}`, pen(darker(wood, 0.05), 9)) +
    box([0, 0], [width, height], rim) +
    box([-22, height + 4], [width + 44, 20], wood) +
    box([-22, height + 4], [width + 44, 6], lighter(wood, 0.25))
  );
}

/** Sunlight that comes in slantwise and lies on the floor. */
export function sunbeam([x, y]: Point, width: number): string {
  const beam = { fill: lighter(gold, 0.5), opacity: 0.2 };
  return polygon(
    [
      [x, y],
      [x + width, y],
      [x + width + 330, HEIGHT],
      [x + 190, HEIGHT],
    ],
    beam,
  );
}
