import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atom } from './feeds-of-others.ts';
import { type SourceServer, sourceServer } from './source-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'tong-hop-'));
const content = join(folder, 'noi-dung');
const register = join(content, 'nguon.yaml');
const list = join(folder, 'tin.json');
let server: SourceServer;

beforeAll(async () => {
  const feed = atom([{ id: 'tag:a.example,2024:1', title: 'Đường hoa xóm Ngoài' }]);
  server = await sourceServer(new Map([['/tin', ({ response }) => void response.end(feed)]]));
  mkdirSync(content);
  writeFileSync(register, `- id: xa-a\n  ten: Xã A\n  dia-chi: ${server.origin}/tin\n`);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('an officer gathers, looks at what waits, lets one item through, and it is in the list', async () => {
  expect(await run('--ra', list)).toContain('Xã A: có tin mới (1 mới, 1 chờ duyệt)');
  expect(titles()).toEqual([]);
  const waiting = await run('--cho-duyet');
  expect(waiting).toContain('Đường hoa xóm Ngoài');
  const code = /^[0-9a-f]{6}/u.exec(waiting)![0];
  expect(await run('--dang', code)).toContain('Sẽ đăng: Đường hoa xóm Ngoài');
  expect(await run('--ra', list)).toContain('Xã A: có tin mới, lần này không hỏi');
  expect(titles()).toEqual(['Đường hoa xóm Ngoài']);
  expect(await run('--cho-duyet')).toBe('Không có tin nào chờ duyệt.\n');
});

test('a register goes out as OPML and comes back; what is known is not added twice', async () => {
  const opml = join(folder, 'nguon.opml');
  await run('--opml', opml);
  expect(await run('--nhap-opml', opml)).toContain('Đã thêm 0 nguồn');
  writeFileSync(opml, readFileSync(opml, 'utf8').replace('/tin"', '/khac"'));
  expect(await run('--nhap-opml', opml)).toContain('Đã thêm 1 nguồn');
  expect(readFileSync(register, 'utf8')).toContain(`dia-chi: "${server.origin}/khac"`);
  expect(await run('--nguon', opml, '--luu', join(folder, 'kho-khac'), '--ngay')).toContain('Xã A: không lấy được');
});

test('what is wrong in the register is told with its line, and nobody is asked', async () => {
  const asked = server.asked.get('/tin');
  writeFileSync(register, `- id: xa-a\n  ten: Xã A\n  dia-chi: xa-a\n`);
  await expect(run('--ngay')).rejects.toThrow(/nguon\.yaml:3: “xa-a” không phải là địa chỉ web/u);
  expect(server.asked.get('/tin')).toBe(asked);
});

async function run(...typed: string[]): Promise<string> {
  const args = ['--noi-dung', content, '--lien-he', 'thu@tinh.example', '--cho-phep', server.place, ...typed];
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/aggregate.ts', ...args]).catch(
    (error: unknown) => Promise.reject(new Error((error as { stderr: string }).stderr)),
  );
  return stdout;
}

function titles(): string[] {
  const { items } = JSON.parse(readFileSync(list, 'utf8')) as { items: { title: string }[] };
  return items.map(({ title }) => title);
}
