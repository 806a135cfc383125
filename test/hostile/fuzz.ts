// Looks for inputs that our code throws at or loses itself in: `npm run fuzz -- --phut 5 [--hat-giong 42]`.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Aim, aims } from './aims.ts';

const { values } = parseArgs({ options: { phut: { type: 'string', default: '5' }, 'hat-giong': { type: 'string' } } });
const end = Date.now() + Number(values.phut) * 60_000;
const finds: string[] = [];
let seed = Number(values['hat-giong'] ?? Date.now() % 1_000_000_000);
let runs = 0;

/** In microseconds; what is fed is some KB at most. */
const MOST_CPU = 4_000_000;

while (Date.now() < end) {
  for (const aim of aims) await hunt(aim);
  console.log(`--hat-giong ${seed}: ${runs} runs, ${finds.length} finds`);
  seed += 1;
}
process.exitCode = finds.length > 0 ? 1 : 0;

/** One round at one aim; what it finds is printed whole, and looked for no further in this round. */
async function hunt({ name, input, check }: Aim): Promise<void> {
  if (Date.now() >= end) return;
  const property = fc.asyncProperty(input, async (text) => {
    runs += 1;
    const start = process.cpuUsage();
    await check(text);
    const { user } = process.cpuUsage(start);
    if (user > MOST_CPU) throw new Error(`takes ${user / 1_000_000} s`);
  });
  const time = Math.max(1, Math.min(15_000, end - Date.now()));
  const found = await fc.check(property, { seed, numRuns: 300, interruptAfterTimeLimit: time, endOnFailure: false });
  if (!found.failed || found.counterexample === null) return;
  const told = `${name} --hat-giong ${seed}: ${String(found.errorInstance)}\n  ${JSON.stringify(found.counterexample)}`;
  finds.push(told);
  console.log(told);
}
