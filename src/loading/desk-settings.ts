import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { deskForm, type DeskSettings, deskSettingsFrom } from '#forms/desk';
import { workplace } from '#loading/content-folder';

/** Whether the form on the screen is built, and where it keeps what is written; the check has read the file before. */
export function deskSettings(): DeskSettings | undefined {
  const { content, desk } = workplace();
  if (desk) return { store: 'local' };
  const file = join(content, 'quan-tri.yaml');
  if (!existsSync(file)) return undefined;
  const { data } = deskForm.safeParse(parse(readFileSync(file, 'utf8'), { logLevel: 'silent' }));
  return data && deskSettingsFrom(data);
}
