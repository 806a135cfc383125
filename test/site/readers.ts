import { execFileSync, spawnSync } from 'node:child_process';
import { builtFolder } from './sites.ts';

/** What an independent reader found in a feed. */
export interface ReadFeed {
  broken: string | null;
  version: string;
  title: string;
  links: Record<string, string>;
  entries: {
    id: string;
    title: string;
    link: string;
    published: number[];
    updated: number[];
    summary: string;
    content: string;
    tags: string[];
    enclosures: [string, string, number][];
  }[];
}

export interface ReadCalendar {
  errors: string[];
  events: { uid: string; summary: string; start: string; end: string; status: string }[];
}

/** A Python that has both readers: Debian's own first. */
export const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import feedparser, icalendar']).status === 0,
);

export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** Everything that feedparser and icalendar read in a built site, by file below `du-lieu`. */
export function readByPython(variant: string) {
  return readFolder(builtFolder(variant));
}

export function readFolder(folder: string): {
  feeds: Record<string, ReadFeed>;
  calendars: Record<string, ReadCalendar>;
} {
  if (!python) return { feeds: {}, calendars: {} };
  const text = execFileSync(python, ['test/site/readers/feeds.py', folder], { maxBuffer: 1 << 29 });
  return JSON.parse(text.toString()) as ReturnType<typeof readFolder>;
}

/** What xmllint has to say against files; nothing when they are well formed and follow the schema. */
export function xmllintFindings(files: readonly string[], schema?: string): string {
  const args = ['--noout', ...(schema ? ['--relaxng', schema] : []), ...files];
  const { status, stderr } = spawnSync('xmllint', args, { maxBuffer: 1 << 26 });
  return status === 0
    ? ''
    : stderr
        .toString()
        .split('\n')
        .filter((line) => !line.endsWith(' validates'))
        .join('\n');
}
