import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE, isInstalled, runNpm } from './run.mjs';

/** npm writes it last, so it is missing after an interrupted installation. */
const receipt = join(ENGINE, 'node_modules/.package-lock.json');
const lock = join(ENGINE, 'package-lock.json');

/**
 * Installs the packages of the engine when there are none, or when the lockfile is newer than they are. Where the
 * engine is itself a package, npm has done it.
 */
export function preparePackages() {
  if (isInstalled || (isCurrent() && isWhole())) return;
  console.log('Đang cài các gói cần thiết. Lần đầu có thể mất vài phút, cần có mạng…');
  const code = runNpm('install', '--loglevel=error', '--prefix', ENGINE);
  if (code !== 0) stop(code);
  utimesSync(receipt, new Date(), new Date());
}

function isCurrent() {
  return existsSync(receipt) && statSync(receipt).mtimeMs >= statSync(lock).mtimeMs;
}

/** Whether every package npm wrote down is still there; a clean-up or a virus scanner may have taken some. */
function isWhole() {
  try {
    const { packages } = JSON.parse(readFileSync(receipt, 'utf8'));
    return Object.keys(packages).every((place) => existsSync(join(ENGINE, place, 'package.json')));
  } catch {
    return false;
  }
}

function stop(code) {
  console.error('Chưa cài được các gói. Hãy kiểm tra mạng rồi gõ lại đúng lệnh vừa rồi; phần đã tải được giữ lại.');
  process.exit(code);
}
