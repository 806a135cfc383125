import { existsSync, statSync, utimesSync } from 'node:fs';
import { ENGINE, isInstalled, runNpm } from './run.mjs';

/** npm writes it last, so it is missing after an interrupted installation. */
const receipt = 'node_modules/.package-lock.json';

/**
 * Goes to the repository of the engine and installs its packages when there are none, or when the lockfile is newer
 * than they are. Where the engine is itself a package, npm has done it.
 */
export function preparePackages() {
  if (isInstalled) return;
  process.chdir(ENGINE);
  if (isCurrent()) return;
  console.log('Đang cài các gói cần thiết. Lần đầu có thể mất vài phút, cần có mạng…');
  const code = runNpm('install', '--loglevel=error');
  if (code !== 0) stop(code);
  utimesSync(receipt, new Date(), new Date());
}

function isCurrent() {
  return existsSync(receipt) && statSync(receipt).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function stop(code) {
  console.error('Chưa cài được các gói. Hãy kiểm tra mạng rồi gõ lại đúng lệnh vừa rồi; phần đã tải được giữ lại.');
  process.exit(code);
}
