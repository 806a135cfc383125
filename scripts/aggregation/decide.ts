import { heldItems } from '#aggregation/keeping/shown';
import type { KeptItem } from '#aggregation/keeping/kept';
import type { Source } from '#domain/source';
import { digestHex } from '#loading/cache/digest';
import { readDecisions, readSource, writeDecisions } from './store.ts';
import type { UpperLevel } from './upper-level.ts';

interface Held {
  source: Source;
  item: KeptItem;
  /** Short enough to be typed. */
  code: string;
}

const WHY = {
  review: 'nguồn này đăng sau khi duyệt',
  gambling: 'có lời lẽ cờ bạc và liên kết lạ',
  manifest: 'nguồn tin không khớp danh sách tệp của trang',
  flood: 'có quá nhiều tin mới một lúc',
} as const;

/** What waits, for a person: each with the code that `--dang` and `--khong-dang` take. */
export function heldLines(level: UpperLevel): string[] {
  const held = heldIn(level);
  if (held.length === 0) return ['Không có tin nào chờ duyệt.'];
  return held.flatMap(({ source, item, code }) => [
    `${code}  ${item.title}`,
    `        ${source.name} · ${item.url}`,
    `        Chờ vì ${WHY[item.held ?? 'review']}. ${item.summary}`,
  ]);
}

/** Writes down what a person decided; a text that changes later waits again. */
export function decide(level: UpperLevel, act: 'approve' | 'refuse', code: string): string {
  const found = heldIn(level).find((held) => held.code === code);
  if (!found) throw new Error(`Không có tin chờ duyệt mang mã ${code}. Xem mã: npm run tong-hop -- --cho-duyet`);
  const { source, item } = found;
  const { approved, refused } = readDecisions(level.store);
  const key = { source: source.id, id: item.id };
  const decided =
    act === 'approve'
      ? { approved: [...approved, { ...key, digest: item.digest }], refused }
      : { approved, refused: [...refused, key] };
  writeDecisions(level.store, decided);
  return act === 'approve' ? `Sẽ đăng: ${item.title}` : `Không đăng: ${item.title}`;
}

function heldIn({ sources, store }: UpperLevel): Held[] {
  const decided = readDecisions(store);
  return sources.flatMap((source) =>
    heldItems({ source, kept: readSource(store, source) }, decided).map((item) => ({
      ...{ source, item },
      code: digestHex(JSON.stringify([source.id, item.id])).slice(0, 6),
    })),
  );
}
