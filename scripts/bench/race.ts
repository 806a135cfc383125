import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Layout } from './engine.ts';
import { measure, type Cost } from './measure.ts';
import type { BenchStory } from './stories.ts';

export interface Result extends Run {
  engine: string;
  stories: number;
}

interface Run {
  cold: Cost;
  change: Cost;
}

interface Racer {
  name: string;
  layout: Layout;
  runs: Run[];
}

/** Lets the engines build in turn, so that a busy moment of the machine meets them all; the middle round counts. */
export async function race(
  engines: readonly Engine[],
  stories: readonly BenchStory[],
  { folder, rounds }: { folder: string; rounds: number },
): Promise<Result[]> {
  const racers = engines.map((engine, place): Racer => {
    const layout = engine.layOut(join(folder, `bench-${stories.length}-${place}`), stories);
    return { name: engine.name, layout, runs: [] };
  });
  for (let round = 0; round < rounds; round += 1)
    for (const { layout, runs } of racers) runs.push(await run(layout, stories[0]!.slug, round));
  for (const { layout } of racers) forget(layout);
  return racers.map(({ name, runs }) => ({ engine: name, stories: stories.length, ...middleRun(runs) }));
}

async function run(layout: Layout, slug: string, round: number): Promise<Run> {
  forget(layout);
  const cold = await measure(layout.command, layout.directory);
  const mark = `Dấu của vòng ${round}`;
  appendFileSync(layout.storyFile(slug), `\n${mark}.\n`);
  const change = await measure(layout.command, layout.directory);
  if (!readFileSync(layout.page(slug), 'utf8').includes(mark))
    throw new Error(`${layout.page(slug)} missed the change`);
  return { cold, change };
}

function forget({ kept }: Layout): void {
  for (const path of kept) rmSync(path, { recursive: true, force: true });
}

function middleRun(runs: readonly Run[]): Run {
  return { cold: middle(runs.map(({ cold }) => cold)), change: middle(runs.map(({ change }) => change)) };
}

function middle(costs: readonly Cost[]): Cost {
  return costs.toSorted((a, b) => a.cpu - b.cpu)[Math.floor((costs.length - 1) / 2)]!;
}
