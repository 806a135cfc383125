import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { listenFrom, type Listening } from '../../scripts/serving/listen.ts';
import { staticSite } from '../../scripts/serving/static-site.ts';
import { builtFolder } from './sites.ts';

const PORT = 4700;

export interface Visit {
  /** `http://localhost:4700` of a built variant. */
  origin: (variant: string, base?: string) => Promise<string>;
  browser: () => Browser;
}

/** One browser for a test file, and a server for each variant it asks for. */
export function visiting(): Visit {
  const servers = new Map<string, Promise<Listening>>();
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromePath(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    });
  });
  afterAll(async () => {
    await browser.close();
    for (const server of servers.values()) (await server).close();
  });
  return {
    browser: () => browser,
    origin: async (variant, base = '') => {
      const server = servers.get(variant) ?? listenFrom(PORT, staticSite(builtFolder(variant), base));
      servers.set(variant, server);
      return `http://localhost:${(await server).port}`;
    },
  };
}

function chromePath(): string {
  const path = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  if (path === '') throw new Error('No browser. Install one (Debian: apt-get install -y chromium) or set CHROME_PATH.');
  return path;
}

/** What a page asked for that is not on its own site, and what it complained of. */
export function listenIn(page: Page, origin: string): { foreign: string[]; complaints: string[] } {
  const heard = { foreign: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) heard.foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.complaints.push(`${response.status()} ${response.url()}`);
  });
  return heard;
}
