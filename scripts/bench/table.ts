import type { Cost } from './measure.ts';
import type { Result } from './race.ts';

const HEAD = [
  'stories',
  'engine',
  'clean build: CPU s',
  'one change: CPU s',
  'peak MB',
  'clean, ours ÷ it',
  'change, ours ÷ it',
];

/** One table; the first result of each size is ours, the others are compared with it. */
export function costTable(results: readonly Result[]): string {
  const rows = results.map((result) =>
    row(
      result,
      results.find(({ stories }) => stories === result.stories)!,
    ),
  );
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((cells) => cells[column]!.length)));
  const written = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place]!)).join(' | ')} |`;
  return [written(HEAD), written(widths.map((width) => '-'.repeat(width))), ...rows.map(written)].join('\n');
}

function row({ engine, stories, cold, change }: Result, ours: Result): string[] {
  const ratio = (phase: 'cold' | 'change', it: Cost) =>
    engine === ours.engine ? '' : (ours[phase].cpu / it.cpu).toFixed(2);
  return [
    String(stories),
    engine,
    cold.cpu.toFixed(2),
    change.cpu.toFixed(2),
    Math.max(cold.peak, change.peak).toFixed(0),
    ratio('cold', cold),
    ratio('change', change),
  ];
}
