import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_DECISIONS, shownItems } from '#aggregation/keeping/shown';
import type { SourceReport } from '#aggregation/report';
import type { Source } from '#domain/source';
import { type Net, openNet } from '../../scripts/aggregation/net.ts';
import { gather } from '../../scripts/aggregation/run.ts';
import { readSource } from '../../scripts/aggregation/store.ts';
import { hostileSources } from './hostile-sources.ts';
import { type Behaviour, type SourceServer, sourceServer } from './source-server.ts';

const RUNS = Math.max(...hostileSources.map(({ runs }) => runs.length));
const TODAY = '2026-11-26';

const store = mkdtempSync(join(tmpdir(), 'kho-tin-'));
let server: SourceServer;
let net: Net;
let sources: Source[];
let reports: SourceReport[][];
const shown: Map<string, string[]>[] = [];

beforeAll(async () => {
  const behaviours = new Map<string, Behaviour>();
  for (const { name, behaves, places = {} } of hostileSources) {
    behaviours.set(pathOf(name), behaves);
    for (const [place, behaviour] of Object.entries(places)) behaviours.set(pathOf(name) + place, behaviour);
  }
  server = await sourceServer(behaviours);
  net = openNet('HoaDep/1.0 (+thu@tinh.example)', new Set([server.place]), { wholeMs: 1500 });
  sources = hostileSources.map(({ name, entry }, index) => ({
    ...{ id: `nguon-${index}`, name, address: server.origin + pathOf(name), review: 'at-once' as const },
    ...{ isPaused: false, blocked: [], kinds: [], fields: [], ...entry },
  }));
  reports = [];
  for (let run = 0; run < RUNS; run += 1) {
    const now = `2026-11-26T0${run}:00:00Z`;
    const state = { sources, store, net, now, isUrgent: true, isOwn: () => false, onHeard: () => undefined };
    const round = await gather(state, NO_DECISIONS);
    reports.push(round.reports);
    shown.push(titlesBySource());
  }
}, 120_000);

afterAll(async () => {
  await net.close();
  server.close();
  rmSync(store, { recursive: true });
});

test.each(hostileSources.flatMap(({ name, runs }, index) => runs.map((run, at) => ({ name, index, at, ...run }))))(
  '$name, visit $at',
  ({ index, at, status, titles }) => {
    const report = reports[at]![index]!;
    if (status) expect(`${report.status} ${report.message ?? ''}`).toMatch(new RegExp(`^${status} `, 'u'));
    if (titles) expect((shown[at]!.get(`nguon-${index}`) ?? []).toSorted()).toEqual(titles.toSorted());
  },
);

test('nobody was led to a machine of our own', () => {
  expect(server.canaryHits()).toBe(0);
});

test('what is gone for good, or paused, is not asked again', () => {
  expect(server.asked.get('/410')).toBe(2);
  expect(server.asked.get('/paused')).toBeUndefined();
});

function titlesBySource(): Map<string, string[]> {
  const gathered = sources.map((source) => ({ source, kept: readSource(store, source) }));
  const items = shownItems(gathered, NO_DECISIONS, TODAY);
  const bySource = Map.groupBy(items, ({ source }) => source.id);
  return new Map([...bySource].map(([id, own]) => [id, own.map(({ title }) => title)]));
}

function pathOf(name: string): string {
  return encodeURI(`/${name}`);
}
