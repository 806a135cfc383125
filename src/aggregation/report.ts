import type { KeptSource, Status } from '#aggregation/keeping/kept';
import type { Counts } from '#aggregation/keeping/merged';
import type { Source } from '#domain/source';
import { daysBetween, type PlainDate } from '#vietnamese/plain-date';

/** How one source fared in one run: an entry of `bao-cao-nguon.json`, a public format. */
export interface SourceReport {
  id: string;
  name: string;
  address: string;
  status: Status;
  /** Whether it was asked in this run. */
  isAsked: boolean;
  http?: number;
  /** Items that are kept. */
  items: number;
  new: number;
  changed: number;
  withdrawn: number;
  /** Waiting for a person. */
  held: number;
  /** Items left out, each with the reason. */
  dropped: string[];
  refused: number;
  /** Whole days since the last good answer; absent before the first. */
  daysSinceGood?: number;
  movedTo?: string;
  /** What is wrong, and what to tell the commune. */
  message?: string;
  advice?: string;
}

interface Fared {
  source: Source;
  kept: KeptSource;
  isAsked: boolean;
  counts?: Counts;
  dropped?: string[];
  held: number;
  today: PlainDate;
}

/** Days without a good answer after which what is kept is called old. */
const STALE_DAYS = 7;

const NOTHING: Counts = { new: 0, changed: 0, withdrawn: 0, refused: 0 };

export function sourceReport({
  source,
  kept,
  isAsked,
  counts = NOTHING,
  dropped = [],
  held,
  today,
}: Fared): SourceReport {
  const { status, http, good, message, movedTo } = kept.visit;
  const days = good === undefined ? undefined : Math.max(0, daysBetween(good.slice(0, 10) as PlainDate, today));
  const isStale = status === 'error' && !isAsked && days !== undefined && days >= STALE_DAYS;
  const said = adviceFor(kept, source);
  return {
    ...{ id: source.id, name: source.name, address: source.address, status: isStale ? 'stale' : status, isAsked },
    ...(http !== undefined && { http }),
    ...{ items: kept.items.length, ...counts, held, dropped },
    ...(days !== undefined && { daysSinceGood: days }),
    ...(movedTo && { movedTo }),
    ...(message && { message }),
    ...(said && { advice: said }),
  };
}

function adviceFor({ visit }: KeptSource, { id, name }: Source): string | undefined {
  const { status, movedTo, http } = visit;
  if (status === 'moved')
    return `Báo ${name} xác nhận địa chỉ mới, rồi sửa dòng dia-chi của ${id} trong nguon.yaml: dia-chi: ${movedTo ?? ''}`;
  if (status === 'gone')
    return `Trang của ${name} báo nguồn tin đã thôi. Hỏi lại đơn vị; nếu có địa chỉ mới, sửa dia-chi của ${id}. Tin đã lấy vẫn giữ.`;
  if (status === 'warn')
    return `Xem tin đang chờ: npm run tong-hop -- --cho-duyet. Nếu nghi trang bị chiếm, gọi ngay cho ${name}.`;
  if (status !== 'error') return undefined;
  const about = http === 401 || http === 403 ? 'mở quyền đọc cho nguồn tin' : 'xem lại nguồn tin';
  return `Tin đã lấy vẫn giữ, chưa cần làm gì ngay. Nếu vài ngày chưa lại, gọi ${name} nhờ ${about}: ${visit.message ?? ''}`;
}

const STATUS_WORDS: Record<Status, string> = {
  unasked: 'chưa hỏi',
  ok: 'có tin mới',
  unchanged: 'không đổi',
  moved: 'đã dời địa chỉ',
  warn: 'cần người xem',
  stale: 'lâu không lấy được',
  gone: 'đã thôi',
  error: 'không lấy được',
};

/** One line of the screen. */
export function reportLine(report: SourceReport): string {
  const numbers = [
    report.new > 0 && `${report.new} mới`,
    report.changed > 0 && `${report.changed} sửa`,
    report.withdrawn > 0 && `${report.withdrawn} rút`,
    report.held > 0 && `${report.held} chờ duyệt`,
    report.dropped.length > 0 && `${report.dropped.length} bỏ qua`,
  ].filter((number) => number !== false);
  const why = report.message && !['ok', 'unchanged'].includes(report.status) ? `: ${report.message}` : '';
  const counted = numbers.length > 0 ? ` (${numbers.join(', ')})` : '';
  return `${report.name}: ${STATUS_WORDS[report.status]}${report.isAsked ? '' : ', lần này không hỏi'}${counted}${why}`;
}
