import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readContent } from '#loading/read-content';
import { viewedDay } from '#loading/viewed-day';
import { writeTogether } from '#loading/disk/write-whole';
import type { PlainDate } from '#vietnamese/plain-date';
import type { WordRegisters, WordStory } from '#word/contract';
import { storyFile } from '#word/story-file';
import { refusedBySize } from '#word/word-file';
import { freeName } from '#writing/free-name';
import { endsInWords } from './publishing/ends-in-words.ts';
import { workplaceOf } from './site-config.ts';
import { boundedStory } from './word/bounded-story.ts';
import { wordChoice } from './word/choice.ts';
import { shown, stop } from './word/said.ts';

const PERSON_ADVICE = ['     Gương là cá nhân thì phải có thêm mục dong-y. Muốn có ảnh đứng đầu bài thì thêm mục anh.'];

const NO_NAMES: WordRegisters = { site: { unit: '', fields: [] }, units: [], campaigns: [], documents: [] };

const { file, folder, slug, content, given } = wordChoice();
await endsInWords(async () => save(await read()), 'Bài chưa ghi được; những gì đã có vẫn còn nguyên.');

async function read(): Promise<WordStory> {
  if (!existsSync(content)) stop(`Không có thư mục ${content}.`);
  const names = await known();
  const named = { fileName: basename(file), ...names, folder, ...(slug !== undefined && { slug }) };
  const reading =
    refusedBySize(statSync(file).size) ?? (await boundedStory({ docx: new Uint8Array(readFileSync(file)), ...named }));
  return reading.type === 'story' ? reading : stop(`✗ ${basename(file)}\n  ${reading.reason}`);
}

/** The day and the names of the content folder; no names while its `trang.yaml` cannot be read. */
async function known(): Promise<{ today: PlainDate; registers: WordRegisters }> {
  const { bulletin } = await readContent(workplaceOf({ content, ...(given && { today: given }) }));
  if (!bulletin)
    console.error(
      'Chưa đọc được trang.yaml nên không dò được tên đơn vị, phong trào, lĩnh vực. Gõ npm run check để xem lỗi.',
    );
  // A story dated later than the day the site shows would not be published.
  const { today } = viewedDay(bulletin?.site, given);
  return { today, registers: bulletin ? namesOf(bulletin) : NO_NAMES };
}

/** What a document may mention, without all else: it is handed to another thread. */
function namesOf({ site: { unit, fields }, units, campaigns, documents }: WordRegisters): WordRegisters {
  const told = campaigns.map(({ slug, name, otherNames }) => ({ slug, name, otherNames }));
  return { site: { unit, fields }, units, campaigns: told, documents };
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

/** What was written, what is in doubt, and what is left to do. */
function importReport({ frontmatter, doubts, folder }: WordStory, [path, ...photos]: string[]): string {
  const empty = Object.entries(frontmatter).filter(([, value]) => value === null);
  return [
    `✓ Đã ghi bài nháp ${path!}`,
    ...(photos.length > 0 ? [`  và ${photos.length} ảnh: ${photos.join(', ')}`] : []),
    ...(doubts.length > 0
      ? ['', 'Những chỗ máy chưa chắc, mời xem lại:', ...doubts.map((doubt) => `  • ${doubt}`)]
      : []),
    '',
    'Việc còn lại:',
    `  1. Mở ${path!}${empty.length > 0 ? `, điền các mục để trống: ${empty.map(([key]) => key).join(', ')}` : ', đọc lại phiếu'}.`,
    ...(folder === 'guong-dien-hinh' ? PERSON_ADVICE : []),
    '  2. Gõ npm run check, sửa theo lời nhắc; gõ npm start -- --xem-truoc để đọc thử.',
    '  3. Xong thì xóa dòng nhap: có. Còn dòng ấy thì bài chưa được đăng.',
  ].join('\n');
}
