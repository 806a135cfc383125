import { existsSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pickLists } from '#desk/pick-lists';
import type { Bulletin } from '#domain/bulletin';
import { blankSite } from '#domain/site';
import { findingsReport } from '#loading/reports/terminal';
import { readContent } from '#loading/read-content';
import { viewedDay } from '#loading/viewed-day';
import { writeWhole } from '#loading/disk/write-whole';
import type { PlainDate } from '#vietnamese/plain-date';
import { slugOf } from '#vietnamese/slug';
import { siteFiles, usualFields } from '#writing/new-site';
import type { TypedValues } from '#writing/tidy-yaml';
import { askedAnswers } from './asked.ts';
import type { Known } from './asking.ts';
import { communeFrom } from './commune-answers.ts';
import { writeRepository } from './commune-repository.ts';
import { fromFlags } from './from-flags.ts';
import type { Wish } from './new-record.ts';
import { end } from './prompts.ts';
import { GUIDE } from '../site-config.ts';
import { refuse } from './refuse.ts';
import { MOVE, type Place, placeAsked, placeTyped, shown } from './site-place.ts';
import { siteAsking } from './site-form.ts';

/** A content folder for a commune that has none. */
export async function newSite({ flags, isAsking, choice }: Wish): Promise<void> {
  const { today } = viewedDay(undefined, choice.today);
  const wanted = resolve(choice.content ?? 'content');
  const place = isAsking ? await placeAsked(wanted, today) : placeTyped(wanted, flags.has(MOVE), today);
  const answers = new Map([...flags].filter(([key]) => key !== MOVE));
  const known = nothingKnown(today);
  const typed = isAsking ? await askedAnswers(siteAsking, known) : filledOr(fromFlags(siteAsking, answers, known));
  const commune = communeFrom(typed);
  const guide = readFileSync(GUIDE, 'utf8');
  await writeSite(place, { ...siteFiles(commune, today.slice(0, 4)), 'README.md': guide });
  const beside = writeRepository(process.cwd(), `hoa-dep-${slugOf(commune.name)}`);
  end(closingWords(place, beside));
}

/** Written beside its place and checked there, then moved in: what is there is whole, or nothing is. */
async function writeSite({ folder, aside }: Place, files: Record<string, string>): Promise<void> {
  const draft = join(dirname(folder), `.${basename(folder)}-dang-ghi`);
  rmSync(draft, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) writeWhole(join(draft, path), text);
  const { findings } = await readContent({ content: draft, cache: join(draft, '.cache'), engine: '' });
  rmSync(join(draft, '.cache'), { recursive: true, force: true });
  if (findings.some(({ severity }) => severity === 'error')) {
    rmSync(draft, { recursive: true });
    refuse([findingsReport(findings)]);
  }
  if (aside) renameSync(folder, aside);
  // Only an empty one goes: what somebody put there meanwhile stays.
  else if (existsSync(folder)) rmdirSync(folder);
  renameSync(draft, folder);
}

function filledOr(filled: ReturnType<typeof fromFlags>): TypedValues {
  return 'problems' in filled ? refuse(filled.problems) : filled.answers;
}

/** A commune that has no site yet has no registers to choose from. */
function nothingKnown(today: PlainDate): Known {
  const none = { units: [], documents: [], occasions: [], campaigns: [], slogans: [] };
  const bulletin: Bulletin = { site: blankSite(''), ...none, exemplars: [], awards: [], withdrawals: [] };
  const fields = usualFields.map(({ id, ten }) => ({ value: id, label: ten }));
  return { bulletin, today, lists: { ...pickLists(bulletin, today), fields } };
}

function closingWords({ folder, aside }: Place, beside: readonly string[]): string {
  const name = shown(folder);
  const option = name === 'content' ? '' : ` -- --noi-dung ${name}`;
  return [
    `Đã mở trang mới trong ${name}/, chưa có bài nào.`,
    ...(beside.length > 0 ? [`Bên cạnh có: ${beside.join(', ')}. Cất cả thư mục này vào kho Git của xã.`] : []),
    ...(aside ? [`Nội dung cũ còn nguyên trong ${shown(aside)}/.`] : []),
    `Xem thử: npm start${option}`,
    `Viết bài đầu tiên: npm run moi${option}`,
    `Sửa tên trang, liên hệ, lĩnh vực: ${name}/trang.yaml; xóm, thôn: ${name}/don-vi.yaml`,
  ].join('\n');
}
