// Gathers what communes publish: `npm run tong-hop`. Never part of a build: a build reads only what is kept.
import { shownItems } from '#aggregation/keeping/shown';
import { reportLine } from '#aggregation/report';
import { plainDateOf } from '#vietnamese/plain-date';
import { type AggregateChoice, aggregateChoice } from './aggregation/choice.ts';
import { decide, heldLines } from './aggregation/decide.ts';
import { gather } from './aggregation/run.ts';
import { isBroken, writeList, writeReport } from './aggregation/outputs.ts';
import { openNet } from './aggregation/net.ts';
import { exportOpml, importOpml } from './aggregation/opml.ts';
import { progress } from './aggregation/progress.ts';
import { readDecisions } from './aggregation/store.ts';
import { type UpperLevel, upperLevel } from './aggregation/upper-level.ts';
import { whileHeld } from './publishing/lock.ts';

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const choice = aggregateChoice(process.argv.slice(2));
  const level = upperLevel(choice);
  if (choice.act !== 'gather') {
    console.log(told(level, choice));
    return;
  }
  await whileHeld(`${level.store}/.khoa`, async () => {
    const net = openNet(level.userAgent, choice.allowed);
    const shown = progress(level.sources);
    try {
      const now = new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
      const { store, sources, isOwn } = level;
      const decided = readDecisions(store);
      const run = { sources, store, net, now, isOwn, isUrgent: choice.isUrgent, onHeard: shown.step };
      const { reports, gathered } = await gather(run, decided);
      shown.end();
      console.log(reports.map(reportLine).join('\n'));
      writeReport(store, reports, now);
      if (choice.list !== undefined)
        writeList(choice.list, shownItems(gathered, decided, plainDateOf(new Date(now), 'Asia/Ho_Chi_Minh')));
      if (isBroken(reports, choice)) process.exitCode = 1;
    } finally {
      await net.close();
    }
  });
}

/** What an officer asks besides gathering. */
function told(level: UpperLevel, choice: AggregateChoice): string {
  if (choice.act === 'approve' || choice.act === 'refuse') return decide(level, choice.act, choice.item);
  if (choice.act === 'import-opml') return importOpml(level, choice.file);
  return choice.act === 'export-opml' ? exportOpml(level, choice.file) : heldLines(level).join('\n');
}
