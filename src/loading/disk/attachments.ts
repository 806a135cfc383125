import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHMENT_FOLDER } from '#domain/attachment-kind';
import type { Problem } from '#attachments/problem';
import { MOST_ATTACHMENT_BYTES, notListed, type ServedFile, servedFile, tooLarge } from '#attachments/served-file';
import { saidInFile } from '#attachments/said-in-file';
import type { Block } from '#lints/sentence';
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

/** What a file offered for download says, as far as a machine reads it; nothing of a file that is refused anyway. */
export function saidInAttachment(folder: string, file: string): Block[] | undefined {
  const path = join(folder, file);
  const stat = file.startsWith(ATTACHMENT_FOLDER) ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (!stat?.isFile() || stat.size > MOST_ATTACHMENT_BYTES) return undefined;
  const version = `${stat.mtimeMs} ${stat.size}`;
  const before = said.get(path);
  if (before?.version === version) return before.blocks;
  const blocks = saidInFile(file, readFileSync(path));
  said.set(path, { version, blocks });
  return blocks;
}

/** Every channel asks for the same text. */
const said = new Map<string, { version: string; blocks: Block[] | undefined }>();

/** The same as one text. */
export function textOfAttachment(folder: string, file: string): string {
  const blocks = saidInAttachment(folder, file) ?? [];
  return blocks.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join('\n');
}

interface Looked {
  file?: ServedFile;
  problems: Problem[];
  links: string[];
}

type Awaitable<Value> = Value | Promise<Value>;
