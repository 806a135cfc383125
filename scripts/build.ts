import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { workplace } from '#loading/content-folder';
import { findingsReport } from '#loading/findings-report';
import { leftOutReport } from '#loading/left-out-report';
import { readContent } from '#loading/read-content';
import { siteChoice } from './arguments.ts';
import { buildSearchIndex } from './search-index.ts';
import { writeGoneRecipe } from './release/gone-recipe.ts';
import { writeManifest } from './release/manifest.ts';
import { withdrawnFiles } from './release/withdrawn-files.ts';
import { siteConfig } from './site-config.ts';

const choice = siteChoice(process.argv.slice(2));
const config = siteConfig(choice);
const place = choice.out && resolve(choice.out);
const { bulletin, findings, answered, held } = await readContent(workplace());
const seenAsOf = choice.today ? undefined : bulletin?.site.seenAsOf;

if (findings.length + answered.length > 0) console.log(findingsReport(findings, answered));
if (held.length > 0) console.log(`\n${leftOutReport(held, { isPreview: choice.preview, seenAsOf })}\n`);
if (place && holdsSomethingElse(place)) {
  console.error(`Thư mục ${place} đang chứa thứ khác. Chọn thư mục trống sau --ra.`);
  process.exitCode = 1;
} else if (findings.some(({ severity }) => severity === 'error')) {
  process.exitCode = 1;
} else {
  await build({ ...config, configFile: false, logLevel: 'warn' });
  await buildSearchIndex(config.outDir);
  // Last: it names every file of the release.
  writeManifest(config.outDir, withdrawnFiles(bulletin));
  if (place) putInPlace(config.outDir, place);
  const recipe = writeGoneRecipe(workplace().cache, config.base ?? '/', bulletin);
  if (recipe) console.log(`Để máy chủ nginx báo bài đã rút là 410, dùng ${recipe}`);
  console.log(`Đã dựng xong trang vào ${place ?? config.outDir}`);
}

/** Whether a folder holds anything but a site built before. */
function holdsSomethingElse(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, '404.html'));
}

/** A site goes where it is wanted only once it is whole. */
function putInPlace(built: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
}
