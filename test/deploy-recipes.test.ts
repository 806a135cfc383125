import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteConfig } from '../scripts/site-config.ts';

const readme = readFileSync('scripts/deploy/README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Without a lockfile too, and after the version of the engine was raised by hand. */
const INSTALL = 'npm install --no-audit --no-fund';

const templates = 'scripts/new/repository';
const recipes = {
  gitlab: readFileSync(`${templates}/gitlab-ci.yml`, 'utf8'),
  github: readFileSync(`${templates}/trang.yml`, 'utf8'),
};

interface GitLabJob {
  rules: { if: string }[];
  script: string[];
  publish?: string;
  artifacts?: { paths?: string[]; expire_in?: string; when?: string; reports?: { codequality: string } };
}
interface GitHubStep {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}
interface GitHubJob {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  steps: GitHubStep[];
}

const gitlab = parse(recipes.gitlab) as Record<'check' | 'pages', GitLabJob> & {
  default: { image: string; before_script: string[] };
};
const github = parse(recipes.github) as {
  on: Record<string, unknown> & { schedule: { cron: string }[] };
  permissions: Record<string, string>;
  jobs: Record<'build' | 'publish', GitHubJob>;
};
const cron = /```cron\n(.+)\n```/u.exec(readme)![1]!;
const built = relative(process.cwd(), siteConfig().outDir);

const lines = [
  ...gitlab.default.before_script,
  ...gitlab.check.script,
  ...gitlab.pages.script,
  ...github.jobs.build.steps.flatMap(({ run }) => run ?? []),
  ...cron.split('&&').map((line) => line.trim()),
];
const npmLines = lines.filter((line) => line.startsWith('npm '));

/** What a cron line of one moment a day means in Việt Nam, seven hours before UTC. */
function inVietnam(schedule: string): string {
  const [minute, hour] = schedule.split(' ').map(Number);
  return `${String((hour! + 7) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

describe('the recipes of a commune’s repository', () => {
  test('run commands there are', () => {
    const run = npmLines.filter((line) => !line.startsWith('npm install'));
    const unknown = run.filter((line) => !scripts[/^npm run (?:--silent )?([\w:-]+)/u.exec(line)![1]!]);
    expect(run.length).toBeGreaterThanOrEqual(5);
    expect(unknown).toEqual([]);
  });

  test('install before they run anything', () => {
    expect(gitlab.default.before_script).toEqual([INSTALL]);
    expect(github.jobs.build.steps.flatMap(({ run }) => run ?? [])[0]).toBe(INSTALL);
    expect(cron.indexOf('npm install')).toBeLessThan(cron.indexOf('npm run'));
  });

  test('publish the folder that the build writes', () => {
    expect(gitlab.pages.publish).toBe(built);
    expect(gitlab.pages.artifacts!.paths).toEqual([built]);
    expect(github.jobs.build.steps.find(({ uses }) => uses?.includes('upload-pages'))!.with!['path']).toBe(built);
  });

  test('use a Node that the project accepts and that reads TypeScript', () => {
    expect(gitlab.default.image).toMatch(/^node:24/u);
    const node = github.jobs.build.steps.find(({ uses }) => uses?.includes('setup-node'))!;
    expect(node.with).toEqual({ 'node-version': 24 });
  });

  test('build each day just after midnight in Việt Nam', () => {
    expect(github.on.schedule.map((entry) => inVietnam(entry.cron))).toEqual(['00:05']);
    expect(cron).toMatch(/^5 0 \* \* \* /u);
    expect(readme).toContain('with a clock in UTC, `5 17`');
    expect(inVietnam('5 17 * * *')).toBe('00:05');
    expect(readme).toContain('`5 0 * * *`, time zone Asia/Ho_Chi_Minh');
  });

  test('check what strangers propose without a secret, and publish none of it', () => {
    expect(recipes.gitlab + recipes.github).not.toMatch(/secrets\.|TOKEN|PASSWORD/u);
    expect(gitlab.check.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(gitlab.check.artifacts!.paths).toBeUndefined();
    expect(gitlab.pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(Object.keys(github.on)).toContain('pull_request');
    expect(Object.keys(github.on)).not.toContain('pull_request_target');
    expect(github.permissions).toEqual({ contents: 'read' });
    expect(github.jobs.build.permissions).toBeUndefined();
    expect(github.jobs.publish.if).toBe("github.event_name != 'pull_request'");
    const checkout = github.jobs.build.steps.find(({ uses }) => uses?.includes('checkout'))!;
    expect(checkout.with).toEqual({ 'persist-credentials': false });
  });

  test('keep no copy of a site for longer than a day: one of its people may withdraw', () => {
    expect(gitlab.pages.artifacts!.expire_in).toBe('1 day');
  });

  test('stop before anything is sent when a step fails', () => {
    const steps = cron.replace(/^5 0 \* \* \* /u, '').split(' && ');
    expect(steps.map((step) => step.split(' ')[0])).toEqual(['cd', 'git', 'npm', 'npm', 'rsync']);
    expect(steps.at(-1)).toContain('--delete');
    expect(spawnSync('sh', ['-n', '-c', cron.replace(/^5 0 \* \* \* /u, '')]).status).toBe(0);
  });

  test('check the shipped content without a finding that stops the build', () => {
    const [node, ...called] = scripts['check']!.split(' ');
    expect(node).toBe('node');
    execFileSync(process.execPath, called);
  });
});
