import { parseArgs } from 'node:util';
import type { Allowed } from './dialler.ts';

const HELP = `Cách dùng: npm run tong-hop
  --noi-dung <thư mục>     thư mục nội dung có nguon.yaml, mặc định là content
  --nguon <tệp>            danh sách nguồn khác: một tệp nguon.yaml hoặc .opml
  --luu <thư mục>          nơi giữ những gì lấy về, mặc định là kho-tin cạnh thư mục nội dung
  --ra <tệp>               ghi danh sách tin được đăng vào tệp này, cho máy đọc
  --ngay                   hỏi ngay, không chờ đến giờ; nơi nào xin hoãn thì vẫn hoãn
  --cho-duyet              xem các tin đang chờ duyệt
  --dang <mã>              cho đăng một tin đang chờ; mã in trong --cho-duyet
  --khong-dang <mã>        không đăng tin ấy
  --opml <tệp>             ghi danh sách nguồn ra tệp OPML
  --nhap-opml <tệp>        thêm các nguồn trong tệp OPML vào nguon.yaml
  --lien-he <địa chỉ>      thư điện tử để nơi được hỏi liên hệ, mặc định lấy trong trang.yaml
  --hong-qua <phần trăm>   báo lỗi khi quá từng ấy phần nguồn hỏng, mặc định 50
  --hong-lau <ngày>        hỏng quá từng ấy ngày mới tính, mặc định 7
  --cho-phep <máy:cổng>    cho hỏi một máy trong mạng nội bộ, như 127.0.0.1:8080; chỉ để thử`;

const OPTIONS = {
  'noi-dung': { type: 'string', default: 'content' },
  nguon: { type: 'string' },
  luu: { type: 'string' },
  ra: { type: 'string' },
  ngay: { type: 'boolean', default: false },
  'cho-duyet': { type: 'boolean', default: false },
  dang: { type: 'string' },
  'khong-dang': { type: 'string' },
  opml: { type: 'string' },
  'nhap-opml': { type: 'string' },
  'lien-he': { type: 'string' },
  'hong-qua': { type: 'string', default: '50' },
  'hong-lau': { type: 'string', default: '7' },
  'cho-phep': { type: 'string', multiple: true },
} as const;

export interface Place {
  content: string;
  sources?: string;
  store?: string;
  contact?: string;
}

type Act =
  | { act: 'gather' }
  | { act: 'held' }
  | { act: 'approve' | 'refuse'; item: string }
  | { act: 'import-opml' | 'export-opml'; file: string };

export type AggregateChoice = Place & {
  /** Where the list of shown items goes, for machines. */
  list?: string;
  isUrgent: boolean;
  allowed: Allowed;
  /** The share of sources, in percent, that may be broken longer than `brokenDays`. */
  brokenShare: number;
  brokenDays: number;
} & Act;

export function aggregateChoice(args: readonly string[]): AggregateChoice {
  const values = typed(args);
  const { 'noi-dung': content, nguon: sources, luu: store, ra: list, 'lien-he': contact } = values;
  return {
    ...{ content, ...(sources && { sources }), ...(store && { store }), ...(list && { list }) },
    ...(contact && { contact }),
    ...{ isUrgent: values.ngay, allowed: new Set(values['cho-phep'] ?? []) },
    ...{ brokenShare: numberOf('hong-qua', values), brokenDays: numberOf('hong-lau', values) },
    ...actOf(values),
  };
}

type Typed = ReturnType<typeof typed>;

function actOf(values: Typed): Act {
  if (values['cho-duyet']) return { act: 'held' };
  if (values.dang) return { act: 'approve', item: values.dang };
  if (values['khong-dang']) return { act: 'refuse', item: values['khong-dang'] };
  if (values['nhap-opml']) return { act: 'import-opml', file: values['nhap-opml'] };
  return values.opml ? { act: 'export-opml', file: values.opml } : { act: 'gather' };
}

function numberOf(name: 'hong-qua' | 'hong-lau', values: Typed): number {
  if (!/^\d{1,3}$/u.test(values[name])) throw new Error(`“${values[name]}” không phải là một số.\n${HELP}`);
  return Number(values[name]);
}

function typed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    throw new Error(`Có tùy chọn không dùng được trong: ${args.join(' ')}\n${HELP}`);
  }
}
