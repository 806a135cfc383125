import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Programs of others that judge what we make, readers of feeds and a web server: how to see that each is here, and the
 * Debian packages that bring it.
 */
const readers = [
  {
    what: 'feedparser and icalendar (Python)',
    isHere: () =>
      ['/usr/bin/python3', 'python3'].some((python) => works(python, ['-c', 'import feedparser, icalendar'])),
    packages: ['python3-feedparser', 'python3-icalendar'],
  },
  { what: 'xmllint', isHere: () => works('xmllint', ['--version']), packages: ['libxml2-utils'] },
  { what: 'exiftool', isHere: () => works('exiftool', ['-ver']), packages: ['libimage-exiftool-perl'] },
  {
    what: 'nginx',
    isHere: () => ['/usr/sbin/nginx', 'nginx'].some((nginx) => works(nginx, ['-v'])),
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  },
];

/** Finds the readers, or installs them where that needs nobody's password, and says which checks go without. */
export function prepareReaders() {
  const missing = readers.filter(({ isHere }) => !isHere());
  if (missing.length > 0) installOnDebian(missing.flatMap(({ packages }) => packages));
  for (const { what, packages } of missing.filter(({ isHere }) => !isHere()))
    console.error(`SKIPPED: the tests that need ${what}. To install: sudo apt-get install -y ${packages.join(' ')}`);
}

function installOnDebian(packages) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} for the tests…`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
