import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { webPhoto } from '#loading/clean-photo';
import { workplace } from '#loading/content-folder';
import { readContent } from '#loading/read-content';
import { viewedDay } from '#loading/viewed-day';
import { writeTogether } from '#loading/write-whole';
import type { PlainDate } from '#vietnamese/plain-date';
import type { WordRegisters, WordStory } from '#word/contract';
import { storyFile } from '#word/story-file';
import { wordStory } from '#word/word-story';
import { freeName } from '#writing/free-name';
import { siteConfig } from './site-config.ts';
import { wordChoice } from './word/choice.ts';
import { importReport } from './word/report.ts';
import { shown, stop } from './word/said.ts';

const NO_NAMES: WordRegisters = { site: { unit: '', fields: [] }, units: [], campaigns: [], documents: [] };

const { file, folder, slug, content, given } = wordChoice();
const story = await read();
save(story);

async function read(): Promise<WordStory> {
  if (!existsSync(content)) stop(`Không có thư mục ${content}.`);
  const reading = await wordStory(new Uint8Array(readFileSync(file)), {
    fileName: basename(file),
    ...(await known()),
    folder,
    ...(slug !== undefined && { slug }),
    cleanPhoto: async ({ bytes }) => {
      const clean = await webPhoto(bytes);
      return clean && { bytes: clean, extension: 'webp' };
    },
  });
  return reading.type === 'story' ? reading : stop(`✗ ${basename(file)}\n  ${reading.reason}`);
}

/** The day and the names of the content folder; no names while its `trang.yaml` cannot be read. */
async function known(): Promise<{ today: PlainDate; registers: WordRegisters }> {
  siteConfig({ content, ...(given && { today: given }) });
  const { bulletin } = await readContent(workplace());
  if (!bulletin)
    console.error(
      'Chưa đọc được trang.yaml nên không dò được tên đơn vị, phong trào, lĩnh vực. Gõ npm run check để xem lỗi.',
    );
  // A story dated later than the day the site shows would not be published.
  const { today } = viewedDay(bulletin?.site, given);
  return { today, registers: bulletin ?? NO_NAMES };
}

function save(story: WordStory): void {
  const files = filesOf(story);
  const isTaken = (name: string) => name === story.slug || existsSync(join(content, folder, `${name}.mdx`));
  const taken = files.find(({ path }) => existsSync(path));
  if (taken)
    stop(
      `Đã có tệp ${shown(taken.path)}; lệnh này không ghi đè lên bài nào.\nGhi tên khác: npm run nhap -- "${shown(file)}" --ten-tep ${freeName(story.slug, isTaken)}`,
    );
  // The story last: it names its pictures.
  writeTogether(files.toReversed());
  const places = files.map(({ path }) => shown(path));
  console.log(importReport(story, places));
}

/** The story, then its pictures. */
function filesOf(story: WordStory) {
  return [
    { path: join(content, folder, `${story.slug}.mdx`), data: storyFile(story) },
    ...story.photos.map(({ name, bytes }) => ({ path: join(content, folder, name), data: bytes })),
  ];
}
