import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { markdownStories } from './markdown.ts';
import { writeFiles } from './write-files.ts';

const VERSION = '3.1.5';

const link = '<li><a href="{{ bai.url }}">{{ bai.data.title }}</a><p>{{ bai.data.summary }}</p></li>';
const first12 = `{% if loop.index <= 12 %}${link}{% endif %}`;
const html = (body: string) => `<!doctype html><html lang="vi"><title>{{ title }}</title><body>${body}</body></html>`;
const frontmatter = (...lines: string[]) => ['---', ...lines, '---', ''].join('\n');
const listing = ['pagination:', '  data: collections.guong', '  size: 20', '  reverse: true', '  alias: guong'];
const listAddress = 'permalink: "danh-sach/{{ pagination.pageNumber }}/index.html"';

/** Eleventy, in a folder of the bench's own: it is no package of the project. */
export function availableEleventy(folder: string): Engine | undefined {
  const home = join(folder, 'eleventy');
  mkdirSync(home, { recursive: true });
  writeFiles(home, { 'package.json': '{"private": true, "type": "module"}\n' });
  const install = ['install', '--no-audit', '--no-fund', '--silent', `@11ty/eleventy@${VERSION}`];
  if (spawnSync('npm', install, { cwd: home, stdio: 'ignore' }).status !== 0) return undefined;
  return eleventyIn(home);
}

function eleventyIn(home: string): Engine {
  return {
    name: 'Eleventy',
    layOut(folder, stories) {
      const source = join(folder, 'src');
      writeFiles(source, {
        'index.njk':
          frontmatter('title: Hoa') +
          html(`<ul>{% for bai in collections.guong | reverse %}${first12}{% endfor %}</ul>`),
        'danh-sach.njk':
          frontmatter(...listing, listAddress) + html(`<ul>{% for bai in guong %}${link}{% endfor %}</ul>`),
        '_includes/bai.njk': html('<h1>{{ title }}</h1><p>{{ summary }}</p>{{ content | safe }}'),
        'guong/guong.json': '{"layout": "bai.njk", "tags": "guong"}\n',
        ...markdownStories(stories, 'guong'),
      });
      return {
        command: [
          process.execPath,
          join(home, 'node_modules/@11ty/eleventy/cmd.cjs'),
          '--quiet',
          '--input=src',
          '--output=ra',
        ],
        directory: folder,
        storyFile: (slug) => join(source, 'guong', `${slug}.md`),
        page: (slug) => join(folder, 'ra/guong', slug, 'index.html'),
        kept: [join(folder, 'ra')],
      };
    },
  };
}
