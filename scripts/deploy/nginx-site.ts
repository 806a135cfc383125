import { readFileSync } from 'node:fs';
import { contentTypes } from '../serving/content-types.ts';
import { type Policies } from './policies.ts';
import { filled } from './template.ts';

export interface NginxChoice {
  /** `''` or `/ban-tin`. */
  base: string;
  /** The folder on the server; below it the files stand as below the domain. */
  root: string;
  policies: Policies;
  /** What `gone-recipe.ts` wrote. */
  gone?: string | undefined;
  hasBrotli?: boolean | undefined;
}

const template = new URL('nginx-site.conf', import.meta.url);

/** What nginx has to be told about the site, to stand in a `server { … }`. */
export function nginxSite({ base, root, policies, gone = '', hasBrotli = false }: NginxChoice): string {
  return filled(readFileSync(template, 'utf8'), {
    ...policies,
    base,
    root,
    bare: base ? `location = ${base} { absolute_redirect off; return 301 ${base}/; }` : '',
    brotli: hasBrotli ? 'brotli_static on;' : '',
    gone: gone.split('\n').filter((line) => line.startsWith('location')),
    types: Object.entries(contentTypes).map(([ending, type]) => `${type.split(';')[0]!} ${ending.slice(1)};`),
    'charset-types': charsetTypes().join(' '),
  });
}

function charsetTypes(): string[] {
  const texts = Object.values(contentTypes).filter((type) => type.includes('charset='));
  const feeds = ['application/atom+xml', 'application/rss+xml', 'application/feed+json'];
  // nginx takes text/html for granted, and warns when told.
  return [...new Set([...texts.map((type) => type.split(';')[0]!), ...feeds])].filter((type) => type !== 'text/html');
}
