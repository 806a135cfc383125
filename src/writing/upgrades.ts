import { isMap, parseDocument } from 'yaml';
import { addressesIn, bareHost, hidesItsEnd, targetOf } from '#domain/outside-link';
import { byVietnamese } from '#vietnamese/collation';
import { commented } from '#writing/story-file';

/** Texts of a content folder, by path. */
export type Texts = Readonly<Record<string, string>>;

/** One step from a format of content folders to the next. */
interface Upgrade {
  to: number;
  /** What changed, for the officer. */
  says: string;
  /** The texts that have to be written anew, each edited in place. */
  rewritten?: (texts: Texts) => Texts;
}

/** A step stays here for good: a folder of any age is brought to today's format through all that follow it. */
export const upgrades: readonly Upgrade[] = [
  {
    to: 1,
    says: 'trang.yaml có dòng phien-ban; trang ngoài mà bài dẫn tới được kê ở lien-ket-ngoai.yaml, chờ người xem từng trang.',
    rewritten: proposedHosts,
  },
  {
    to: 2,
    // Whom people may call only the office itself knows.
    says: 'lien-he trong trang.yaml phải có điện thoại hoặc thư điện tử của cơ quan; máy không tự ghi thay được.',
  },
];

/** The format that this engine reads and writes; `phien-ban` of `trang.yaml` says that of a folder. */
export const FORMAT = upgrades.at(-1)!.to;

export const FORMAT_NOTE = 'Máy ghi dòng này. Bộ dựng đổi cách ghi thì gõ: npm run nang-cap';

/** The format a `trang.yaml` says, or 0 where it says none. */
export function formatIn(site: string): number {
  // Word pastes hard spaces. Told to look for a key typed twice, the parser compares each with each other.
  const options = { logLevel: 'silent', uniqueKeys: false } as const;
  const { contents } = parseDocument(site.replaceAll('\u00A0', ' '), options);
  const format = isMap(contents) ? Number(contents.get('phien-ban') ?? 0) : 0;
  return Number.isSafeInteger(format) && format >= 0 ? format : 0;
}

/** Every text that changes on the way to the newest format; `undefined` where no machine can edit `trang.yaml`. */
export function upgraded(texts: Texts, from: number, steps = upgrades): Texts | undefined {
  const due = steps.filter(({ to }) => to > from);
  const rewritten = due.reduce<Texts>((done, step) => ({ ...done, ...step.rewritten?.({ ...texts, ...done }) }), {});
  const site = rewritten['trang.yaml'] ?? texts['trang.yaml'] ?? '';
  const marked = withFormat(site, due.at(-1)?.to ?? from);
  return marked === undefined ? undefined : { ...rewritten, 'trang.yaml': marked };
}

/** Changes one line, or adds it at the end, and sees that all else still says the same. */
function withFormat(site: string, format: number): string | undefined {
  const line = /^phien-ban[ \t]*:[ \t]*[^\s#]*/mu;
  const marked = line.test(site) ? site.replace(line, `phien-ban: ${format}`) : withLine(site, format);
  const meant = valueOf(site, format);
  return meant !== undefined && valueOf(marked) === meant ? marked : undefined;
}

function withLine(site: string, format: number): string {
  const end = site.includes('\r\n') ? '\r\n' : '\n';
  const whole = site === '' || site.endsWith('\n') ? site : `${site}${end}`;
  return `${whole}# ${FORMAT_NOTE}${end}phien-ban: ${format}${end}`;
}

/** What a form says, as one text; with `format`, as if it said that too. */
function valueOf(site: string, format?: number): string | undefined {
  const document = parseDocument(site, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  try {
    const { 'phien-ban': said, ...rest } = document.toJS() as Record<string, unknown>;
    return JSON.stringify([rest, format ?? said]);
  } catch {
    // A value that names itself, over and over.
    return undefined;
  }
}

const FILE = 'lien-ket-ngoai.yaml';

const ASKING = `Những trang ngoài đã có người xem và cho phép dẫn tới.
Nội dung đang dẫn tới các trang dưới đây. Mở xem từng trang: đúng trang cần dẫn thì xóa dấu # ở ba dòng, ghi ngày xem và ai xem.`;

/** A register of the outside sites a folder leads to, each waiting for a person: no machine may confirm one. */
function proposedHosts(texts: Readonly<Record<string, string>>): Record<string, string> {
  const { 'trang.yaml': site = '', ...others } = texts;
  const own = hostsIn(/^dia-chi-web[ \t]*:.*/mu.exec(site)?.[0] ?? '');
  const hosts = new Set([site, ...Object.values(others)].flatMap(hostsIn).filter((host) => !own.includes(host)));
  if (hosts.size === 0 || texts[FILE] !== undefined) return {};
  const entries = [...hosts].toSorted(byVietnamese).map((host) => `- ten-mien: ${host}\n  ngay:\n  xac-nhan:`);
  return { [FILE]: [ASKING, ...entries].map(commented).join('\n') };
}

function hostsIn(text: string): string[] {
  const targets = text.split('\n').flatMap(addressesIn).map(targetOf);
  const hosts = targets.flatMap((target) => (target.type === 'outside' ? [bareHost(target.host)] : []));
  return hosts.filter((host) => !hidesItsEnd(host));
}
