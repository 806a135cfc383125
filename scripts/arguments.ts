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
} as const;

const CHECK_OPTIONS = {
  ...OPTIONS,
  json: { type: 'boolean', default: false },
  'bao-cao': { type: 'string' },
  'giai-thich': { type: 'string' },
} as const;

const reporters = ['terminal', 'json', 'github', 'gitlab'] as const;

const HELP = `Các tùy chọn dùng được:
  --noi-dung <thư mục>   thư mục nội dung, mặc định là content
  --base <đường dẫn>     đường dẫn gốc của trang, như /ban-tin
  --ra <thư mục>         nơi đặt trang đã dựng
  --hom-nay <ngày>       xem trang như vào ngày này, như 26/01/2024
  --quan-tri             kèm biểu mẫu viết bài, chỉ dùng trên máy này
  --xem-truoc            dựng cả bài nháp và bài hẹn ngày, chỉ để xem trong cơ quan`;

const CHECK_HELP = `${HELP}
  --json                 in kết quả kiểm tra cho máy đọc, như --bao-cao json
  --bao-cao <nơi đọc>    terminal, json, github hoặc gitlab; trên GitHub, GitLab thì tự chọn
  --giai-thich <quy tắc> vì sao có quy tắc ấy, và viết thế nào, như --giai-thich private-phone`;

type Reporter = (typeof reporters)[number];

interface CheckChoice extends SiteChoice {
  /** Where the findings are read; told by the forge where nothing is typed. */
  reporter?: Reporter;
  /** A rule to be explained, instead of a check. */
  explain?: string;
}

/** The options that every command of the project shares; a slip ends the command with words, not with a stack. */
export function siteChoice(args: readonly string[]): SiteChoice {
  return chosen(typed(args, OPTIONS, HELP), HELP);
}

/** Those, and what is asked of the check alone. */
export function checkChoice(args: readonly string[]): CheckChoice {
  const given = typed(args, CHECK_OPTIONS, CHECK_HELP);
  const { json, 'bao-cao': wished = json ? 'json' : undefined, 'giai-thich': explain } = given.values;
  const reporter = reporters.find((name) => name === wished);
  if (wished !== undefined && !reporter) stop(`Không có cách báo “${wished}”: ${reporters.join(', ')}.`, CHECK_HELP);
  return { ...chosen(given, CHECK_HELP), ...(reporter && { reporter }), ...(explain !== undefined && { explain }) };
}

interface Typed {
  values: { [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'string' ? string : boolean };
  positionals: string[];
}

function chosen({ values, positionals }: Typed, help: string): SiteChoice {
  const content = values['noi-dung'] ?? positionals[0];
  const today = values['hom-nay'];
  if (today !== undefined && !readPlainDate(today)) stop(`“${today}” không phải là ngày có thật.`, help);
  if (values.base !== undefined && !isPlainPath(values.base))
    stop(`“${values.base}” không dùng làm đường dẫn gốc được. Viết như: --base /ban-tin`, help);
  return {
    ...(content && { content }),
    ...(values.base && { base: values.base }),
    ...(values.ra && { out: values.ra }),
    ...(today && { today }),
    ...(values['quan-tri'] && { desk: true }),
    ...(values['xem-truoc'] && { preview: true }),
  };
}

function typed<const Options extends typeof OPTIONS>(args: readonly string[], options: Options, help: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    return stop(`Có tùy chọn không dùng được trong: ${args.join(' ')}`, help);
  }
}

function stop(message: string, help: string): never {
  console.error(`${message}\n${help}`);
  process.exit(1);
}
