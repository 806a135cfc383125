import * as fs from 'node:fs';
import { swapSync } from 'fs-native-extensions';

/** As disks answer that cannot let two folders change places: Windows', some in a network. */
const NO_EXCHANGE = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Puts a folder in its place; afterwards `draft` holds what stood there, if anything did. */
export function exchange(draft: string, place: string, aside: string): void {
  if (!fs.existsSync(place)) {
    persistently(() => fs.renameSync(draft, place));
    return;
  }
  try {
    if (process.platform === 'win32') throw Object.assign(new Error(), { code: 'ENOSYS' });
    swapSync(draft, place);
  } catch (error) {
    if (!NO_EXCHANGE.includes((error as { code?: string }).code ?? '')) throw placed(error, place);
    inTwoSteps(draft, place, aside);
  }
}

/**
 * Between the steps the old site stands aside, whole; a process that is killed just then leaves it there, and the next
 * command brings it back.
 */
export function inTwoSteps(draft: string, place: string, aside: string): void {
  persistently(() => fs.renameSync(place, aside));
  try {
    persistently(() => fs.renameSync(draft, place));
  } catch (error) {
    fs.renameSync(aside, place);
    throw error;
  }
  fs.renameSync(aside, draft);
}

/** On Windows whoever reads a file of a folder, a scanner for viruses say, holds the folder for a moment. */
function persistently(act: () => void): void {
  for (let tries = 1; ; tries += 1) {
    try {
      act();
      return;
    } catch (error) {
      if (process.platform !== 'win32' || tries === 20) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/** The addon names neither the call nor the place. */
function placed(error: unknown, place: string): unknown {
  return Object.assign(error as Error, { syscall: 'rename', path: place });
}
