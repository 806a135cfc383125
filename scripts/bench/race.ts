import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Layout } from './engines.ts';
import type { BenchStory } from './stories.ts';
import { spawnSync } from 'node:child_process';

/** What one run cost. */
interface Cost {
  /** User and system time of the command and all it started, in seconds. */
  cpu: number;
  /** The largest single process, in MB. */
  peak: number;
}

export interface Result extends Run {
  engine: string;
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
export function race(
  engines: readonly Engine[],
  stories: readonly BenchStory[],
  { folder, rounds }: { folder: string; rounds: number },
): Result[] {
  const racers = engines.map((engine, place): Racer => {
    const layout = engine.layOut(join(folder, `bench-${stories.length}-${place}`), stories);
    return { name: engine.name, layout, runs: [] };
  });
  for (let round = 0; round < rounds; round += 1)
    for (const { layout, runs } of racers) runs.push(run(layout, stories[0]!.slug, round));
  for (const { layout } of racers) forget(layout);
  return racers.map(({ name, runs }) => ({ engine: name, ...middleRun(runs) }));
}

function run(layout: Layout, slug: string, round: number): Run {
  forget(layout);
  const cold = measure(layout.command, layout.directory);
  const mark = `Dấu của vòng ${round}`;
  appendFileSync(layout.storyFile(slug), `\n${mark}.\n`);
  const change = measure(layout.command, layout.directory);
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

/** Runs a command under GNU time, which counts every process it waits for. */
function measure(command: readonly string[], directory: string): Cost {
  const { status, stderr, error } = spawnSync('/usr/bin/time', ['--format=\n%U %S %M', ...command], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error || status !== 0) throw new Error(`${command.join(' ')}\n${error?.message ?? stderr}`);
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { cpu: user! + system!, peak: kilobytes! / 1024 };
}
