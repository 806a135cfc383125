import { build } from 'astro';
import { workplace } from '#loading/content-folder';
import { findingsReport } from '#loading/findings-report';
import { readContent } from '#loading/read-content';
import { siteChoice } from './arguments.ts';
import { siteConfig } from './site-config.ts';

const config = siteConfig(siteChoice(process.argv.slice(2)));
const { findings } = await readContent(workplace());

if (findings.length > 0) console.log(findingsReport(findings));
if (findings.some(({ severity }) => severity === 'error')) {
  process.exitCode = 1;
} else {
  await build({ ...config, configFile: false, logLevel: 'warn' });
  console.log(`Đã dựng xong trang vào ${String(config.outDir)}`);
}
