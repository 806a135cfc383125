import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedStories } from './generated-stories.ts';

/** The story of the flower road. */
export const STORY = 'to-tu-quan-duong-hoa-xom-ngoai';

/** The folder with that story taken back. */
export function withWithdrawnStory(folder: string): string {
  return withStory(folder, (text) => text.replace('---\n', '---\nrut: {ngay: 19/11/2024, ly-do: theo đề nghị}\n'));
}

/** What an enemy, or a slip of the clipboard, may put into the fields of a form. */
export const HOSTILE = {
  script: '</script><script>alert(1)</script>',
  attribute: '"><img src=x onerror=alert(1)>',
  expression: '{process.env.HOME}',
} as const;

/** The name its file had before. */
export const FORMER = 'ten-cu';

/** The folder with that story named and described by an enemy. The forms accept it: it is text. */
export function withHostileStory(folder: string): string {
  const quoted = JSON.stringify(`Tổ ${HOSTILE.script} ${HOSTILE.attribute} ${HOSTILE.expression}`);
  return withStory(folder, (text) =>
    text
      .replace(/^ten: .*$/mu, `ten: ${quoted}\ndia-chi-cu: [${FORMER}]`)
      .replace(/^tom-tat: [\s\S]*?(?=\n\S)/mu, `tom-tat: ${quoted}`)
      .replace(/noi: Xóm Diễn/u, `noi: ${quoted}`),
  );
}

/** Enough stories to fill a commune's decade. */
export const MANY = 400;

/** The folder with many stories more, one every day. */
export function withManyStories(folder: string): string {
  const text = readFileSync(join(folder, 'guong-dien-hinh', 'to-lien-gia-an-toan-phong-chay.mdx'), 'utf8');
  for (let number = 1; number <= MANY; number += 1) {
    const day = `${(number % 28) + 1}/${(number % 9) + 1}/2024`;
    const story = text
      .replace(/^ten: .*$/mu, `ten: Tổ liên gia số ${number} của xóm giữ an toàn phòng cháy`)
      .replace(/^ngay-dang: .*$/mu, `ngay-dang: ${day}`)
      .replace(/^cap-nhat: .*\n/mu, '');
    writeFileSync(join(folder, 'guong-dien-hinh', `to-so-${number}.mdx`), story);
  }
  return folder;
}

/** With the shipped pages, a site of a thousand pages. */
export const NEARLY_A_THOUSAND = 900;

/** The folder with stories of many people, crafts and places. */
export function withGeneratedStories(folder: string): string {
  for (const { slug, text } of generatedStories(NEARLY_A_THOUSAND))
    writeFileSync(join(folder, 'guong-dien-hinh', `${slug}.mdx`), text);
  return folder;
}

function withStory(folder: string, change: (text: string) => string): string {
  const file = join(folder, 'guong-dien-hinh', `${STORY}.mdx`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}
