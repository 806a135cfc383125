import { workplace } from '#loading/disk/content-folder';
import { olderFormatReport } from '#loading/content-format';
import { findingsReport } from '#loading/findings-report';
import { leftOutReport } from '#loading/left-out-report';
import { readContent } from '#loading/read-content';
import { staleReport } from '#loading/stale-report';
import { viewedDay } from '#loading/viewed-day';
import { siteChoice } from './arguments.ts';
import { siteConfig } from './site-config.ts';

const choice = siteChoice(process.argv.slice(2));
const { outDir } = siteConfig(choice);
const { bulletin, findings, answered, held } = await readContent(workplace());
const seenAsOf = choice.today ? undefined : bulletin?.site.seenAsOf;
const everything = [...findings, ...answered.map((finding) => ({ ...finding, severity: 'answered' }))];

console.log(choice.json ? JSON.stringify(everything, null, 2) : findingsReport(findings, answered));
if (!choice.json && held.length > 0) console.log(`\n${leftOutReport(held, { isPreview: choice.preview, seenAsOf })}`);
const older = olderFormatReport(workplace().content);
if (!choice.json && older) console.log(`\n${older}`);
const stale = staleReport(choice.out ?? outDir, bulletin?.site, viewedDay(bulletin?.site, workplace().today).today);
if (!choice.json && stale) console.log(`\n${stale}`);
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
