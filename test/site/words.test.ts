import { describe, expect, test } from 'vitest';
import { readContent } from '#loading/read-content';
import { pagesOf, shown, sites } from './sites.ts';

/** Words of offices and of programmers that no citizen should have to read, each with what to say. */
const WORDS: readonly [RegExp, string][] = [
  [/trợ năng/iu, 'hỗ trợ người đọc'],
  [/dữ liệu mở và rss/iu, 'dữ liệu mở, nhận tin mới'],
  [/hiện ra như vào ngày/iu, 'thông tin tính đến ngày'],
  [/\bGSO\b/u, 'Tổng cục Thống kê'],
  [/loại hình/iu, 'khen theo …'],
  [/trường hợp được khen/iu, '4 tập thể, hộ gia đình được khen'],
  [/khen thưởng thật/iu, 'bài mẫu'],
  [/viện dẫn/iu, 'nhắc đến'],
  [/thẩm quyền/iu, 'cơ quan'],
  [/trích yếu/iu, 'nội dung'],
  [/chuyển về|tiếp nhận/iu, 'nay là một phần của; gồm … cũ'],
  [/đơn vị trực thuộc/iu, 'trong xã …'],
  [/cấp trung ương|phát động: việt nam/iu, 'cả nước; Trung ương'],
  [/sự kiện gốc/iu, 'kỷ niệm ngày …'],
  [/cùng lan tỏa/iu, 'khẩu hiệu khác'],
  [/chưa cập nhật/iu, 'văn bản không ghi'],
  [/số …/u, 'tên của văn bản, (chưa có số)'],
  [/tất cả 1 /iu, 'xem …'],
  [/\n(?:Hoàn thành|Giữ vững|Duy trì|Đạt yêu cầu|Phấn đấu đạt)(?:\n|: )/u, 'mức cần đạt; mục tiêu'],
  [/thi đua,? khen thưởng (?:xã|phường|huyện)\n/u, 'Hội đồng Thi đua - Khen thưởng'],
  [/bản ghi|lược đồ|sha-256|dcat/iu, 'chỉ dưới “Cho người viết phần mềm”'],
];

/** What programmers read. */
const SOFTWARE = /<h2[^>]*>Cho người viết phần mềm[\s\S]*?<\/details>/gu;

/** What somebody else wrote: quoted, or word for word in a record. */
const QUOTED = /“[^”]*”/gu;

describe.each(sites)('the site of $name', ({ name, content }) => {
  test('speaks as a citizen does', async () => {
    const { records } = await readContent({ content, cache: '', engine: '' });
    const written = JSON.stringify(records);
    const pages = pagesOf(name).filter(({ path }) => !/^\/du-lieu\/./u.test(path) && !isWrittenOut(path, records));
    const found = pages.flatMap((page) => {
      const lines = `${shown({ ...page, html: page.html.replace(SOFTWARE, '') }).replace(QUOTED, '“…”')}\n`;
      const own = lines.split('\n').filter((line) => !written.includes(JSON.stringify(line).slice(1, -1)));
      return WORDS.flatMap(([word, say]) => {
        const at = word.exec(`\n${own.join('\n')}\n`);
        return at ? [`${page.path}: “${at[0].trim()}” → ${say}`] : [];
      });
    });
    expect(found).toEqual([]);
  });
});

/** Its text is the plan, as it was printed. */
function isWrittenOut(path: string, records: readonly { kind: string; record: object }[]): boolean {
  return records.some(
    ({ kind, record }) =>
      kind === 'document' && 'id' in record && path === `/van-ban/${String(record.id)}/` && 'signer' in record,
  );
}
