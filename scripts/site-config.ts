import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { defineHastPlugin } from 'satteri';
import type { Workplace } from '#loading/disk/content-folder';
import { engineDigest } from '#loading/cache/engine-digest';
import { slugOf } from '#vietnamese/slug';
import { officersDesk } from './desk/officers-desk.ts';
import { scopeNames } from './scope-names.ts';
import { PROJECT, rootOf, siteAddress } from './site-root.ts';

/** What one build publishes, and where to. */
export interface SiteChoice {
  /** Content folder; `content` unless another is named. */
  content?: string;
  /** Base path that outranks the one in `dia-chi-web`. */
  base?: string;
  /** Where the finished site is put, if not into `dist` of its root. */
  out?: string;
  /** A day that outranks `xem-nhu-ngay`. */
  today?: string;
  /** Builds the form on the screen for this computer; such a site is not meant for the web. */
  desk?: boolean;
  /** Drafts and what is dated later too; built beside the site, never in its place. */
  preview?: boolean;
}

/**
 * Astro's configuration for one content folder. Each folder but `content` has a root of its own, so that builds
 * can run side by side.
 */
export function siteConfig(choice: SiteChoice = {}, place = workplaceOf(choice)): SiteConfig {
  const { base, preview, desk } = choice;
  const folder = place.content;
  const root = rootOf(folder, preview);
  const isDeskOn = desk === true || existsSync(join(folder, 'quan-tri.yaml'));
  mkdirSync(root, { recursive: true });
  forgetShell();
  const address = siteAddress(folder);
  return {
    root,
    srcDir: join(PROJECT, 'src'),
    publicDir: join(PROJECT, 'public'),
    cacheDir: join(root, '.cache', 'astro'),
    outDir: desk ? join(root, '.cache', 'quan-tri') : join(root, 'dist'),
    site: address.origin,
    base: base ?? address.pathname,
    trailingSlash: 'always',
    compressHTML: true,
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    build: { inlineStylesheets: 'always', assets: 'tai-san' },
    markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [plainHeadingIds] }) },
    integrations: [mdx(), ...(isDeskOn ? [officersDesk()] : [])],
    vite: viteConfig(place),
  };
}

type SiteConfig = AstroUserConfig & { root: string; outDir: string };

/** What a command works on. */
export function workplaceOf({ content = 'content', today, preview, desk }: SiteChoice): Workplace {
  const folder = resolve(content);
  return {
    content: folder,
    cache: join(rootOf(folder, preview), '.cache'),
    engine: engineDigest(PROJECT),
    guide: GUIDE,
    version: version(),
    ...(today !== undefined && { today }),
    isDesk: desk === true,
    isPreview: preview === true,
  };
}

function viteConfig(place: Workplace): NonNullable<AstroUserConfig['vite']> {
  return {
    define: { __WORKPLACE__: JSON.stringify(place) },
    build: {
      cssTarget: ['chrome79', 'safari13.1'],
      // The one script, of the search page, stands in its page: one request less.
      assetsInlineLimit: (file) => (file.endsWith('.js') && !file.includes('@sveltia') ? true : undefined),
    },
    plugins: scopeNames(join(PROJECT, 'src')),
    // The content folder may lie outside the root.
    server: { fs: { allow: [PROJECT, place.content] } },
  };
}

/**
 * Variables of the shell outrank the configuration: `BASE_URL`, which many have, would break every link, and with
 * another `NODE_ENV` than its own a build reads the whole content anew for every page.
 */
function forgetShell(): void {
  for (const name of ['BASE_URL', 'NODE_ENV', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX'])
    Reflect.deleteProperty(process.env, name);
}

/** Ids of headings in the site's own MDX pages: plain letters, as in every other address. */
const plainHeadingIds = () =>
  defineHastPlugin({
    name: 'plain-heading-ids',
    element: {
      filter: ['h2', 'h3'],
      visit(node, context) {
        context.setProperty(node, 'id', slugOf(context.textContent(node)));
      },
    },
  });

/** Written for a new commune too, and read within the form on the screen. */
export const GUIDE = join(PROJECT, 'content', 'README.md');

function version(): string {
  return (JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }).version;
}
