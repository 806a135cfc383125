import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../scripts/release/manifest.ts';

/** A site of one word: every page says it, and each word has a page of its own. */
export function writeSmallSite(place: string, word: string): void {
  const pages = Array.from({ length: 12 }, (_, number) => `bai-${number}/index.html`);
  for (const path of ['index.html', `${word}.html`, ...pages]) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), word.repeat(500));
  }
}

/** Every file of a folder by its path, with what it says. */
export function contentsOf(place: string): string {
  return JSON.stringify(filesIn(place).map((path) => [path, readFileSync(join(place, path), 'utf8')]));
}
