import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { webPhoto } from '#loading/clean-photo';
import { workplace } from '#loading/content-folder';
import { readContent } from '#loading/read-content';
import { viewedDay } from '#loading/viewed-day';
import { type PlainDate, plainDateOf, readPlainDate } from '#vietnamese/plain-date';
import { isSlug, slugOf } from '#vietnamese/slug';
import type { StoryFolder, WordRegisters, WordStory } from '#word/contract';
import { storyFile } from '#word/story-file';
import { wordStory } from '#word/word-story';
import { siteConfig } from './site-config.ts';

const HELP = `Cách dùng: npm run nhap -- bai.docx

Các tùy chọn:
  --loai <loại>          guong (mặc định), phong-trao hay khau-hieu
  --ten-tep <tên>        tên tệp của bài, như to-hoa-xom-moi; không ghi thì lấy theo tên bài
  --noi-dung <thư mục>   thư mục nội dung, mặc định là content
  --hom-nay <ngày>       ghi ngày đăng là ngày này, như 26/01/2024`;

const PERSON_ADVICE = ['     Gương là cá nhân thì phải có thêm mục dong-y. Muốn có ảnh đứng đầu bài thì thêm mục anh.'];

const FOLDERS: Readonly<Record<string, StoryFolder>> = {
  guong: 'guong-dien-hinh',
  'phong-trao': 'phong-trao',
  'khau-hieu': 'khau-hieu',
};

const OPTIONS = {
  loai: { type: 'string', default: 'guong' },
  'ten-tep': { type: 'string' },
  'noi-dung': { type: 'string', default: 'content' },
  'hom-nay': { type: 'string' },
} as const;

const { file, folder, slug, content, given } = choice();
const story = await read();
save(story);

function choice() {
  const { values, positionals } = typed();
  // npm moves to the folder of the project; the officer types from where they are.
  const [file] = positionals.slice(0, 1).map((path) => resolve(process.env['INIT_CWD'] ?? '.', path));
  if (file === undefined) stop(`Chưa ghi tên tệp Word.\n\n${HELP}`);
  if (positionals.length > 1)
    stop(
      `Mỗi lần nhập một tệp. Tên tệp có dấu cách thì đặt trong ngoặc kép: npm run nhap -- "${positionals.join(' ')}"`,
    );
  if (!existsSync(file) || !statSync(file).isFile())
    stop(`Không tìm thấy tệp ${shown(file)}. Kéo tệp Word thả vào cửa sổ lệnh để lấy đúng đường dẫn.`);
  const folder = FOLDERS[values.loai];
  if (!folder) stop(`“${values.loai}” không phải là loại bài. Chọn một trong: ${Object.keys(FOLDERS).join(', ')}.`);
  const slug = values['ten-tep']?.replace(/\.mdx$/u, '');
  if (slug !== undefined && !isSlug(slug)) stop(`Tên tệp “${slug}” không dùng được. Viết: --ten-tep ${slugOf(slug)}`);
  const given = values['hom-nay'];
  if (given !== undefined && !readPlainDate(given)) stop(`“${given}” không phải là ngày có thật.`);
  return { file, folder, slug, content: resolve(values['noi-dung']), given };
}

function typed() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    return stop(`Có tùy chọn không dùng được.\n\n${HELP}`);
  }
}

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
  if (bulletin) return { today: viewedDay(bulletin.site, given).today, registers: bulletin };
  const today = readPlainDate(given ?? '') ?? plainDateOf(new Date(), 'Asia/Ho_Chi_Minh');
  return { today, registers: { site: { unit: '', fields: [] }, units: [], campaigns: [], documents: [] } };
}

function save(story: WordStory): void {
  const path = join(content, folder, `${story.slug}.mdx`);
  const files = [
    { path, data: storyFile(story) },
    ...story.photos.map(({ name, bytes }) => ({ path: join(content, folder, name), data: bytes })),
  ];
  const taken = files.find((written) => existsSync(written.path));
  if (taken)
    stop(
      `Đã có tệp ${shown(taken.path)}; lệnh này không ghi đè lên bài nào.\nGhi tên khác: npm run nhap -- "${shown(file)}" --ten-tep ${freeName(story.slug)}`,
    );
  for (const { path: place, data } of files) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, data);
  }
  console.log(
    report(
      story,
      files.map((written) => shown(written.path)),
    ),
  );
}

function freeName(taken: string): string {
  let number = 2;
  while (existsSync(join(content, folder, `${taken}-${number}.mdx`))) number += 1;
  return `${taken}-${number}`;
}

function report({ frontmatter, doubts }: WordStory, [path, ...photos]: string[]): string {
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

/** As seen from the folder of the project, with forward slashes. */
function shown(path: string): string {
  const inside = relative('.', path);
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/');
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
