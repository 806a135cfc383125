import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHMENT_FOLDER } from '#domain/attachment-kind';
import type { Problem } from '#attachments/problem';
import { MOST_ATTACHMENT_BYTES, notListed, type ServedFile, servedFile, tooLarge } from '#attachments/served-file';
import { workplace } from '#loading/disk/content-folder';

/** A document's file as readers get it, by its path within the content folder. */
export async function servedAttachment(file: string): Promise<ServedFile> {
  const { file: served, problems } = await lookedInto(workplace().content, file);
  if (!served) throw new Error(`${file}: ${problems.map(({ message }) => message).join(' ')}`);
  return served;
}

/** What is wrong with a file offered for download, and what of it may be served. */
export function lookedInto(folder: string, file: string): Awaitable<Looked> {
  if (!file.startsWith(ATTACHMENT_FOLDER)) return { problems: [notListed(file)], links: [] };
  const path = join(folder, file);
  const { size } = statSync(path);
  if (size > MOST_ATTACHMENT_BYTES) return { problems: [tooLarge(file, size)], links: [] };
  return servedFile(file, readFileSync(path));
}

interface Looked {
  file?: ServedFile;
  problems: Problem[];
  links: string[];
}

type Awaitable<Value> = Value | Promise<Value>;
