import { randomUUID } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { olderFormatReport } from '#loading/content-format';
import { writeWhole } from '#loading/disk/write-whole';
import { leftOutReport } from '#loading/left-out-report';
import { readContent } from '#loading/read-content';
import { explained, furtherWords, unknownRule } from '#loading/reports/explained';
import { githubReport, withoutCommands } from '#loading/reports/github';
import { gitlabReport } from '#loading/reports/gitlab';
import { jsonReport } from '#loading/reports/json';
import type { Report } from '#loading/reports/report';
import { findingsReport } from '#loading/reports/terminal';
import { staleReport } from '#loading/stale-report';
import { viewedDay } from '#loading/viewed-day';
import { checkChoice } from './arguments.ts';
import { forge } from './environment.ts';
import { siteConfig, workplaceOf } from './site-config.ts';

/** What GitLab takes as an artifact, where the command was typed. */
const GITLAB_FILE = 'gl-code-quality-report.json';

const { explain, reporter = forge() ?? 'terminal', ...choice } = checkChoice(process.argv.slice(2));
const place = workplaceOf(choice);
if (explain === undefined) await check();
else tellOf(explain);

function tellOf(rule: string): void {
  const words = explained(rule);
  if (words === undefined) process.exitCode = 1;
  console[words === undefined ? 'error' : 'log'](words ?? unknownRule(rule));
}

async function check(): Promise<void> {
  const { bulletin, findings, answered, held } = await readContent(place);
  const day = bulletin && viewedDay(bulletin.site, place.today).today;
  const seenAsOf = choice.today ? undefined : bulletin?.site.seenAsOf;
  const older = olderFormatReport(place.content);
  const stale = day && staleReport(choice.out ?? siteConfig(choice, place).outDir, bulletin.site, day);
  const words = [
    findingsReport(findings, answered),
    ...(held.length > 0 ? [leftOutReport(held, { isPreview: choice.preview, seenAsOf })] : []),
    ...(older ? [older] : []),
    ...(stale ? [stale] : []),
    furtherWords(findings) ?? [],
  ].flat();
  tell({ findings, answered, day }, words.join('\n\n'));
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A forge shows its own report beside the lines; the words for people stand in its log. */
function tell(report: Report, words: string): void {
  if (reporter === 'json') console.log(jsonReport(report));
  else if (reporter === 'github')
    console.log([withoutCommands(words, randomUUID()), ...annotations(report)].join('\n'));
  else console.log(words);
  if (reporter === 'gitlab') writeWhole(GITLAB_FILE, `${gitlabReport(report, pathInRepository)}\n`);
}

function annotations(report: Report): string[] {
  return githubReport(report, pathInRepository);
}

function pathInRepository(file: string): string {
  return relative(process.cwd(), resolve(place.content, file)).replaceAll('\\', '/');
}
