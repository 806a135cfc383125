import { fork, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withGeneratedStories, withHostileStory, withPerson, withWithdrawnStory } from './changed-content.ts';
import { lendPhotos, photosOf } from './lent-photos.ts';
import { withOneOfEachKind } from './one-of-each-kind.ts';
import { archivedSites, builtFolder, LONG_AFTER, MORROW, type SiteName, sites } from './sites.ts';

/** Taken back on the day the shipped site is seen as of. */
const RUT = 'rut: {ngay: 19/11/2024, ly-do: theo đề nghị}\n';

interface Build {
  variant: string;
  content: string;
  options: string[];
}

/** Builds every variant the tests look at. Builds of one content folder share a root, so they follow one another. */
export default async function buildSites(): Promise<void> {
  if (process.env['GIU_BAN_DUNG'] && existsSync(builtFolder('tan-duc'))) return;
  const workers = [workerOf(), workerOf()] as const;
  try {
    await buildBy(workers);
  } finally {
    for (const { child } of workers) child.kill();
  }
}

async function buildBy(workers: readonly Worker[]): Promise<void> {
  const own = sites.map(({ name, content }) => variantsOf(name, copyOf(content, name)));
  await sideBySide(workers, own);
  const changed = await changedSites();
  for (const { content } of changed.flat()) lendPhotos(content);
  forgetOnePhoto();
  await sideBySide(workers, changed);
}

/** The longest first, so that both cores end together. */
async function changedSites(): Promise<Build[][]> {
  const one = (variant: string, content: string, options: string[] = []): Build[] => [{ variant, content, options }];
  const real = async (name: string, rut = '') => withOneOfEachKind(await withPerson(copyOf('content', name), rut), rut);
  return [
    one('tan-duc-nghin', withGeneratedStories(copyOf('content', 'nghin'))),
    draftsOf(await withOneOfEachKind(copyOf('content', 'loai-nhap'), 'nhap: có\n')),
    one('tan-duc-quan-tri', copyOf('content', 'quan-tri'), ['--quan-tri']),
    one('tan-duc-that', withHostileStory(await real('that'))),
    one('tan-duc-rut', withWithdrawnStory(await real('rut', RUT))),
    one('tan-duc-ban-sao', anew(copyOf('content', 'ban-sao'))),
  ];
}

/** So that the copy shows that a photo made anew is the same to the byte. */
function forgetOnePhoto(): void {
  const folder = photosOf('thu-ban-sao');
  const [first = ''] = globSync('*-360.avif', { cwd: folder }).toSorted();
  for (const file of globSync(first.replace('360.avif', '*'), { cwd: folder })) rmSync(join(folder, file));
}

interface Worker {
  child: ChildProcess;
  /** What it printed since its last build. */
  said: string;
}

function workerOf(): Worker {
  const child = fork('test/site/build-worker.ts', { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const worker = { child, said: '' };
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (text: Buffer) => (worker.said += text.toString()));
  return worker;
}

/** Two at a time keep two cores busy. */
async function sideBySide(workers: readonly Worker[], chains: Build[][]): Promise<void> {
  await Promise.all(workers.map((worker) => runChains(worker, chains)));
}

async function runChains(worker: Worker, chains: Build[][]): Promise<void> {
  for (let chain = chains.shift(); chain; chain = chains.shift()) {
    for (const build of chain) await run(worker, build);
  }
}

async function run(worker: Worker, { variant, content, options }: Build): Promise<void> {
  worker.said = '';
  worker.child.send(['--noi-dung', content, '--ra', builtFolder(variant), ...options]);
  const code = await codeOf(worker.child);
  if (code !== 0) throw new Error(`${variant}: exit ${String(code)}\n${worker.said}`);
}

/** Of the build that was just asked for, or of a worker that ended instead. */
function codeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    const settle = (code: unknown) => {
      child.off('message', settle).off('exit', settle);
      resolve(typeof code === 'number' ? code : null);
    };
    child.on('message', settle).on('exit', settle);
  });
}

/** What is published beside drafts, and what the office sees. */
function draftsOf(content: string): Build[] {
  return [
    { variant: 'tan-duc-nhap', content, options: [] },
    { variant: 'tan-duc-xem-truoc', content, options: ['--xem-truoc'] },
  ];
}

function variantsOf(name: SiteName, content: string): Build[] {
  const underBase = { variant: 'tan-duc-ban-tin', content, options: ['--base', '/ban-tin'] };
  const later = { variant: `${name}-luu-tru`, content, options: ['--hom-nay', LONG_AFTER] };
  return [
    { variant: name, content, options: [] },
    ...(archivedSites.some((archived) => archived === name) ? [later] : []),
    ...(name === 'tan-duc' ? [underBase] : []),
    ...(name === 'tran-ninh' ? [{ variant: MORROW, content, options: ['--hom-nay', '02/10/2024'] }] : []),
  ];
}

/** A copy, so that a build of the original may run meanwhile. */
function copyOf(content: string, name: string): string {
  const folder = join('.cache', 'test-content', `thu-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(content, folder, { recursive: true });
  return folder;
}

/** Forgets what earlier builds of the folder kept. */
function anew(content: string): string {
  rmSync(join('.sites', basename(content)), { recursive: true, force: true });
  return content;
}
