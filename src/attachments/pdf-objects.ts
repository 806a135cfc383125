import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { dictionary } from '#vietnamese/dictionary';

/** What a walk through a document meets. */
export interface Found {
  /** In Vietnamese: what runs, fetches, or holds another file. */
  running: Set<string>;
  /** Addresses a click leads to. */
  links: string[];
  isSigned: boolean;
  /** Whether somebody's remarks stand on a page. */
  isSpoken: boolean;
  reached: Set<PDFRef>;
  dicts: Set<PDFDict>;
}

/** Keys that only tell of authors and programs: what hangs on them goes with them. */
export const TELLING = new Set(['Metadata', 'PieceInfo', 'LastModified']);

const SCRIPT = 'mã lệnh JavaScript';
const INNER = 'một tệp khác nằm bên trong';

const KEYS = dictionary<string>({
  JS: SCRIPT,
  JavaScript: SCRIPT,
  AA: 'việc tự làm khi mở hoặc chạm vào trang',
  XFA: 'biểu mẫu XFA chạy mã lệnh',
  EmbeddedFiles: INNER,
  EF: INNER,
  RichMediaContent: 'phim hoặc hoạt hình',
  Collection: INNER,
});

const ACTIONS = dictionary<string>({
  JavaScript: SCRIPT,
  Launch: 'lệnh mở chương trình khác',
  SubmitForm: 'nút gửi dữ liệu đi nơi khác',
  ImportData: 'lệnh lấy dữ liệu từ tệp khác',
  GoToR: 'liên kết mở tệp khác trên máy',
  GoToE: INNER,
  Movie: 'phim hoặc âm thanh',
  Sound: 'phim hoặc âm thanh',
  Rendition: 'phim hoặc âm thanh',
  RichMediaExecute: 'phim hoặc hoạt hình',
});

const SPOKEN = /^\/(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Popup)$/u;

/** Everything that can be reached from the document itself, in no chain of calls: depth costs nothing. */
export function foundIn(context: PDFContext): Found {
  const found: Found = {
    running: new Set(),
    links: [],
    isSigned: false,
    isSpoken: false,
    reached: new Set(),
    dicts: new Set(),
  };
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next instanceof PDFRef) {
      if (!found.reached.has(next)) waiting.push(context.lookup(next));
      found.reached.add(next);
    } else if (next instanceof PDFArray) waiting.push(...next.asArray());
    else if (next instanceof PDFStream || next instanceof PDFDict) {
      const dict = next instanceof PDFStream ? next.dict : next;
      if (found.dicts.has(dict)) continue;
      look(dict, found);
      waiting.push(...dict.entries().flatMap(([key, value]) => (TELLING.has(key.decodeText()) ? [] : [value])));
    }
  }
  return found;
}

function look(dict: PDFDict, found: Found): void {
  found.dicts.add(dict);
  const named = (key: string) => String(dict.lookup(PDFName.of(key)) ?? '');
  for (const key of dict.keys()) addOwn(KEYS, key.decodeText(), found.running);
  addOwn(ACTIONS, named('S').slice(1), found.running);
  const opened = dict.lookup(PDFName.of('OpenAction'));
  if (opened instanceof PDFDict && String(opened.lookup(PDFName.of('S'))) !== '/GoTo') found.running.add(KEYS['AA']!);
  if (dict.has(PDFName.of('ByteRange'))) found.isSigned = true;
  noteLink(dict.lookup(PDFName.of('URI')), found);
  if (!SPOKEN.test(named('Subtype'))) return;
  found.isSpoken = true;
  dict.delete(PDFName.of('T'));
}

function addOwn(words: Record<string, string>, name: string, running: Set<string>): void {
  if (Object.hasOwn(words, name)) running.add(words[name]!);
}

function noteLink(address: PDFObject | undefined, { links, running }: Found): void {
  if (!(address instanceof PDFString || address instanceof PDFHexString)) return;
  const text = address.decodeText().trim();
  if (/^(?:https?|mailto|tel):/iu.test(text)) links.push(text);
  else if (/^[a-z][a-z0-9+.-]*:/iu.test(text)) running.add(`liên kết “${text.slice(0, 40)}”`);
}
