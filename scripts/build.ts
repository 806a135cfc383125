import { join, resolve } from 'node:path';
import { build } from 'astro';
import { olderFormatReport } from '#loading/content-format';
import { findingsReport } from '#loading/reports/terminal';
import { leftOutReport } from '#loading/left-out-report';
import { type Content, readContent } from '#loading/read-content';
import { staleReport } from '#loading/stale-report';
import { viewedDay } from '#loading/viewed-day';
import { siteChoice } from './arguments.ts';
import { endsInWords } from './publishing/ends-in-words.ts';
import { whileHeld } from './publishing/lock.ts';
import { moved, putInPlace, removed, tidyPlace, workFolder } from './publishing/put-in-place.ts';
import { refusedSitePlace } from './publishing/refused-place.ts';
import { buildSearchIndex } from './search-index.ts';
import { writeGoneRecipe } from './release/gone-recipe.ts';
import { writeManifest } from './release/manifest.ts';
import { unspokenPath } from './release/withdrawn-files.ts';
import { siteConfig, workplaceOf } from './site-config.ts';

const choice = siteChoice(process.argv.slice(2));
const workplace = workplaceOf(choice);
const config = siteConfig(choice, workplace);
const { cache, content } = workplace;
const place = resolve(choice.out ?? config.outDir);

// Two builds of one root would write over each other's work: it is Astro's too.
await endsInWords(() => whileHeld(join(cache, 'dang-dung.khoa'), publish));

async function publish(): Promise<void> {
  const refused = choice.out && refusedSitePlace(place, content);
  if (refused) throw new Error(refused);
  await tidyPlace(place);
  const read = await readContent(workplace);
  tell(read);
  if (read.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  else await built(read);
}

function tell({ bulletin, findings, answered, held }: Content): void {
  const seenAsOf = choice.today ? undefined : bulletin?.site.seenAsOf;
  if (findings.length + answered.length > 0) console.log(findingsReport(findings, answered));
  if (held.length > 0) console.log(`\n${leftOutReport(held, { isPreview: choice.preview, seenAsOf })}\n`);
  const older = olderFormatReport(content);
  if (older) console.log(`\n${older}\n`);
  const stale = staleReport(place, bulletin?.site, viewedDay(bulletin?.site, workplace.today).today);
  if (stale) console.log(`\n${stale}\n`);
}

/** Built where nobody looks, then put in place whole. */
async function built({ bulletin }: Content): Promise<void> {
  const folder = workFolder(cache);
  // Astro keeps what it works with in the folder it runs in, unless that holds the site: others may build there.
  process.chdir(config.root);
  // What Astro keeps does not say whether it is true, and costs nothing to make anew.
  for (const kept of [String(config.cacheDir), join(config.root, '.astro')]) removed(kept);
  try {
    await build({ ...config, outDir: folder, configFile: false, logLevel: 'warn' });
    await buildSearchIndex(folder);
    // Last: it names every file of the release.
    writeManifest(folder, unspokenPath(bulletin!, viewedDay(bulletin?.site, workplace.today).today));
    await putInPlace(place, (draft) => moved(folder, draft));
  } finally {
    removed(folder);
  }
  const recipe = writeGoneRecipe(cache, config.base ?? '/', bulletin);
  if (recipe) console.log(`Để máy chủ nginx báo bài đã rút là 410, dùng ${recipe}`);
  console.log(`Đã dựng xong trang vào ${place}`);
}
