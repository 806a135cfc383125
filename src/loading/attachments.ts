import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workplace } from '#loading/content-folder';

/** The bytes of a document's file, by its path within the content folder, as they are. */
export function attachmentBytes(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(workplace().content, file)));
}
