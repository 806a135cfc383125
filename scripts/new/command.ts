import { basename } from 'node:path';
import { slugOf } from '#vietnamese/slug';
import { siteChoice } from '../arguments.ts';
import { endsInWords } from '../publishing/ends-in-words.ts';
import { kinds } from './kinds.ts';
import { writeRepository } from './commune-repository.ts';
import { newRecord } from './new-record.ts';
import { newSite } from './new-site.ts';
import { askOffer, begin, end } from './prompts.ts';
import { refuse } from './refuse.ts';
import { type TypedFlags, typedFlags } from './typed-flags.ts';

const SITE = { value: 'trang', label: 'Trang cho một xã, phường, đặc khu mới' };
const REPOSITORY = { value: 'kho', label: 'Kho riêng của xã, quanh nội dung đã có trong thư mục này' };
const offers = [...kinds.map(({ command, label }) => ({ value: command, label })), SITE, REPOSITORY];

const typed = typedFlags(process.argv.slice(2));
const { choice, flags } = splitShared(typed);
const isAsking = process.stdin.isTTY && process.stdout.isTTY && flags.size === 0;

if (typed.problems.length > 0) refuse(typed.problems);
if (isAsking) begin('Hoa đẹp: viết bài mới. Dừng lúc nào cũng được bằng Ctrl-C, chưa xong thì chưa ghi gì.');
const wanted = typed.kind ?? (isAsking ? await askOffer('Bạn muốn làm gì?', offers) : undefined);
await endsInWords(workOf(wanted), 'Bài chưa ghi được; những gì đã có vẫn còn nguyên.');

function workOf(name: string | undefined): () => Promise<void> {
  const kind = kinds.find((known) => known.command === name);
  const wish = { flags, isAsking, choice };
  if (kind) return () => newRecord(kind, wish);
  if (name === SITE.value) return () => newSite(wish);
  if (name === REPOSITORY.value) return newRepository;
  return refuse([name ? `Không có loại “${name}”.` : 'Chưa nói muốn viết gì.', usage()]);
}

/** For a commune that has its content, and had the engine around it. */
function newRepository(): Promise<void> {
  const written = writeRepository(process.cwd(), `hoa-dep-${slugOf(basename(process.cwd()))}`);
  const words = written.length > 0 ? `Đã ghi: ${written.join(', ')}.` : 'Thư mục này đã đủ tệp của một kho.';
  end(`${words}\nKho của xã gồm các tệp ấy và thư mục content. Xem thử: npm start`);
  return Promise.resolve();
}

function usage(): string {
  const lines = offers.map(({ value, label }) => `  npm run moi -- ${value.padEnd(12)} ${label}`);
  return ['Cách gõ:', ...lines, 'Thêm --ten "…" và các mục khác của phiếu thì máy không hỏi nữa.'].join('\n');
}

/** Options that every command has, and those that are answers. */
function splitShared({ flags }: TypedFlags) {
  const shared = ['noi-dung', 'hom-nay'];
  const given = shared.flatMap((key) => (flags.get(key) ?? []).map((value) => `--${key}=${value}`));
  return { choice: siteChoice(given), flags: new Map([...flags].filter(([key]) => !shared.includes(key))) };
}
