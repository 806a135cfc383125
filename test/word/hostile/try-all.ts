import { webPhoto } from '#loading/photos/clean-photo';
import { imported } from '../a-document.ts';
import { hostileDocuments } from './hostile-documents.ts';

/** What one document cost, and what an officer is told of it. */
export interface Tried {
  name: string;
  isRefused: boolean;
  said: string;
  seconds: number;
  /** In megabytes, the most so far. */
  memory: number;
}

async function cleanPhoto({ bytes }: { bytes: Uint8Array }) {
  const clean = await webPhoto(bytes);
  return clean && ({ bytes: clean, extension: 'webp' } as const);
}

const tried: Tried[] = [];
for (const { name, make } of hostileDocuments) {
  const docx = make();
  globalThis.gc?.();
  const before = process.cpuUsage();
  const reading = await imported(docx, { cleanPhoto });
  const { user, system } = process.cpuUsage(before);
  const said = reading.type === 'refused' ? reading.reason : [...reading.doubts, reading.body].join('\n');
  tried.push({
    name,
    isRefused: reading.type === 'refused',
    said: said.length > 10_000 ? said.slice(0, 5000) + said.slice(-5000) : said,
    seconds: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
  });
}
console.log(JSON.stringify(tried));
