import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { writeWhole } from '#loading/disk/write-whole';
import { PROJECT } from '../site-root.ts';

/** What stands beside `content/` in a commune's repository, and the template of each. */
const TEMPLATES = {
  '.gitignore': 'gitignore',
  '.gitlab-ci.yml': 'gitlab-ci.yml',
  '.github/workflows/trang.yml': 'trang.yml',
};

/** The commands of the engine, by the names that every word of ours to an officer uses. */
const COMMANDS = ['start', 'quan-tri', 'moi', 'nhap', 'check', 'build', 'dong-goi', 'verify', 'tong-hop', 'nang-cap'];

interface Package {
  name?: string;
  private?: boolean;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

/**
 * Makes the folder a repository of a commune: the engine as its one dependency, and what builds the site on a forge.
 * What is there stays as it is. Returns what was written; nothing where the folder is the repository of the engine.
 */
export function writeRepository(folder: string, name: string): string[] {
  if (resolve(folder) === PROJECT) return [];
  const templates = Object.entries(TEMPLATES).filter(([path]) => !existsSync(join(folder, path)));
  for (const [path, template] of templates)
    writeWhole(join(folder, path), readFileSync(join(import.meta.dirname, 'repository', template)));
  return [...(writePackage(folder, name) ? ['package.json'] : []), ...templates.map(([path]) => path)];
}

function writePackage(folder: string, name: string): boolean {
  const file = join(folder, 'package.json');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const text = `${JSON.stringify(completed(before === undefined ? {} : readPackage(before), folder, name), null, 2)}\n`;
  if (text !== before) writeWhole(file, text, { over: before });
  return text !== before;
}

/** A package as it stands, with what a commune's lacks. */
function completed(own: Package, folder: string, name: string): Package {
  const commands = Object.fromEntries(COMMANDS.map((command) => [command, `hoa-dep ${command}`]));
  // `npm start` alone is enough, on a new machine and after the version was raised.
  const scripts = { prestart: 'npm install --no-audit --no-fund --loglevel=error', ...commands, ...own.scripts };
  const dependencies = own.dependencies?.['hoa-dep']
    ? own.dependencies
    : { ...own.dependencies, 'hoa-dep': engineSource(folder) };
  return {
    name,
    private: true,
    ...own,
    scripts,
    dependencies,
    allowScripts: { node: true, esbuild: false, ...own.allowScripts },
  };
}

/** From where the running engine was installed, as npm wrote it; its exact version where that says nothing more. */
function engineSource(folder: string): string {
  const { version } = readPackage(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const [home = '', below] = PROJECT.split(`${sep}node_modules${sep}`);
  const host = join(home, 'package.json');
  if (below === undefined || !existsSync(host)) return version;
  const source = readPackage(readFileSync(host, 'utf8')).dependencies?.['hoa-dep'] ?? version;
  if (!source.startsWith('file:')) return source.includes(':') ? source : version;
  return `file:${relative(folder, resolve(home, source.slice('file:'.length))).replaceAll('\\', '/')}`;
}

function readPackage(text: string): Package {
  return JSON.parse(text) as Package;
}
