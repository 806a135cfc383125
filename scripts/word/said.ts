import { relative } from 'node:path';

/** As seen from the folder of the project, with forward slashes. */
export function shown(path: string): string {
  const inside = relative('.', path);
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/');
}

/** Says what is wrong, and ends. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
