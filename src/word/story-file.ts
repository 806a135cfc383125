import { stringify } from 'yaml';
import { dictionary } from '#vietnamese/dictionary';
import type { WordStory } from '#word/contract';
import { exemplarKindWords, exemplarSubjectWords } from '#forms/exemplar';

/** What an officer is to choose or look up, beside each key only they can fill. */
const CHOICES = dictionary<string>({
  'chu-the': `chọn một: ${Object.keys(exemplarSubjectWords).join('; ')}`,
  'guong-dien-hinh loai': `chọn một: ${Object.keys(exemplarKindWords).join('; ')}`,
  'khau-hieu loai': 'chọn một: chủ đề; khẩu hiệu; phương châm; tinh thần',
  'hinh-thuc': 'chọn một: thường xuyên; chuyên đề',
  'don-vi': 'mã đơn vị, xem trong don-vi.yaml',
  'phat-dong-boi': 'mã đơn vị, xem trong don-vi.yaml',
  'linh-vuc': 'mã lĩnh vực, xem trong trang.yaml',
  'van-ban': 'mã văn bản, xem trong van-ban.yaml',
  'tom-tat': 'một hai câu',
});

/** A draft as the text of its `.mdx` file; the doubts stand in it as comments. */
export function storyFile({ folder, frontmatter, body, doubts }: Omit<WordStory, 'type' | 'photos' | 'slug'>): string {
  const keys = Object.entries(frontmatter).map(([key, value]) =>
    value === null ? `${key}: # ${CHOICES[key] ?? CHOICES[`${folder} ${key}`] ?? 'điền vào đây'}` : typed(key, value),
  );
  const comments = doubts.map((doubt) => `# - ${doubt.replace(/\s+/gu, ' ')}`);
  const heading = comments.length > 0 ? ['# Nhập từ Word, cần xem lại (xem xong thì xóa các dòng này):'] : [];
  return ['---', ...keys, ...heading, ...comments, '---', '', body].join('\n');
}

function typed(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0, nullStr: '' }).trimEnd();
}
