import { join } from 'node:path';
import { purposeOf } from '#loading/file/file-purpose';
import { type FileReading, unreadable } from '#loading/file/file-reading';
import { guarded } from '#loading/disk/guarded';
import { readContentFile } from '#loading/file/read-file';
import { digestOf, readingCache } from '#loading/cache/reading-cache';
import { typedFile } from '#loading/disk/typed-file';

/** A file as it was typed, and what was read in it. */
export interface TypedReading {
  file: string;
  text: string;
  digest: string;
  reading: FileReading;
}

/** Everything that is typed in a content folder; what has not changed is not read anew. */
export function typedReadings(
  folder: string,
  files: readonly string[],
  { cache: cacheFolder, engine }: { cache: string; engine: string },
): TypedReading[] {
  const cache = readingCache<FileReading>(join(cacheFolder, 'noi-dung.json'), engine);
  const texts = files.filter((file) => ['site', 'desk', 'register', 'record'].includes(purposeOf(file).type));
  const readings = texts.map((file) => {
    const typed = typedFile(folder, file);
    if ('finding' in typed) return { file, text: '', digest: '', reading: unreadable(typed.finding) };
    const { text } = typed;
    const digest = digestOf(file, text);
    const kept = cache.get(digest);
    const reading = kept ?? guarded(file, () => readContentFile(file, text), unreadable);
    if (!kept) cache.set(digest, reading);
    return { file, text, digest, reading };
  });
  cache.save();
  return readings;
}
