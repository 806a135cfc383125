import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';

type Form = Record<string, string>;

/** The pages of a commune by address, as text: what the forms of its stories and registers say, the title first. */
export function printedPages(content: string): Record<string, string> {
  const stories = globSync(`${content}/{guong-dien-hinh,phong-trao,khau-hieu}/*.mdx`).toSorted();
  const entries = (register: string) => parse(readFileSync(`${content}/${register}.yaml`, 'utf8')) as Form[];
  return Object.fromEntries([
    ...stories.map((file) => [`/${basename(dirname(file))}/${basename(file, '.mdx')}/`, story(file)] as const),
    ...entries('van-ban').map((it) => [
      `/van-ban/${it['id']}/`,
      said(it, 'loai', 'so-ky-hieu', 'trich-yeu', 'co-quan'),
    ]),
    ...entries('don-vi').map((it) => [`/don-vi/${it['id']}/`, said(it, 'loai', 'ten', 'ghi-chu')]),
  ]);
}

function story(file: string): string {
  const [, form = '', told = ''] = readFileSync(file, 'utf8').split(/^---$/mu);
  const text = told.replaceAll(/<[^>]*>|\]\([^)]*\)|[*[\]#]/gu, ' ');
  return `${said(parse(form) as Form, 'ten', 'loi', 'tieu-de', 'tom-tat')} . ${text}`;
}

function said(form: Form, ...keys: string[]): string {
  return keys.flatMap((key) => form[key] ?? []).join(' ');
}
