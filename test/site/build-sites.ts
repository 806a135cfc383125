import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  withGeneratedStories,
  withHostileStory,
  withManyStories,
  withPerson,
  withWithdrawnStory,
} from './changed-content.ts';
import { withOneOfEachKind } from './one-of-each-kind.ts';
import { builtFolder, LONG_AFTER, type SiteName, sites } from './sites.ts';

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
  const own = sites.map(({ name, content }) => variantsOf(name, copyOf(content, name)));
  const again = [{ variant: 'tan-duc-ban-sao', content: anew(copyOf('content', 'ban-sao')), options: [] }];
  await sideBySide([...own, again]);
  const changed = await changedSites();
  for (const { content } of changed.flat()) lendPhotos(content);
  await sideBySide(changed);
}

/** The longest first, so that both cores end together. */
async function changedSites(): Promise<Build[][]> {
  const one = (variant: string, content: string, options: string[] = []): Build[] => [{ variant, content, options }];
  return [
    one('tan-duc-nghin', withGeneratedStories(copyOf('content', 'nghin'))),
    one('tan-duc-dong', withManyStories(copyOf('content', 'dong'))),
    one('tan-duc-quan-tri', copyOf('content', 'quan-tri'), ['--quan-tri']),
    draftsOf(await withOneOfEachKind(copyOf('content', 'loai-nhap'), 'nhap: có\n')),
    one('tan-duc-rut', withWithdrawnStory(copyOf('content', 'rut'))),
    one('tan-duc-nguoi-that', await withPerson(copyOf('content', 'nguoi-that'))),
    one('tan-duc-nguoi-rut', await withPerson(copyOf('content', 'nguoi-rut'), RUT)),
    one('tan-duc-moi-loai', await withOneOfEachKind(copyOf('content', 'moi-loai'))),
    one('tan-duc-moi-loai-rut', await withOneOfEachKind(copyOf('content', 'loai-rut'), RUT)),
    one('tan-duc-doc-hai', withHostileStory(copyOf('content', 'doc-hai'))),
  ];
}

/** The photos of the shipped site, as it was just built: making them anew takes most of a build. */
function lendPhotos(content: string): void {
  const photos = join('.sites', 'thu-tan-duc', '.cache', 'anh');
  const root = join('.sites', basename(content));
  for (const place of [root, `${root}-xem-truoc`]) cpSync(photos, join(place, '.cache', 'anh'), { recursive: true });
}

/** Two at a time keep two cores busy. */
async function sideBySide(chains: Build[][]): Promise<void> {
  await Promise.all([runChains(chains), runChains(chains)]);
}

async function runChains(chains: Build[][]): Promise<void> {
  for (let chain = chains.shift(); chain; chain = chains.shift()) {
    for (const build of chain) await run(build);
  }
}

function run({ variant, content, options }: Build): Promise<void> {
  const args = ['scripts/build.ts', '--noi-dung', content, '--ra', builtFolder(variant), ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${variant}: exit ${code}\n${said}`))));
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
  return [
    { variant: name, content, options: [] },
    { variant: `${name}-luu-tru`, content, options: ['--hom-nay', LONG_AFTER] },
    ...(name === 'tan-duc' ? [underBase] : []),
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
