// A new story, register entry or commune. Plain JavaScript: it runs before any package is here, on any Node from 20.
import { preparePackages } from './prepare/packages.mjs';
import { runNode } from './prepare/run.mjs';

// Ctrl-C is for the questions; we only wait for them to end.
process.on('SIGINT', () => {});
preparePackages();
process.exit(runNode('scripts/new/command.ts', ...process.argv.slice(2)));
