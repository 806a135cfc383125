import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { tryLock } from 'fs-native-extensions';

const PATIENCE_MS = 15 * 60_000;
const PAUSE_MS = 100;

/** As some network disks answer, that know no locks: there one officer works at a time. */
const NO_LOCKS = ['ENOLCK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'];

/**
 * Acts while no other process holds the file. The lock is the system's: a process that is killed holds nothing, and no
 * clock is asked.
 */
export async function whileHeld<Done>(file: string, act: () => Done | Promise<Done>): Promise<Done> {
  const held = await taken(file);
  try {
    return await act();
  } finally {
    fs.rmSync(file, { force: true });
    fs.closeSync(held);
  }
}

async function taken(file: string): Promise<number> {
  const since = performance.now();
  for (let isTold = false; ; isTold = true) {
    const held = takenNow(file);
    if (held !== undefined) return held;
    if (!isTold) console.error('Một lệnh khác đang dựng hoặc đóng gói trang này. Chờ lệnh ấy xong…');
    if (performance.now() - since > PATIENCE_MS)
      throw new Error('Lệnh kia mãi chưa xong. Đóng cửa sổ đang chạy lệnh ấy rồi gõ lại.');
    await setTimeout(PAUSE_MS);
  }
}

function takenNow(file: string): number | undefined {
  fs.mkdirSync(dirname(file), { recursive: true });
  const open = fs.openSync(file, 'a+');
  if (isGranted(open) && isStillThere(open, file)) return open;
  fs.closeSync(open);
  return undefined;
}

function isGranted(open: number): boolean {
  try {
    return tryLock(open);
  } catch (error) {
    if (NO_LOCKS.includes((error as { code?: string }).code ?? '')) return true;
    throw error;
  }
}

/** Whoever held the lock before took the file away: the next one makes it anew. */
function isStillThere(open: number, file: string): boolean {
  const there = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
  return there?.ino === fs.fstatSync(open, { bigint: true }).ino;
}
