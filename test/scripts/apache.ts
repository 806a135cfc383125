import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian keeps it where a plain user’s path does not look. */
export const apache = ['/usr/sbin/apache2', 'apache2'].find((command) => spawnSync(command, ['-v']).status === 0);

const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'autoindex'];

export interface RunningApache {
  port: number;
  stop: () => Promise<void>;
}

/** A real Apache on a free port, as hosts set it up: `lines` stand at its directory. */
export async function startApache(root: string, lines: readonly string[]): Promise<RunningApache> {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-apache-'));
  const port = await freePort();
  const config = join(folder, 'apache.conf');
  writeFileSync(config, wholeConfig({ root, folder, port, lines }));
  const args = ['-X', '-f', config, '-d', folder];
  const tried = spawnSync(apache!, ['-t', ...args]);
  if (tried.status !== 0) throw new Error(tried.stderr.toString());
  const child = spawn(apache!, args, { stdio: 'inherit' });
  await answering(port, child);
  return { port, stop: () => stopped(child, folder) };
}

function wholeConfig({
  root,
  folder,
  port,
  lines,
}: {
  root: string;
  folder: string;
  port: number;
  lines: readonly string[];
}): string {
  return [
    ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    ...[`Listen 127.0.0.1:${port}`, 'ServerName xa.example', `PidFile ${folder}/apache.pid`],
    ...[`ErrorLog ${folder}/error.log`, `Mutex file:${folder}`, 'StartServers 1', `DocumentRoot ${root}`],
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    ...['TypesConfig /etc/mime.types', 'DirectoryIndex index.html'],
    ...[`<Directory ${root}>`, '  Options Indexes', '  Require all granted', ...lines, '</Directory>'],
    '',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        settle(port);
      });
    });
  });
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; child.exitCode === null && tries < 100; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) return;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  throw new Error('Apache does not answer.');
}

function stopped(child: ChildProcess, folder: string): Promise<void> {
  return new Promise((settle) => {
    child.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      settle();
    });
    child.kill('SIGTERM');
  });
}
