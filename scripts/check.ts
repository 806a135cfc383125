import { workplace } from '#loading/content-folder';
import { findingsReport } from '#loading/findings-report';
import { leftOutReport } from '#loading/left-out-report';
import { readContent } from '#loading/read-content';
import { siteChoice } from './arguments.ts';
import { siteConfig } from './site-config.ts';

const choice = siteChoice(process.argv.slice(2));
siteConfig(choice);
const { findings, answered, held } = await readContent(workplace());
const everything = [...findings, ...answered.map((finding) => ({ ...finding, severity: 'answered' }))];

console.log(choice.json ? JSON.stringify(everything, null, 2) : findingsReport(findings, answered));
if (!choice.json && held.length > 0) console.log(`\n${leftOutReport(held, choice.preview)}`);
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
