import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dictionary } from '#vietnamese/dictionary';
import { readPlainDate } from '#vietnamese/plain-date';
import { isSlug, slugOf } from '#vietnamese/slug';
import type { StoryFolder } from '#word/contract';
import { shown, stop } from './said.ts';

const HELP = `Cách dùng: npm run nhap -- bai.docx

Các tùy chọn:
  --loai <loại>          guong (mặc định), phong-trao hay khau-hieu
  --ten-tep <tên>        tên tệp của bài, như to-hoa-xom-moi; không ghi thì lấy theo tên bài
  --noi-dung <thư mục>   thư mục nội dung, mặc định là content
  --hom-nay <ngày>       ghi ngày đăng là ngày này, như 26/01/2024`;

const FOLDERS = dictionary<StoryFolder>({
  guong: 'guong-dien-hinh',
  'phong-trao': 'phong-trao',
  'khau-hieu': 'khau-hieu',
});

const OPTIONS = {
  loai: { type: 'string', default: 'guong' },
  'ten-tep': { type: 'string' },
  'noi-dung': { type: 'string', default: 'content' },
  'hom-nay': { type: 'string' },
} as const;

interface WordChoice {
  file: string;
  folder: StoryFolder;
  slug: string | undefined;
  /** A day typed on the command line. */
  given: string | undefined;
  content: string;
}

/** What the officer asked for on the command line. */
export function wordChoice(): WordChoice {
  const { values, positionals } = typed();
  return {
    file: fileOf(positionals),
    folder: folderOf(values.loai),
    slug: slugIn(values['ten-tep']),
    given: dayIn(values['hom-nay']),
    content: resolve(values['noi-dung']),
  };
}

function typed() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    return stop(`Có tùy chọn không dùng được.\n\n${HELP}`);
  }
}

function fileOf(positionals: readonly string[]): string {
  const [file] = positionals.slice(0, 1).map((path) => resolve(process.env['INIT_CWD'] ?? '.', path));
  if (file === undefined) stop(`Chưa ghi tên tệp Word.\n\n${HELP}`);
  if (positionals.length > 1)
    stop(
      `Mỗi lần nhập một tệp. Tên tệp có dấu cách thì đặt trong ngoặc kép: npm run nhap -- "${positionals.join(' ')}"`,
    );
  if (!existsSync(file) || !statSync(file).isFile())
    stop(`Không tìm thấy tệp ${shown(file)}. Kéo tệp Word thả vào cửa sổ lệnh để lấy đúng đường dẫn.`);
  return file;
}

function folderOf(kind: string): StoryFolder {
  const folder = FOLDERS[kind];
  return folder ?? stop(`“${kind}” không phải là loại bài. Chọn một trong: ${Object.keys(FOLDERS).join(', ')}.`);
}

function slugIn(name: string | undefined): string | undefined {
  const slug = name?.replace(/\.mdx$/u, '');
  if (slug !== undefined && !isSlug(slug)) stop(`Tên tệp “${slug}” không dùng được. Viết: --ten-tep ${slugOf(slug)}`);
  return slug;
}

function dayIn(given: string | undefined): string | undefined {
  if (given !== undefined && !readPlainDate(given)) stop(`“${given}” không phải là ngày có thật.`);
  return given;
}
