// Feeds and data of many records, from one value in memory: `npm run bench:feeds -- [how many]`.
import { createHash } from 'node:crypto';
import { dataFiles } from '#feeds/data-files';
import { dumpText } from '#feeds/dump';
import { feedDocuments } from '#feeds/feed-documents';
import { manyRecords } from './many-records.ts';

const MB = 1024 * 1024;
const count = Number(process.argv[2] ?? 10_000);
const source = manyRecords(count);
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const lines = [
  measured('nguồn tin', () =>
    feedDocuments(source).map(({ file, text }) => ({ file, bytes: Buffer.byteLength(text()) })),
  ),
  measured('bảng dữ liệu', () =>
    dataFiles(source.edition).map(({ name, text }) => ({ file: name, bytes: Buffer.byteLength(text) })),
  ),
  measured('toàn bộ', () => [{ file: 'toan-bo.json', bytes: Buffer.byteLength(dumpText(source, digest)) }]),
];
console.log(
  [`${count} bản ghi`, ...lines, `Bộ nhớ cao nhất: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`].join('\n'),
);

function measured(what: string, write: () => { file: string; bytes: number }[]): string {
  const start = process.cpuUsage();
  const files = write();
  const { user, system } = process.cpuUsage(start);
  const largest = files.toSorted((a, b) => b.bytes - a.bytes)[0]!;
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return `${what}: ${files.length} tệp, ${(total / MB).toFixed(1)} MB, lớn nhất ${largest.file} ${(largest.bytes / MB).toFixed(2)} MB, ${((user + system) / 1e6).toFixed(1)} giây CPU`;
}
