import { BASE, type Hostile, PLACE, SITE, story, withStory } from './commune.ts';

/** What every object has, and what a form never does. */
export const keys = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '<<',
  '=',
  '""',
  '?',
];

const DOCUMENT =
  '- {id: a, loai: kế hoạch, so-ky-hieu: 27/KH-UBND, co-quan: UBND, trich-yeu: a, ngay-ban-hanh: 1/1/2024';

/** Keys nobody knows, at the top of each form and within. */
export function hostileKeys(): Hostile[] {
  return keys.flatMap((key) => [
    withStory(`key ${key} of a story`, story({ [key]: 'a' }), { isRefused: true }),
    withStory(`key ${key} with a group`, story({ [key]: '{a: 1}' }), { isRefused: true }),
    withStory(`key ${key} within a photo`, story({ anh: `{tep: a.jpg, ${key}: 1}` }), { isRefused: true }),
    withStory(`key ${key} as a rule`, story({ 'bo-qua': `[{${key}: Lý do đủ dài để đọc}]` }), { isRefused: true }),
    ...inFiles(key),
  ]);
}

function inFiles(key: string): Hostile[] {
  const files: Record<string, string> = {
    'trang.yaml': `${SITE}${key}: 1\n`,
    'don-vi.yaml': `- {id: xa-hong, ten: Hồng, loai: xã, ${key}: 1}\n`,
    'van-ban.yaml': `${DOCUMENT}, ${key}: 1}\n`,
    'lich.yaml': `- {id: a, ten: a, ${key}: 1}\n`,
    'quan-tri.yaml': `${key}: 1\n`,
    'tu-dong-nghia.yaml': `- {go: a, tim-ca: b, ${key}: 1}\n`,
    'tu-nen-tranh.yaml': `- {cum-tu: a, ${key}: 1}\n`,
    'khen-thuong/a.yaml': `${key}: {${key}: ${key}}\n`,
    'phong-trao/a.mdx': `---\n${key}: 1\n---\n`,
    'khau-hieu/a.mdx': `---\n${key}: 1\n---\n`,
  };
  return Object.entries(files).map(([file, text]) => ({
    name: `key ${key} in ${file}`,
    files: { ...BASE, [file]: text },
    isRefused: true,
  }));
}

/** The same words as ids, as components, as attributes, as parts of file names. */
export function hostileWords(): Hostile[] {
  return keys
    .filter((key) => /^\w+$/u.test(key))
    .flatMap((word) => [
      withStory(`unit ${word}`, story({ 'don-vi': word }), { isRefused: true }),
      withStory(`field ${word}`, story({ 'linh-vuc': `[${word}]` }), { isRefused: true }),
      withStory(`campaign ${word}`, story({ 'phong-trao': word }), { isRefused: true }),
      withStory(`kind ${word}`, story({ loai: word }), { isRefused: true }),
      // A tag begins with a letter; anything else is text.
      withStory(`component ${word}`, story({}, `<${word} />\n`), { isRefused: !word.startsWith('_') }),
      withStory(`attribute ${word}`, story({}, `<TrichDan ${word}="a">\n\na\n\n</TrichDan>\n`), { isRefused: true }),
      withStory(`file ${word}`, story(), { files: { [`guong-dien-hinh/${word}.mdx`]: story(), [PLACE]: '' } }),
      withStory(`register ${word}`, story(), { files: { [`${word}.yaml`]: 'a: 1\n', [`${word}/a.mdx`]: story() } }),
    ]);
}
