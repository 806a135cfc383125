import { atLine, type Finding } from '#domain/finding';
import type { Withdrawal } from '#domain/withdrawal';
import type { Use } from '#loading/checks/uses';
import { besideFile } from '#loading/file/content-path';

export interface PictureReading {
  uses: readonly Use[];
  textOf: (file: string) => string;
  /** What tells a copy under another name; nothing where there is no such file. */
  digestOf: (file: string) => string | undefined;
}

/** The record itself uses nothing any more, so its pictures are read from its text. */
export function stillPictured({ origin }: Withdrawal, { uses, textOf, digestOf }: PictureReading): Finding[] {
  const own = picturesIn(textOf(origin.file), origin.file);
  if (own.length === 0) return [];
  const copies = new Set(own.flatMap((file) => digestOf(file) ?? []));
  return uses
    .filter(({ from, type }) => from !== origin.file && type === 'image')
    .filter(({ file }) => own.includes(file) || (copies.size > 0 && copies.has(digestOf(file) ?? '')))
    .map(({ from, line, file }) => ({
      severity: 'error',
      rule: 'withdrawn-pictured',
      file: from,
      place: atLine(line),
      message: `Ảnh ${file} là ảnh của một bài đã rút.`,
      advice: 'Bỏ ảnh này, hoặc dùng ảnh khác.',
    }));
}

/** In the form (`tep: anh/a.jpg`), in frames of the text (`tep="anh/a.jpg"`) and in its marks (`![…](anh/a.jpg)`). */
function picturesIn(text: string, file: string): string[] {
  const named = text.matchAll(
    /(?:\btep\s{0,20}[:=]\s{0,20}["']?|\]\(\s{0,20}<?|^\[[^\]\n]{1,200}\]:\s{0,20})([^\s"',})>]{1,300}\.(?:jpe?g|png|webp))/gimu,
  );
  return [...named].map(([, picture]) => besideFile(file, picture!));
}
