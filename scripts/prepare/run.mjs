import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const binary = process.platform === 'win32' ? 'node.exe' : 'node';

/** The Node the project pins, once its packages are here; else the one that runs us. */
export function projectNode() {
  const pinned = join('node_modules', 'node', 'bin', binary);
  return existsSync(pinned) ? pinned : process.execPath;
}

/** Runs a script of ours on the project's Node. Returns its exit code. */
export function runNode(...args) {
  return run(projectNode(), args);
}

/** Runs npm. Started as the JavaScript it is, it needs neither `npm.cmd` nor a shell on Windows. */
export function runNpm(...args) {
  const { npm_execpath: npm } = process.env;
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args, process.platform === 'win32');
}

export function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) console.error(error.message);
  return status ?? 1;
}
