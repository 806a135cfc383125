// Completes `package-lock.json`, after a package was added or raised: npm leaves out optional packages of other
// platforms that its registry does not offer, and `npm ci` then refuses the lock.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { packages } = lock;

for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
  for (const [name, version] of Object.entries(optionalDependencies))
    if (!isLocked(path, name, version)) packages[`${path}/node_modules/${name}`] = entry(name, version);

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

/** Whether Node, looking upward from `path`, meets the version wanted. A range counts as met by any version. */
function isLocked(path, name, version) {
  const found = packages[`${path}${path && '/'}node_modules/${name}`];
  if (found) return found.version === version || !/^\d/u.test(version);
  return path !== '' && isLocked(path.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/u, ''), name, version);
}

/** Platform packages carry their platform in their name: `…-linux-arm64-musl`, `…-win32-x64-msvc`. */
function entry(name, version) {
  const os = /android|darwin|linux|win32|freebsd/u.exec(name)?.[0];
  const cpu = /arm64|x64|ia32|wasm32|riscv64|ppc64|s390x/u.exec(name)?.[0];
  const libc = os === 'linux' ? (/gnu|musl/u.exec(name)?.[0]?.replace('gnu', 'glibc') ?? undefined) : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
