import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { contentTypes, unknownType } from '../serving/content-types.ts';
import type { Policies } from './policies.ts';
import { filled } from './template.ts';

export interface Uploaded {
  /** Paths of the built site. */
  paths: readonly string[];
  /** `''` or `/ban-tin`. */
  base: string;
  policies: Policies;
}

/** What Apache and IIS are told, by path: at the top, and in the parts that differ from a page. */
export function serverFiles({ paths, base, policies }: Uploaded): Map<string, string> {
  const values = { ...policies, base, pageless: pagelessFolders(paths).join('|') || '-' };
  const types = typesOf(paths);
  const root = filled(template('htaccess.conf'), { ...values, types: types.flatMap(apacheType) });
  const iis = filled(template('web-config.xml'), {
    ...values,
    types: types.map(iisType),
    headers: iisHeaders(policies),
  });
  const parts = partHeaders(policies).filter(([part]) => paths.some((path) => path.startsWith(`${part}/`)));
  return new Map([
    ['.htaccess', root],
    ['web.config', iis],
    ...parts.flatMap(([part, headers]): [string, string][] => [
      [`${part}/.htaccess`, ['<IfModule mod_headers.c>', ...headers.map(apacheHeader), '</IfModule>', ''].join('\n')],
      [`${part}/web.config`, iisPart(headers)],
    ]),
  ]);
}

function template(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** Absent value: the header is not sent. */
type Header = [name: string, value?: string];

function partHeaders({ search, framed, desk }: Policies): [part: string, headers: Header[]][] {
  const policy = (value: string): Header => ['Content-Security-Policy', value];
  return [
    ['tim-kiem', [policy(search)]],
    ['nhung', [policy(framed), ['X-Frame-Options']]],
    ['quan-tri', [policy(desk)]],
    ['du-lieu', [['Access-Control-Allow-Origin', '*']]],
  ];
}

function iisHeaders({ reading }: Policies): string[] {
  const headers: Header[] = [
    ['X-Powered-By'],
    ['Content-Security-Policy', reading],
    ['X-Frame-Options', 'DENY'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cache-Control', 'no-cache'],
  ];
  return headers.flatMap(iisHeader);
}

function apacheHeader([name, value]: Header): string {
  return value === undefined ? `  Header always unset ${name}` : `  Header always set ${name} "${value}"`;
}

function iisHeader([name, value]: Header): string[] {
  return [`<remove name="${name}" />`, ...(value === undefined ? [] : [`<add name="${name}" value="${value}" />`])];
}

function iisPart(headers: readonly Header[]): string {
  const lines = headers.flatMap(iisHeader).join('');
  const within = `<system.webServer><httpProtocol><customHeaders>${lines}</customHeaders></httpProtocol></system.webServer>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>${within}</configuration>\n`;
}

/** IIS sends nothing whose ending it does not know, the parts of the search index among them. */
function typesOf(paths: readonly string[]): [ending: string, type: string][] {
  const others = paths.map((path) => extname(path)).filter((ending) => ending !== '' && !(ending in contentTypes));
  return [
    ...Object.entries(contentTypes),
    ...[...new Set(others)].toSorted().map((one): [string, string] => [one, unknownType]),
  ];
}

function apacheType([ending, type]: [string, string]): string[] {
  const [plain, charset] = type.split('; charset=');
  return [`AddType ${plain!} ${ending}`, ...(charset ? [`AddCharset ${charset} ${ending}`] : [])];
}

function iisType([ending, type]: [string, string]): string {
  return `<remove fileExtension="${ending}" /><mimeMap fileExtension="${ending}" mimeType="${type}" />`;
}

/** `['anh', 'du-lieu/nguon-tin']`: folders with no page in them nor below, the outermost ones. */
function pagelessFolders(paths: readonly string[]): string[] {
  const above = (path: string) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, depth, steps) => steps.slice(0, depth + 1).join('/'));
  const withPages = new Set(paths.filter((path) => path.endsWith('.html')).flatMap(above));
  const without = [...new Set(paths.flatMap(above))].filter((folder) => !withPages.has(folder));
  return without.filter((folder) => !without.some((outer) => folder.startsWith(`${outer}/`))).toSorted();
}
