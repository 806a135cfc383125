import { workplace } from '#loading/content-folder';
import { findingsReport } from '#loading/findings-report';
import { readContent } from '#loading/read-content';
import { siteChoice } from './arguments.ts';
import { siteConfig } from './site-config.ts';

const choice = siteChoice(process.argv.slice(2));
siteConfig(choice);
const { findings } = await readContent(workplace());

console.log(choice.json ? JSON.stringify(findings, null, 2) : findingsReport(findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
