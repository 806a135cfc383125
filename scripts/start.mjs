// From nothing to a site in the browser. Plain JavaScript: it runs before any package is here, on any Node from 20.
import { spawn } from 'node:child_process';
import { preparePackages } from './prepare/packages.mjs';
import { splitPort } from './prepare/port-option.mjs';
import { projectNode, runNode, scriptCall } from './prepare/run.mjs';

const typed = process.argv.slice(2);

preparePackages();
const code = runNode('scripts/build.ts', ...withoutPort());
if (code === 0) serve();
else process.exit(code);

/** What the build knows; a slip ends the command with words, not with a stack. */
function withoutPort() {
  try {
    return splitPort(typed).rest;
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Ctrl-C reaches the server too; we only wait for it to close, then leave as it left. */
function serve() {
  const server = spawn(projectNode(), [...scriptCall('scripts/serve.ts'), ...typed], { stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.on('exit', (code) => process.exit(code ?? 0));
  stopWithNpm(() => server.kill('SIGTERM'));
}

/** npm, told to end, ends its shell but not what runs in it. */
function stopWithNpm(stop) {
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || stop(), 500).unref();
}
