import { attachmentEnding } from '#domain/attachment-kind';
import type { Bulletin } from '#domain/bulletin';
import { type Finding, findingAt, WHOLE_FILE } from '#domain/finding';
import { namesPerson } from '#domain/person-name';
import { publishable } from '#domain/publishable';
import { splitFrontmatter } from '#loading/file/frontmatter';
import { readStory } from '#stories/read-story';
import { saidInStory } from '#stories/said-in-story';
import type { PlainDate } from '#vietnamese/plain-date';

interface Place {
  today: PlainDate;
  /** The file as it was typed. */
  textOf: (file: string) => string;
  /** What a file offered for download says. */
  attached: (file: string) => string;
}

/** Records that name somebody who has not agreed: a mistake on the site, and less than they say in feeds. */
export function namedFindings(bulletin: Bulletin, { today, textOf, attached }: Place): Finding[] {
  const bodyOf = (file: string) => saidInStory(readStory(splitFrontmatter(textOf(file))?.body ?? '').tree);
  const seen = { today, textOf: (file: string) => (attachmentEnding(file) ? attached(file) : bodyOf(file)) };
  const [site, shared] = [publishable(bulletin, 'site', seen), publishable(bulletin, 'aggregation', seen)];
  const refused = new Set([...site.toldInBrief, ...site.keptBack.filter(isOfOthers(bulletin)).map(fileOf)]);
  const kept = shared.keptBack.filter(isOfOthers(bulletin)).map(fileOf);
  return [
    ...[...refused].map(saying(ON_SITE)),
    ...kept.filter((file) => !refused.has(file)).map(saying(KEPT)),
    ...[...shared.toldInBrief].filter((file) => !refused.has(file)).map(saying(IN_BRIEF)),
    ...namingFiles(bulletin, site, shared),
  ];
}

function saying(words: Omit<Finding, 'file' | 'place'>) {
  return (file: string): Finding => ({ ...words, file, place: WHOLE_FILE });
}

/** Files offered for download that one of the two may not hand out. */
function namingFiles({ documents }: Bulletin, site: Bulletin, shared: Bulletin): Finding[] {
  const handedOut = (told: Bulletin) => new Set(told.documents.flatMap(({ file }) => file ?? []));
  const [here, elsewhere] = [handedOut(site), handedOut(shared)];
  return documents.flatMap((document) => {
    if (document.file === undefined || elsewhere.has(document.file)) return [];
    const words = here.has(document.file) ? FILE_KEPT : FILE_ON_SITE;
    return findingAt(document, ['tep'], { ...words, message: `${document.file}: ${words.message}` });
  });
}

function fileOf({ origin }: { origin: { file: string } }): string {
  return origin.file;
}

/** What a story is kept back for by its own consent, the officer knows. */
function isOfOthers({ exemplars }: Bulletin) {
  const own = new Set(
    exemplars.filter((it) => it.consent !== undefined || namesPerson(it.name, it.subject)).map(fileOf),
  );
  return (kept: { origin: { file: string } }) => !own.has(fileOf(kept));
}

const ADVICE =
  'Xin đồng ý của người ấy rồi ghi dong-y ở bài, ở danh-sach hoặc nhan-rong có tên họ; nếu không, viết lại cho khỏi nêu tên.';

const ON_SITE = {
  severity: 'error',
  rule: 'consent-named',
  message: 'Bài này nêu tên một người không đồng ý được nêu trên trang này.',
  advice: ADVICE,
} as const;

const KEPT = {
  severity: 'warning',
  rule: 'consent-named',
  message: 'Phiếu nêu tên một người chưa đồng ý “tổng hợp”, nên bài không vào nguồn tin và dữ liệu.',
  advice: ADVICE,
} as const;

const IN_BRIEF = {
  severity: 'warning',
  rule: 'consent-named',
  message: 'Lời kể nêu tên một người chưa đồng ý “tổng hợp”, nên nguồn tin và dữ liệu chỉ có tóm tắt của bài.',
  advice: ADVICE,
} as const;

const FILE_ADVICE =
  'Xin đồng ý của người ấy rồi ghi dong-y; nếu không, xóa tên trong tệp rồi lưu lại, hoặc bỏ dòng tep.';

const FILE_ON_SITE = {
  severity: 'error',
  rule: 'consent-named',
  message: 'tệp nêu tên một người không đồng ý được nêu trên trang này.',
  advice: FILE_ADVICE,
} as const;

const FILE_KEPT = {
  severity: 'warning',
  rule: 'consent-named',
  message: 'tệp nêu tên một người chưa đồng ý “tổng hợp”, nên nguồn tin và dữ liệu không dẫn tới tệp này.',
  advice: FILE_ADVICE,
} as const;
