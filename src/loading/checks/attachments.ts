import { atLine, type Finding } from '#domain/finding';
import { type KnownHosts, linkFindings } from '#domain/written-link';
import { lookedInto } from '#loading/disk/attachments';
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
    const { problems, links } = await lookedInto(content, file);
    findings.push(
      ...problems.map((problem) => ({ ...problem, ...placeOf(use!), message: `${file}: ${problem.message}` })),
    );
    const written = links.map((href) => ({ href, file: use!.from, line: use!.line }));
    findings.push(...linkFindings(written, hosts).map((it) => ({ ...it, message: `${file}: ${it.message}` })));
  }
  return findings;
}

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

function placeOf({ from, line }: Use): Pick<Finding, 'file' | 'place'> {
  return { file: from, place: atLine(line) };
}
