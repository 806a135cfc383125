// From nothing to a site in the browser. Plain JavaScript: it runs before any package is here, on any Node from 20.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { preparePackages } from './prepare/packages.mjs';
import { projectNode, runNode } from './prepare/run.mjs';

const typed = process.argv.slice(2);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
preparePackages();
insist(
  runNode('scripts/check.ts', ...typed),
  'Nội dung còn lỗi nên chưa dựng trang. Sửa theo bản kê ở trên rồi gõ lại.',
);
insist(runNode('scripts/build.ts', ...typed), 'Chưa dựng được trang. Lý do ở ngay trên.');
serve();

function insist(code, otherwise) {
  if (code === 0) return;
  console.error(`\n${otherwise}`);
  process.exit(code);
}

/** Ctrl-C reaches the server too; we only wait for it to close, then leave as it left. */
function serve() {
  const server = spawn(projectNode(), ['scripts/serve.ts', ...typed], { stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.on('exit', (code) => process.exit(code ?? 0));
}
