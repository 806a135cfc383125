import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A made-up story, before any engine gives it its own form. */
export interface BenchStory {
  slug: string;
  name: string;
  /** `2024-05-31` */
  day: string;
  summary: string;
  paragraphs: string[];
}

const SYLLABLES = (
  'xóm làng đường hoa người dân cùng nhau chung sức trồng cây chăm sóc nhà văn hóa sân trường em nhỏ ông bà tổ tự quản ' +
  'góp công hiến đất mở rộng đèn điện sáng vườn rau nuôi gà ong mật hợp tác xã giúp vốn học nghề việc làm bữa cơm ấm lòng'
).split(' ');
const PARAGRAPHS = 9;
const SENTENCES = 5;

/** The same stories on every machine: some 640 words each. */
export function benchStories(count: number): BenchStory[] {
  return Array.from({ length: count }, (_, place) => story(place));
}

function story(place: number): BenchStory {
  const words = wordSource(place);
  return {
    slug: `bai-so-${place}`,
    name: `Bài số ${place}: ${words(6)}`,
    day: new Date(Date.UTC(2021, 0, 1 + (place % 1400))).toISOString().slice(0, 10),
    summary: `${words(30)}.`,
    paragraphs: Array.from({ length: PARAGRAPHS }, () =>
      Array.from({ length: SENTENCES }, () => `${words(14)}.`).join(' '),
    ),
  };
}

function wordSource(seed: number): (count: number) => string {
  const next = sequence(seed);
  return (count) => capitalised(Array.from({ length: count }, () => SYLLABLES[next() % SYLLABLES.length]!).join(' '));
}

/** The same numbers on every machine (Lehmer's). */
export function sequence(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes texts by their path below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
