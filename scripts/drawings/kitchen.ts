import { tiledRoof } from './buildings.ts';
import { clay, darker, lighter, mix, paper, water, wood } from './palette.ts';
import { box, ellipse, path, pen, placed, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

export const dusk = '#5a4a63';

/** The open kitchen behind the hall: posts, a tiled roof, a dark back wall with things hung on it. */
export function kitchen(): string {
  const inside = shaded('M30 300H830V770H30Z', '#5b3a2a', '#94603c');
  const posts = [40, 420, 806].map((x) => box([x, 300], [26, 500], darker(wood, 0.15))).join('');
  const shelf = box([96, 480], [290, 14], wood) + [130, 190, 250, 310].map((x, i) => jar([x + 10, 480], i)).join('');
  const hung =
    path('M470 400H770', pen(darker(wood, 0.4), 7)) +
    [510, 570, 630].map((x, i) => ladle([x, 400], 80 + i * 14)).join('') +
    garlic([710, 400]);
  return (
    inside +
    shelf +
    hung +
    posts +
    box([10, 306], [840, 24], darker(wood, 0.3)) +
    box([16, 764], [840, 30], mix('#8b7568', dusk, 0.2)) +
    placed([430, 556], 2.02, tiledRoof(mix(clay, dusk, 0.25)))
  );
}

function jar([x, y]: Point, kind: number): string {
  const colour = [lighter(clay, 0.1), '#d9b98a', mix(water, paper, 0.3), '#b06a3c'][kind] ?? clay;
  return (
    path(
      `M${x - 20} ${y}Q${x - 32} ${y - 40} ${x - 14} ${y - 58}H${x + 14}Q${x + 32} ${y - 40} ${x + 20} ${y}Z`,
      colour,
    ) + box([x - 16, y - 68], [32, 12], { fill: darker(colour, 0.3), rx: 4 })
  );
}

function ladle([x, y]: Point, length: number): string {
  return (
    path(`M${x} ${y}v${length}`, pen('#c9ae86', 6)) + path(`M${x - 20} ${y + length}a20 20 0 0 0 40 0Z`, '#c9ae86')
  );
}

function garlic([x, y]: Point): string {
  return (
    path(`M${x} ${y}v90`, pen('#c7b27c', 4)) +
    times(5, (i) => ellipse([x + (i % 2 ? 12 : -12), y + 30 + i * 17], [13, 12], i % 2 ? '#f1e6d2' : '#e2d0b4'))
  );
}
