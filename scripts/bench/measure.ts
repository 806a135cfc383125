import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run cost. */
export interface Cost {
  /** User and system time of the command and all it started, in seconds. */
  cpu: number;
  /** The largest single process, in MB. */
  peak: number;
}

const LOOK_EVERY = 40;

/** Runs a command under the shell's own clock, which counts every process it waits for. */
export async function measure([...command]: readonly string[], directory: string): Promise<Cost> {
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', ...command], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let peak = 0;
  shell.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const look = setInterval(() => (peak = Math.max(peak, ...family(shell.pid!).map(peakOf))), LOOK_EVERY);
  const code = await new Promise((settle) => shell.on('close', settle));
  clearInterval(look);
  const spent = /cpu ([\d.]+) ([\d.]+)/u.exec(said);
  if (code !== 0 || !spent) throw new Error(`${command.join(' ')}\n${said}`);
  return { cpu: Number(spent[1]) + Number(spent[2]), peak };
}

/** The process and everything below it. */
function family(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter(isNumber)
      .map((pid) => [Number(pid), parentOf(pid)]),
  );
  const members = new Set([root]);
  for (let size = 0; size !== members.size;) {
    size = members.size;
    for (const [pid, parent] of parents) if (members.has(parent)) members.add(pid);
  }
  return [...members];
}

function isNumber(name: string): boolean {
  return /^\d+$/u.test(name);
}

function parentOf(pid: string): number {
  return Number(/\) \S (\d+)/u.exec(processFile(pid, 'stat'))?.[1] ?? 0);
}

/** The most memory the process has held so far: the system keeps count. */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/u.exec(processFile(pid, 'status'))?.[1] ?? 0) / 1024;
}

function processFile(pid: string | number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
