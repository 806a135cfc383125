import { parseArgs } from 'node:util';
import { isPlainPath } from '#vietnamese/plain-path';
import { readPlainDate } from '#vietnamese/plain-date';
import type { SiteChoice } from './site-config.ts';

const OPTIONS = {
  'noi-dung': { type: 'string' },
  base: { type: 'string' },
  ra: { type: 'string' },
  'hom-nay': { type: 'string' },
  'quan-tri': { type: 'boolean', default: false },
  'xem-truoc': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const HELP = `Các tùy chọn dùng được:
  --noi-dung <thư mục>   thư mục nội dung, mặc định là content
  --base <đường dẫn>     đường dẫn gốc của trang, như /ban-tin
  --ra <thư mục>         nơi đặt trang đã dựng
  --hom-nay <ngày>       xem trang như vào ngày này, như 26/01/2024
  --quan-tri             kèm biểu mẫu viết bài, chỉ dùng trên máy này
  --xem-truoc            dựng cả bài nháp và bài hẹn ngày, chỉ để xem trong cơ quan
  --json                 in kết quả kiểm tra cho máy đọc`;

/** The options that every command of the project shares; a slip ends the command with words, not with a stack. */
export function siteChoice(args: readonly string[]): SiteChoice & { json: boolean } {
  const { values, positionals } = typed(args);
  const content = values['noi-dung'] ?? positionals[0];
  const today = values['hom-nay'];
  if (today !== undefined && !readPlainDate(today)) stop(`“${today}” không phải là ngày có thật.`);
  if (values.base !== undefined && !isPlainPath(values.base))
    stop(`“${values.base}” không dùng làm đường dẫn gốc được. Viết như: --base /ban-tin`);
  return {
    ...(content && { content }),
    ...(values.base && { base: values.base }),
    ...(values.ra && { out: values.ra }),
    ...(today && { today }),
    ...(values['quan-tri'] && { desk: true }),
    ...(values['xem-truoc'] && { preview: true }),
    json: values.json,
  };
}

function typed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch {
    return stop(`Có tùy chọn không dùng được trong: ${args.join(' ')}`);
  }
}

function stop(message: string): never {
  console.error(`${message}\n${HELP}`);
  process.exit(1);
}
