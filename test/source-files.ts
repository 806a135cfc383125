import { globSync, readFileSync } from 'node:fs';

export interface SourceFile {
  path: string;
  text: string;
}

/** The project's own code, by glob. */
export function sourceFiles(...patterns: string[]): SourceFile[] {
  return globSync(patterns)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
