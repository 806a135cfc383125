import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { markdownStories } from './markdown.ts';
import { writeFiles } from './write-files.ts';

const page = (body: string) => `<!doctype html><html lang="vi"><title>{{ .Title }}</title><body>${body}</body></html>`;
const link =
  '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "02/01/2006" }}<p>{{ .Summary }}</p></li>';

const hugo: Engine = {
  name: 'Hugo',
  layOut(folder, stories) {
    writeFiles(folder, {
      'config.toml':
        'baseURL = "https://xa.example/"\ntitle = "Hoa"\npaginate = 20\ndisableKinds = ["taxonomy", "term"]\n',
      'layouts/index.html': page(`<ul>{{ range first 12 .Site.RegularPages }}${link}{{ end }}</ul>`),
      'layouts/_default/list.html': page(`<ul>{{ range .Paginator.Pages }}${link}{{ end }}</ul>`),
      'layouts/_default/single.html': page('<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}'),
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
  if (!isInstalled() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'hugo'], { stdio: 'ignore' });
  }
  return isInstalled() ? hugo : undefined;
}

function isInstalled(): boolean {
  return spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0;
}
