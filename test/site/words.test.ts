import { describe, expect, test } from 'vitest';
import { readContent } from '#loading/read-content';
import { type BuiltPage, pagesOf, shown, type SiteName, sites } from './sites.ts';

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
  [/^(?:Hoàn thành|Giữ vững|Duy trì|Đạt yêu cầu|Phấn đấu đạt)(?:$|: )/u, 'mức cần đạt; mục tiêu'],
  [/Hội đồng thi đua,? khen thưởng/u, 'Hội đồng Thi đua - Khen thưởng'],
  [/bản ghi|lược đồ|sha-256|dcat/iu, 'chỉ dưới “Cho người viết phần mềm”'],
];

/** What programmers read. */
const SOFTWARE = /<h2[^>]*>Cho người viết phần mềm[\s\S]*?<\/details>/gu;

/** What somebody else wrote: quoted, or word for word in a record. */
const QUOTED = /“[^”]*”/gu;

/** What is offered only where there is a phone; none of these sites has one. */
const BY_PHONE = /gọi (?:điện|lại)|nhắn tin|(?:trong|qua) tin nhắn/iu;

/** Said to the reader, who is “bà con” everywhere. */
const YOU = /(?<!(?:\p{L}|đơn vị ))bạn(?! (?:bè|đọc))(?!\p{L})/iu;

describe.each(sites)('the site of $name', ({ name, content }) => {
  test('speaks as a citizen does', async () => {
    const found = [...(await ownLinesOf(name, content))].flatMap(([line, path]) =>
      WORDS.flatMap(([word, say]) => {
        const said = word.exec(line.replace(QUOTED, '“…”'));
        return said ? [`${path}: “${said[0]}” → ${say}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  test('promises no phone where there is none, and calls its reader “bà con”', async () => {
    const lines = [...(await ownLinesOf(name, content))];
    expect(lines.filter(([line]) => BY_PHONE.test(line) || YOU.test(line))).toEqual([]);
  });
});

async function ownLinesOf(name: SiteName, content: string): Promise<Map<string, string>> {
  const { records } = await readContent({ content, cache: '', engine: '' });
  const pages = pagesOf(name).filter(({ path }) => !/^\/du-lieu\/./u.test(path) && !isWrittenOut(path, records));
  return ownLines(pages, JSON.stringify(records));
}

/** Each line that no record says word for word, with a page it stands on. */
function ownLines(pages: readonly BuiltPage[], written: string): Map<string, string> {
  const lines = new Map(
    pages.flatMap(({ path, html }) =>
      shown({ path, html: html.replace(SOFTWARE, '') })
        .split('\n')
        .map((line) => [line.trim(), path] as const),
    ),
  );
  return new Map([...lines].filter(([line]) => !written.includes(JSON.stringify(line).slice(1, -1))));
}

/** Its text is the plan, as it was printed. */
function isWrittenOut(path: string, records: readonly { kind: string; record: object }[]): boolean {
  return records.some(
    ({ kind, record }) =>
      kind === 'document' && 'id' in record && path === `/van-ban/${String(record.id)}/` && 'signer' in record,
  );
}
