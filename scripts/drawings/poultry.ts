import { darker, gold, lacquer, leaf, lighter, paper } from './palette.ts';
import { circle, ellipse, path, pen, placed, turned } from './shapes.ts';

/** Facing right, feet at 0,0. */
export function hen(colour: string): string {
  const shade = darker(colour, 0.3);
  return [
    ellipse([0, 2], [64, 9], { fill: '#2a211b', opacity: 0.2 }),
    path('M-8-30V0M14-30V0M-18 0H2M4 0H26', pen('#d8902a', 6)),
    path(
      'M-84-112Q-66-84-52-60Q-30-20 12-22Q62-26 62-86Q64-120 54-132Q36-146 24-122Q8-86-30-88Q-58-88-84-112Z',
      colour,
    ),
    path('M-44-66Q-8-92 26-66Q2-30-44-66Z', { fill: shade, opacity: 0.55 }),
    path('M30-142Q34-160 42-148Q48-164 54-148Q64-156 60-138Z', lacquer) + path('M60-128L82-120L60-114Z', gold),
    ellipse([58, -106], [7, 12], lacquer) + circle([50, -126], 4, '#2a211b'),
  ].join('');
}

export function rooster(): string {
  const plumes = [-64, -44, -24, -4].map((turn, i) =>
    turned(turn, path('M0 0C-40-30-66-20-96 30C-70-54-22-50 0 0Z', i % 2 ? leaf : darker(leaf, 0.35))),
  );
  return [
    placed([-50, -70], 1.1, plumes.join('')),
    hen('#b5461f'),
    path('M20-122Q26-146 44-146Q62-140 62-104Q52-66 20-70Q30-96 20-122Z', { fill: gold, opacity: 0.9 }),
    path('M28-146Q26-176 40-162Q46-184 54-164Q66-176 64-150Q66-140 60-138Z', lacquer),
    circle([51, -128], 4.5, paper) + circle([52, -128], 2.6, '#2a211b') + path('M61-131L86-120L60-114Z', gold),
  ].join('');
}

export function chick(): string {
  return (
    path('M-6-12V0M10-12V0', pen('#d8902a', 5)) +
    ellipse([0, -32], [34, 26], gold) +
    circle([26, -58], 20, lighter(gold, 0.2)) +
    path('M44-60L58-54L44-50Z', '#d8742a') +
    circle([32, -62], 3.5, '#2a211b') +
    path('M-22-40Q0-50 8-30Q-10-20-22-40Z', { fill: darker(gold, 0.2), opacity: 0.5 })
  );
}
