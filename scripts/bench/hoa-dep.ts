import { cpSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Engine } from './engines.ts';
import { type BenchStory, writeFiles } from './stories.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const LEFT_OUT = ['guong-dien-hinh', 'khen-thuong'];

/** This project, publishing the shipped registers and campaigns with these stories: no photos, as with the others. */
export const hoaDep: Engine = {
  name: 'Hoa đẹp',
  layOut(folder, stories) {
    const content = join(folder, basename(folder));
    const out = join(folder, 'dist');
    cpSync(join(PROJECT, 'content'), content, {
      recursive: true,
      filter: (path) => !LEFT_OUT.includes(basename(path)),
    });
    const keys = sharedKeys(content);
    writeFiles(
      join(content, 'guong-dien-hinh'),
      Object.fromEntries(stories.map((story) => [`${story.slug}.mdx`, text(story, keys)])),
    );
    return {
      command: [process.execPath, join(PROJECT, 'scripts/build.ts'), '--noi-dung', content, '--ra', out],
      directory: PROJECT,
      storyFile: (slug) => join(content, 'guong-dien-hinh', `${slug}.mdx`),
      page: (slug) => join(out, 'guong-dien-hinh', slug, 'index.html'),
      kept: [out, join(PROJECT, '.sites', basename(folder))],
    };
  },
};

function sharedKeys(content: string): string {
  const site = parse(readFileSync(join(content, 'trang.yaml'), 'utf8')) as {
    'don-vi': string;
    'linh-vuc': { id: string }[];
  };
  return `chu-the: tập thể\nloai: cách làm hay\ndon-vi: ${site['don-vi']}\nlinh-vuc: [${site['linh-vuc'][0]!.id}]`;
}

function text({ name, day, summary, paragraphs }: BenchStory, keys: string): string {
  const written = day.split('-').reverse().join('/');
  const quote = `<TrichDan cua="Tổ tự quản">\n\n${paragraphs[0]!}\n\n</TrichDan>`;
  return `---\nten: "${name}"\n${keys}\ntom-tat: ${summary}\nngay-dang: ${written}\n---\n\n${[...paragraphs, quote].join('\n\n')}\n`;
}
