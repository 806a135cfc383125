import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Finding, lineOf } from '#domain/finding';
import { readContent } from '#loading/read-content';
import type { Hostile } from './commune.ts';

/** What the check says of a hostile folder. */
export async function told(hostile: Hostile): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-hostile-'));
  try {
    lay(hostile, folder);
    const { findings } = await readContent({ content: folder, cache: '', engine: '', today: '2024-11-20' });
    return findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const TELLS_MEMORY = "process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))";

/** The same from the command, in a process of its own, and the megabytes it takes; nothing of it is kept. */
export function toldByCommand(hostile: Hostile): { findings: Finding[]; megabytes: number } {
  const above = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
  const folder = join(above, 'heavy');
  try {
    mkdirSync(folder);
    lay(hostile, folder);
    const watching = `data:text/javascript,${encodeURIComponent(TELLS_MEMORY)}`;
    const args = ['--import', watching, 'scripts/check.ts', '--noi-dung', folder, '--json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 50_000_000 });
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    return { findings, megabytes: Number(stderr.split('\n').at(-1)) / 1024 };
  } finally {
    rmSync(above, { recursive: true, force: true });
    rmSync(join('.sites', 'heavy'), { recursive: true, force: true });
  }
}

function lay({ files, lay: more }: Hostile, folder: string): void {
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  more?.(folder);
}

/** Rules about a file as it lies there, and not about a line of it. */
const WHOLE_FILE = ['file-', 'shortcut', 'too-large', 'and-more', 'address-repeated', 'image-unused', 'site-missing'];

const ENGLISH = /\b(?:error|expected|invalid|undefined|received|unexpected|cannot|failed|must be|object)\b/iu;

/** What is wrong with what was said; nothing, if all is well. */
export function complaints({ files, isRefused }: Hostile, findings: readonly Finding[]): string[] {
  const wrong = findings.flatMap((finding) => {
    const { rule, file, message, advice = '' } = finding;
    const own = `${message} ${advice}`.replace(/“[^”]*”|: .*$|\(.*\)/gu, '');
    return [
      ...(rule === 'unexpected' ? [`unexpected: ${message} ${advice}`] : []),
      ...(ENGLISH.test(own) ? [`English: ${own.slice(0, 200)}`] : []),
      ...(file in files && lineOf(finding) === undefined && !WHOLE_FILE.some((start) => rule.startsWith(start))
        ? [`${rule} has no line`]
        : []),
      ...(message.length + advice.length > 4000 ? [`${rule}: ${message.length + advice.length} letters`] : []),
    ];
  });
  const isSaid = findings.some(({ severity }) => severity === 'error');
  return [...new Set(wrong), ...(isRefused && !isSaid ? ['no error'] : [])];
}
