import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { PlainDate } from '#vietnamese/plain-date';
import { askLine, askOffer, stop } from './prompts.ts';
import { refuse } from './refuse.ts';

export const MOVE = 'doi-ban-cu';

/** Where the site goes, and where what stands there is moved to. */
export interface Place {
  folder: string;
  aside?: string;
}

export function placeTyped(folder: string, isMoving: boolean, today: PlainDate): Place {
  if (!isTaken(folder)) return { folder };
  if (isMoving) return { folder, aside: asideOf(folder, today) };
  return refuse([
    `Thư mục ${shown(folder)} đã có nội dung, không ghi đè.`,
    `Ghi sang thư mục khác: thêm --noi-dung ten-thu-muc`,
    `Hoặc dời bản cũ sang ${shown(asideOf(folder, today))}: thêm --${MOVE}`,
  ]);
}

export async function placeAsked(folder: string, today: PlainDate): Promise<Place> {
  if (!isTaken(folder)) return { folder };
  const aside = asideOf(folder, today);
  const way = await askOffer(`Thư mục ${shown(folder)} đã có nội dung. Làm thế nào?`, [
    { value: 'khac', label: 'Giữ nguyên, ghi trang mới sang thư mục khác' },
    { value: 'doi', label: `Dời nội dung cũ sang ${shown(aside)}, trang mới thay vào chỗ ấy` },
    { value: 'thoi', label: 'Thôi, không làm gì' },
  ]);
  if (way === 'doi') return { folder, aside };
  if (way === 'thoi') return stop('Đã dừng. Chưa ghi gì cả.');
  const other = await askLine({
    ask: 'Tên thư mục mới',
    hint: 'noi-dung-xa-moi',
    refused: (name) =>
      /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/u.test(name) ? takenWords(name) : 'Dùng chữ thường không dấu, số, gạch nối.',
  });
  return { folder: resolve(other) };
}

function takenWords(name: string): string | undefined {
  return isTaken(resolve(name)) ? 'Thư mục này cũng đã có nội dung.' : undefined;
}

function isTaken(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** `content-cu-2026-01-26`; a second one of the day takes a number. */
function asideOf(folder: string, today: PlainDate): string {
  const name = join(dirname(folder), `${basename(folder)}-cu-${today}`);
  const names = [name, ...Array.from({ length: 99 }, (_, count) => `${name}-${count + 2}`)];
  return names.find((candidate) => !existsSync(candidate))!;
}

export function shown(folder: string): string {
  return relative(process.cwd(), folder).replaceAll('\\', '/');
}
