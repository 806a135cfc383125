import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of its own for the content of one test file, so that what waits beside it is found too. */
export function freshContent(name: string): string {
  const folder = join('.cache', 'moi', name);
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, `moi-${name}`);
  cpSync('test/sites/tran-ninh', content, { recursive: true });
  return content;
}

export interface Ran {
  code: number | null;
  said: string;
}

/** Runs a command of the project as when nobody sits at the keyboard. */
export function run(script: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', input: '' });
  return { code: status, said: stdout + stderr };
}

export const moi = (...args: string[]) => run('scripts/new/command.ts', ...args);

/** Every file below a folder, with its text. */
export function filesIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}
