import { atLine, type Finding, lineOf } from '#domain/finding';
import { type KnownHosts, linkFindings } from '#domain/written-link';
import { privateFindings } from '#lints/lint-findings';
import { lookedInto, saidInAttachment } from '#loading/disk/attachments';
import { fileName } from '#loading/file/content-path';
import type { FileUse } from '#loading/file/file-uses';

type Use = FileUse & { from: string };

interface Place {
  content: string;
  /** The other sites that links within may lead to. */
  hosts: KnownHosts;
}

/** What is wrong with the files that registers offer for download; one at a time, since each is read whole. */
export async function attachmentFindings({ content, hosts }: Place, uses: readonly Use[]): Promise<Finding[]> {
  const findings = sameNames(uses);
  for (const [file, [use]] of Map.groupBy(uses, ({ file }) => file)) {
    const { problems, links, file: served } = await lookedInto(content, file);
    if (served) findings.push(...saidFindings(content, use!));
    findings.push(
      ...problems.map((problem) => ({ ...problem, ...placeOf(use!), message: `${file}: ${problem.message}` })),
    );
    const written = links.map((href) => ({ href, file: use!.from, line: use!.line }));
    findings.push(...linkFindings(written, hosts).map((it) => ({ ...it, message: `${file}: ${it.message}` })));
  }
  return findings;
}

/** What the text of a file would tell everybody who downloads it. */
function saidFindings(content: string, use: Use): Finding[] {
  const blocks = saidInAttachment(content, use.file);
  if (!blocks) return [{ ...UNREAD, ...rowOf(use), message: `${use.file}: ${UNREAD.message}` }];
  const told = privateFindings(use.file, blocks).map((finding): Finding => {
    const { severity, rule, message, advice = '' } = finding;
    const line = lineOf(finding);
    return {
      ...{ severity, rule, ...rowOf(use) },
      message: `${use.file}${line === undefined ? '' : `, dòng ${line}`}: ${message}`,
      advice: `Sửa ngay trong tệp: ${advice}`,
    };
  });
  return [...new Map(told.map((finding) => [`${finding.rule} ${finding.message}`, finding])).values()];
}

const UNREAD = {
  severity: 'warning',
  rule: 'attachment-unread',
  message: 'máy không đọc được chữ trong tệp này.',
  advice:
    'Tự mở tệp xem lại: không để lộ số điện thoại, số căn cước, số tài khoản, số nhà của ai, không còn tên người đã rút bài hay chưa đồng ý. Xem xong thì ghi vào dòng văn bản ấy: bo-qua: [{attachment-unread: "Đã xem, không có gì riêng tư"}].',
} as const;

/** All attachments are downloaded from one folder. */
function sameNames(uses: readonly Use[]): Finding[] {
  const first = new Map<string, string>();
  return uses.flatMap((use): Finding[] => {
    const name = fileName(use.file);
    const other = first.get(name) ?? use.file;
    first.set(name, other);
    if (other === use.file) return [];
    const message = `Tệp ${use.file} trùng tên với ${other}, nên có cùng một địa chỉ tải về.`;
    return [
      {
        severity: 'error',
        rule: 'attachment-repeated',
        ...placeOf(use),
        message,
        advice: 'Đổi tên một trong hai tệp.',
      },
    ];
  });
}

/** By its keys too: the row may answer. */
function rowOf({ from, line, path }: Use): Pick<Finding, 'file' | 'place'> {
  return { file: from, place: path ? { type: 'value-on-line', keys: path, line } : atLine(line) };
}

function placeOf({ from, line }: Use): Pick<Finding, 'file' | 'place'> {
  return { file: from, place: atLine(line) };
}
