import { readFileSync } from 'node:fs';
import { workplace } from '#loading/disk/content-folder';

/** The guide for officers: `content/README.md` of the engine. */
export function guideText(): string {
  return readFileSync(workplace().guide!, 'utf8');
}
