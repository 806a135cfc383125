import { atKeys, type Finding } from '#domain/finding';
import { typedFile } from '#loading/disk/typed-file';
import { FORMAT, formatIn, upgrades } from '#writing/upgrades';

const SITE = 'trang.yaml';

/** The format a content folder is written in: `phien-ban`, or 0 where it says none. */
export function contentFormat(folder: string): number {
  const typed = typedFile(folder, SITE);
  return 'text' in typed ? formatIn(typed.text) : 0;
}

/** Whoever reads a folder of tomorrow by today's rules finds faults in every line; one sentence says it instead. */
export function newerFormat(folder: string): Finding | undefined {
  const format = contentFormat(folder);
  if (format <= FORMAT) return undefined;
  return {
    severity: 'error',
    rule: 'format-newer',
    file: SITE,
    place: atKeys(['phien-ban']),
    message: `Nội dung này ghi theo phiên bản ${format}, mới hơn bộ dựng đang dùng: bộ dựng này đọc được đến phiên bản ${FORMAT}.`,
    advice: 'Nâng bộ dựng: ghi bản mới ở dòng "hoa-dep" trong package.json, rồi gõ npm start.',
  };
}

/** What a newer engine does otherwise than the folder says; nothing where the folder is of today. */
export function olderFormatReport(folder: string): string | undefined {
  const format = contentFormat(folder);
  const due = upgrades.filter(({ to }) => to > format);
  if (due.length === 0) return undefined;
  const lines = due.map(({ to, says }) => `  phiên bản ${to}: ${says}`);
  return [
    `Nội dung ghi theo phiên bản ${format}, vẫn dùng được. Để ghi lại theo bản mới: npm run nang-cap`,
    ...lines,
  ].join('\n');
}
