import type { Keys } from '#domain/finding';
import { besideFile } from '#loading/file/content-path';
import type { YamlText } from '#loading/file/yaml-text';

/** A file one record points to. */
export interface FileUse {
  /** Path within the content folder. */
  file: string;
  line: number;
  type: 'image' | 'attachment';
  /** The officer's keys, where an attachment is offered. */
  path?: Keys;
}

/** What the form points to, told from the typed value, so that a form with mistakes still has its files checked. */
export function usesOf(path: string, { value, lineAt }: YamlText): FileUse[] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) => attachmentUse(entry, [index, 'tep'], lineAt));
  const photo = textAt((value as Record<string, unknown> | null)?.['anh'], 'tep');
  const attachment = attachmentUse(value, ['tep'], lineAt);
  if (!photo || photo.includes(':')) return attachment;
  return [...attachment, imageUse(path, photo.replaceAll('\\', '/'), lineAt(['anh', 'tep']))];
}

function attachmentUse(value: unknown, path: Keys, lineAt: YamlText['lineAt']): FileUse[] {
  const file = textAt(value, 'tep');
  return file ? [{ file, line: lineAt(path), type: 'attachment', path }] : [];
}

/** Photos a form names that cannot be read: they are not without use. */
export function namedPhotos(path: string, text: string, firstLine = 1): FileUse[] {
  return text.split('\n').flatMap((line, index) => {
    const file = /^[^#]*\btep:\s*"?([a-z0-9][\w./-]*\.(?:jpe?g|png|webp))\b/iu.exec(line)?.[1];
    return file ? [imageUse(path, file, index + firstLine)] : [];
  });
}

export function imageUse(story: string, file: string, line: number): FileUse {
  return { file: besideFile(story, file), line, type: 'image' };
}

function textAt(value: unknown, key: string): string | undefined {
  const found: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
