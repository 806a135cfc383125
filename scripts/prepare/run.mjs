import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const binary = process.platform === 'win32' ? 'node.exe' : 'node';

export const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/** Whether the engine is a package of a commune's repository, and not the repository of the engine itself. */
export const isInstalled = ENGINE.split(sep).includes('node_modules');

/** Our scripts are TypeScript, which this Node and those after it read. */
const FIRST_NODE = 24;

/** The Node the project pins, once its packages are here; else the one that runs us. */
export function projectNode() {
  return pinnedNode() ?? process.execPath;
}

/** Says in words what an old Node without the pinned one would say as a stack. */
export function refuseOldNode() {
  if (Number.parseInt(process.versions.node) >= FIRST_NODE || pinnedNode()) return;
  console.error(
    `Máy đang dùng Node ${process.versions.node}, gói node đi kèm chưa cài được. Gõ: npm rebuild node\nVẫn chưa được thì cài Node ${FIRST_NODE} từ https://nodejs.org/`,
  );
  process.exit(1);
}

function pinnedNode() {
  try {
    const pinned = join(createRequire(import.meta.url).resolve('node/package.json'), '..', 'bin', binary);
    return existsSync(pinned) ? pinned : undefined;
  } catch {
    return undefined;
  }
}

/** How Node has to be called to run a script of ours. */
export function scriptCall(script) {
  const reader = new URL('read-typescript.mjs', import.meta.url).href;
  const reading = isInstalled ? ['--disable-warning=ExperimentalWarning', '--import', reader] : [];
  return [...reading, '--import', new URL('boundary.mjs', import.meta.url).href, join(ENGINE, script)];
}

/** Runs a script of ours on the project's Node. Returns its exit code. */
export function runNode(script, ...args) {
  return run(projectNode(), [...scriptCall(script), ...args]);
}

/** Runs npm. Returns its exit code. */
export function runNpm(...args) {
  return run(...npmCall(args));
}

/** Runs npm beside others. Answers its exit code. */
export async function startNpm(...args) {
  const [command, typed, shell] = npmCall(args);
  return ended(spawn(command, typed, { stdio: 'inherit', shell }));
}

/** Runs npm beside others, and answers what it printed, too. */
export async function hearNpm(...args) {
  const [command, typed, shell] = npmCall(args);
  const child = spawn(command, typed, { stdio: ['ignore', 'pipe', 'pipe'], shell });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return { code: await ended(child), said };
}

async function ended(child) {
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      console.error(message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Started as the JavaScript it is, npm needs neither `npm.cmd` nor a shell on Windows. */
function npmCall(args) {
  const { npm_execpath: npm } = process.env;
  return npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args, process.platform === 'win32'];
}

export function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) console.error(error.message);
  return status ?? 1;
}
