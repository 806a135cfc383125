import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian keeps it where a plain user’s path does not look. */
export const nginx = ['/usr/sbin/nginx', 'nginx'].find((command) => spawnSync(command, ['-v']).status === 0);

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = nginx !== undefined && existsSync(BROTLI);

export interface RunningNginx {
  port: number;
  stop: () => Promise<void>;
}

/** A real nginx on a free port, as the user that runs the tests, with this configuration in its one server. */
export async function startNginx(config: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), wholeConfig(config, folder, port));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  mkdirSync(join(folder, 'tmp'));
  const tried = spawnSync(nginx!, ['-t', ...args]);
  if (tried.status !== 0 || tried.stderr.includes('[warn]')) throw new Error(tried.stderr.toString());
  const child = spawn(nginx!, args, { stdio: 'inherit' });
  await answering(port, child);
  return { port, stop: () => stopped(child, folder) };
}

function wholeConfig(config: string, folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(hasBrotli ? [`load_module ${BROTLI};`] : []),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    'events {}',
    'http {',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${folder}/tmp/${name};`),
    `  server { listen 127.0.0.1:${port}; include ${config}; }`,
    '}',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; child.exitCode === null && tries < 100; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) return;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  throw new Error('nginx does not answer.');
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
