import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchStory, writeFiles } from './stories.ts';

/** A site builder in the comparison. */
export interface Engine {
  name: string;
  /** Lays out a project with these stories below `folder`, and says how to build it. */
  layOut(folder: string, stories: readonly BenchStory[]): Layout;
}

export interface Layout {
  command: string[];
  /** Where the command runs. */
  directory: string;
  storyFile(slug: string): string;
  /** Where the story is printed. */
  page(slug: string): string;
  /** What a cold build must not find. */
  kept: string[];
}

const hugoPage = (body: string) =>
  `<!doctype html><html lang="vi"><title>{{ .Title }}</title><body>${body}</body></html>`;
const hugoLink =
  '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "02/01/2006" }}<p>{{ .Summary }}</p></li>';

const hugo: Engine = {
  name: 'Hugo',
  layOut(folder, stories) {
    writeFiles(folder, {
      'config.toml':
        'baseURL = "https://xa.example/"\ntitle = "Hoa"\npaginate = 20\ndisableKinds = ["taxonomy", "term"]\n',
      'layouts/index.html': hugoPage(`<ul>{{ range first 12 .Site.RegularPages }}${hugoLink}{{ end }}</ul>`),
      'layouts/_default/list.html': hugoPage(`<ul>{{ range .Paginator.Pages }}${hugoLink}{{ end }}</ul>`),
      'layouts/_default/single.html': hugoPage('<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}'),
      ...markdownStories(stories, 'content/guong'),
    });
    return {
      command: ['hugo', '--quiet'],
      directory: folder,
      storyFile: (slug) => join(folder, 'content/guong', `${slug}.md`),
      page: (slug) => join(folder, 'public/guong', slug, 'index.html'),
      kept: [join(folder, 'public'), join(folder, 'resources')],
    };
  },
};

/** Hugo, where it is installed or Debian can install it. */
export function availableHugo(): Engine | undefined {
  if (!isHugoInstalled() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'hugo'], { stdio: 'ignore' });
  }
  return isHugoInstalled() ? hugo : undefined;
}

function isHugoInstalled(): boolean {
  return spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0;
}

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

/** A story as the other engines read it, with the same words. */
function markdownStory({ name, day, summary, paragraphs }: BenchStory): string {
  const body = [...paragraphs, `> ${paragraphs[0]!}`].join('\n\n');
  return `---\ntitle: "${name}"\ndate: ${day}\nsummary: "${summary}"\n---\n\n${body}\n`;
}

function markdownStories(stories: readonly BenchStory[], folder: string): Record<string, string> {
  return Object.fromEntries(stories.map((story) => [`${folder}/${story.slug}.md`, markdownStory(story)]));
}
