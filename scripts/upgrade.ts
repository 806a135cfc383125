// Brings a content folder to today's format: `npm run nang-cap`. Only what changed is written anew.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFiles } from '#loading/disk/content-files';
import { contentFormat, newerFormat } from '#loading/content-format';
import { noFolder, noSite } from '#loading/disk/missing-files';
import { typedFile } from '#loading/disk/typed-file';
import { writeWhole } from '#loading/disk/write-whole';
import { FORMAT, type Texts, upgraded, upgrades } from '#writing/upgrades';
import { siteChoice } from './arguments.ts';

const folder = resolve(siteChoice(process.argv.slice(2)).content ?? 'content');
const refused = refusal();

if (refused) {
  console.error(refused);
  process.exitCode = 1;
} else if (contentFormat(folder) === FORMAT) {
  console.log(`Nội dung đã ghi theo phiên bản ${FORMAT}, không có gì phải đổi.`);
} else {
  upgrade(contentFormat(folder));
}

function refusal(): string | undefined {
  if (!existsSync(folder)) return sentence(noFolder(folder));
  if (!existsSync(join(folder, 'trang.yaml'))) return sentence(noSite());
  const newer = newerFormat(folder);
  return newer && sentence(newer);
}

function sentence({ message, advice }: { message: string; advice?: string }): string {
  return [message, advice].join('\n');
}

function upgrade(from: number): void {
  const texts = textsIn();
  const changed = upgraded(texts, from);
  if (!changed) {
    console.error(
      `Chưa đổi gì: trang.yaml còn chỗ máy không đọc được. Gõ npm run check để xem, hoặc tự thêm dòng cuối: phien-ban: ${FORMAT}`,
    );
    process.exitCode = 1;
    return;
  }
  // `trang.yaml` last: a folder says that it is new only once all of it is.
  const paths = Object.keys(changed).toSorted((a, b) => Number(a === 'trang.yaml') - Number(b === 'trang.yaml'));
  for (const path of paths) writeWhole(join(folder, path), changed[path]!, { over: texts[path] });
  const steps = upgrades.filter(({ to }) => to > from).map(({ to, says }) => `  phiên bản ${to}: ${says}`);
  console.log([`Đã ghi lại ${paths.join(', ')}:`, ...steps, 'Xem còn chỗ nào phải điền: npm run check'].join('\n'));
}

/** Every letter as it stands, the mark at the start of a file too; what is no text is nobody's to change. */
function textsIn(): Texts {
  const files = contentFiles(folder).filter((path) => /\.(?:ya?ml|mdx)$/u.test(path));
  const readable = files.filter((path) => 'text' in typedFile(folder, path));
  return Object.fromEntries(readable.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
