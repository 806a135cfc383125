import { TestRunner } from 'vitest';
import type { RunnerTestCase, RunnerTestFile } from 'vitest';

/** What a test says of the faults in the code it runs: tried on their own, noticed or only run through. */
export interface Tried {
  reached: number[];
  noticed: number[];
  /** Run while the file of tests was read, where one fault cannot be told from another. */
  loaded: number[];
  ms: number;
}

/** A slow test would be run again for each of hundreds of faults; a fault that quick tests pass is read anew. */
const QUICK_MS = 500;
const MOST_MS = 1_000;
const TIMES_AS_LONG = 50;

/** All that one thread of tests knows of the faults. */
interface State {
  reached: Set<number>;
  noticed: Set<number>;
  /** How long tests have run with each fault. */
  spent: Map<number, number>;
  on: number | undefined;
  steps: number;
  most: number;
}

const state: State = {
  reached: new Set(),
  noticed: new Set(),
  spent: new Map(),
  on: undefined,
  steps: 0,
  most: Infinity,
};

Object.assign(globalThis, {
  $fault: (id: number): boolean => {
    state.steps += 1;
    if (state.steps > state.most) throw new Error('A fault made this go on for ever');
    if (state.on === undefined) state.reached.add(id);
    return id === state.on;
  },
});

/** Runs a test as it is, then once more for each fault it runs through and nothing has noticed yet. */
export default class SwitchingRunner extends TestRunner {
  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    state.reached.clear();
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const loaded = [...state.reached];
    const plain = await this.plain(test);
    if (!plain) return;
    const { ms, steps } = plain;
    const tried: Tried = { reached: [...state.reached], noticed: [], loaded, ms };
    Object.assign(test.meta, { tried });
    if (ms <= QUICK_MS) tried.noticed.push(...(await this.noticedBy(test, steps)));
    state.reached.clear();
  }

  private async noticedBy(test: RunnerTestCase, steps: number): Promise<number[]> {
    const noticed = [];
    state.most = steps * TIMES_AS_LONG + 10_000;
    for (const id of [...state.reached].filter(isOpen)) {
      if (!(await this.isRed(test, id))) continue;
      // What a fault left behind would make the test red for the next one.
      if (await this.isRed(test)) break;
      state.noticed.add(id);
      noticed.push(id);
    }
    state.most = Infinity;
    return noticed;
  }

  /** As it is; where an earlier fault spoilt what it rests on, it says nothing of any fault. */
  private async plain(test: RunnerTestCase): Promise<{ ms: number; steps: number } | undefined> {
    state.reached.clear();
    state.steps = 0;
    const start = performance.now();
    try {
      await TestRunner.getTestFn(test)();
    } catch (error) {
      if (state.spent.size === 0) throw error;
      return undefined;
    }
    return { ms: performance.now() - start, steps: state.steps };
  }

  private async isRed(test: RunnerTestCase, id?: number): Promise<boolean> {
    const start = performance.now();
    this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    state.steps = 0;
    state.on = id;
    try {
      await TestRunner.getTestFn(test)();
      this.onAfterTryTask(test);
      return false;
    } catch (error) {
      return !String(error).includes('timed out');
    } finally {
      state.on = undefined;
      if (id !== undefined) state.spent.set(id, (state.spent.get(id) ?? 0) + performance.now() - start);
    }
  }
}

function isOpen(id: number): boolean {
  return !state.noticed.has(id) && (state.spent.get(id) ?? 0) < MOST_MS;
}
