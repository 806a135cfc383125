import { workplace } from '#loading/content-folder';
import { findingsReport } from '#loading/findings-report';
import { leftOutReport } from '#loading/left-out-report';
import { readContent } from '#loading/read-content';
import { siteChoice } from './arguments.ts';
import { siteConfig } from './site-config.ts';

const choice = siteChoice(process.argv.slice(2));
siteConfig(choice);
const { findings, held } = await readContent(workplace());

console.log(choice.json ? JSON.stringify(findings, null, 2) : findingsReport(findings));
if (!choice.json && held.length > 0) console.log(`\n${leftOutReport(held, choice.preview)}`);
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
