import { siteChoice } from '../arguments.ts';
import { endsInWords } from '../publishing/ends-in-words.ts';
import { kinds } from './kinds/all.ts';
import { newRecord } from './new-record.ts';
import { newSite } from './new-site.ts';
import { askOffer, begin } from './prompts.ts';
import { refuse } from './refuse.ts';
import { type TypedFlags, typedFlags } from './typed-flags.ts';

const SITE = { value: 'trang', label: 'Trang cho một xã, phường, đặc khu mới' };
const offers = [...kinds.map(({ name, label }) => ({ value: name, label })), SITE];

const typed = typedFlags(process.argv.slice(2));
const { choice, flags } = splitShared(typed);
const isAsking = process.stdin.isTTY && process.stdout.isTTY && flags.size === 0;

if (typed.problems.length > 0) refuse(typed.problems);
if (isAsking) begin('Hoa đẹp: viết bài mới. Dừng lúc nào cũng được bằng Ctrl-C, chưa xong thì chưa ghi gì.');
const wanted = typed.kind ?? (isAsking ? await askOffer('Bạn muốn làm gì?', offers) : undefined);
const kind = kinds.find(({ name }) => name === wanted);
if (!kind && wanted !== SITE.value) refuse([wanted ? `Không có loại “${wanted}”.` : 'Chưa nói muốn viết gì.', usage()]);
await endsInWords(
  () => (kind ? newRecord(kind, { flags, isAsking, choice }) : newSite({ flags, isAsking, choice })),
  'Bài chưa ghi được; những gì đã có vẫn còn nguyên.',
);

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
