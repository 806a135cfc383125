import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../prepare/browser.mjs';
import { listenFrom } from '../serving/listen.ts';
import { staticSite } from '../serving/static-site.ts';

const PROJECT = join(import.meta.dirname, '../..');
const PORT = 4790;
const QUERIES = ['thi đua', 'khen thuong', 'duong hoa xom ngoai', 'kế hoạch 27', 'Tân Đức'];
const ROUNDS = 3;

/** What was asked for before the first result stood there is counted when it has come. */
const UNDER_WAY = 1500;

/** A slow mobile line: 400 kbit/s each way, 400 ms there and back. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

export interface FirstResult {
  query: string;
  /** From opening the address to the first result on the page, the middle of the rounds. */
  seconds: string;
  requests: number;
  KB: string;
}

/** How long a reader of the shipped site waits on a slow line; `undefined` without a browser. */
export async function firstResults(folder: string): Promise<FirstResult[] | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const site = await listenFrom(PORT, staticSite(shippedSite(folder), ''));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  const rows: FirstResult[] = [];
  for (const query of QUERIES) rows.push(await middleOf(browser, `http://localhost:${site.port}`, query));
  await browser.close();
  site.close();
  return rows;
}

function shippedSite(folder: string): string {
  const out = join(folder, 'xa');
  mkdirSync(out, { recursive: true });
  const args = [join(PROJECT, 'scripts/build.ts'), '--noi-dung', join(PROJECT, 'content'), '--ra', out];
  execFileSync(process.execPath, args, { cwd: PROJECT, stdio: 'ignore' });
  return out;
}

async function middleOf(browser: Browser, origin: string, query: string): Promise<FirstResult> {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await once(browser, origin, query));
  const { time, sent } = rounds.toSorted((a, b) => a.time - b.time)[Math.floor(ROUNDS / 2)]!;
  const bytes = sent.reduce((sum, each) => sum + each, 0);
  return { query, seconds: (time / 1000).toFixed(2), requests: sent.length, KB: (bytes / 1000).toFixed(1) };
}

/** With nothing kept from before, on a phone's screen. */
async function once(browser: Browser, origin: string, query: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sent: number[] = [];
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => sent.push(encodedDataLength));
  await page.addInitScript(holdAfterFirst);
  const started = performance.now();
  await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.waitForSelector('#ket-qua li:not(.waiting) a', { timeout: 60_000 });
  const time = performance.now() - started;
  await page.waitForTimeout(UNDER_WAY);
  await context.close();
  return { time, sent };
}

/** From the first result on, no request is sent: what follows is not part of the way to it. */
function holdAfterFirst(): void {
  const send = globalThis.fetch;
  globalThis.fetch = (...request) =>
    document.querySelector('#ket-qua li:not(.waiting) a') ? new Promise(() => undefined) : send(...request);
}
