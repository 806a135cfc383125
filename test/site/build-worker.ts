// Builds variants one after the other, each as if its command were typed anew: Node and Vite are started once.
const place = process.cwd();
const shell = { ...process.env };
let count = 0;

process.on('message', (args: string[]) => void build(args));

async function build(args: readonly string[]): Promise<void> {
  process.chdir(place);
  for (const name of Object.keys(process.env)) if (!(name in shell)) Reflect.deleteProperty(process.env, name);
  process.argv.splice(2, Infinity, ...args);
  count += 1;
  // Under an address of its own the command runs again; what it imports stays.
  await import(`../../scripts/build.ts?${count}`);
  process.send!(process.exitCode ?? 0);
}
