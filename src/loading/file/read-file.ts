import { atKeys, atLine, type Finding, type Keys } from '#domain/finding';
import { saysDraft } from '#forms/record-keys';
import { fileName } from '#loading/file/content-path';
import { purposeOf, type Register } from '#loading/file/file-purpose';
import { type FileReading, NOTHING, unreadable } from '#loading/file/file-reading';
import { splitFrontmatter } from '#loading/file/frontmatter';
import { readMdx } from '#loading/file/read-mdx';
import { folderReaders, readDesk, readSite, registerReaders } from '#loading/file/read-record';
import { readWhole } from '#loading/file/read-whole';
import { readYaml, type YamlText } from '#loading/file/yaml-text';

/** Reads the text of one content file. Pure. */
export function readContentFile(path: string, text: string): FileReading {
  const purpose = purposeOf(path);
  if (purpose.type === 'site')
    return readWhole(path, readYaml(text, path), (value) => readSite(value, '', origin(path)));
  if (purpose.type === 'desk')
    return readWhole(path, readYaml(text, path), (value) => readDesk(value, '', origin(path)));
  if (purpose.type === 'register') return readRegister(path, text, purpose.register);
  if (purpose.type !== 'record') return NOTHING;
  const read = folderReaders[purpose.folder];
  const slug = fileName(path).replace(/\.(?:mdx|yaml)$/u, '');
  const readForm = (value: unknown) => ({ ...read(value, slug, origin(path)), isDraft: saysDraft(value) });
  const reading = path.endsWith('.yaml')
    ? readWhole(path, readYaml(text, path), readForm)
    : readMdx(path, text, readForm);
  const isDraft = reading.isDraft || (reading.claims === 'unknown' && hasDraftLine(path, text));
  return { ...reading, claims: [slug], isDraft };
}

/** Of a form that cannot be read as a whole, the line alone. */
function hasDraftLine(path: string, text: string): boolean {
  const form = path.endsWith('.yaml') ? text : (splitFrontmatter(text)?.yaml ?? '');
  const lines = form.split(/\r\n?|\n/u).filter((line) => /^["']?nhap\b/u.test(line));
  return lines.some((line) => saysDraft(readYaml(line, path).value));
}

/** The line that keys lead to in a file, for findings that arise between records. */
export type LineIn = (file: string, keys: Keys) => number;

/** Reads a file once for many questions; one file is kept at a time, as a long register is large when read. */
export function linesIn(textOf: (file: string) => string): LineIn {
  let last: { file: string; lineAt: YamlText['lineAt'] } | undefined;
  return (file, keys) => {
    if (last?.file !== file) last = { file, lineAt: formIn(file, textOf(file)).lineAt };
    return last.lineAt(keys);
  };
}

function formIn(file: string, text: string): YamlText {
  const split = file.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  return readYaml(split?.yaml ?? text, file, split?.yamlLine);
}

function origin(file: string, path: (string | number)[] = []) {
  return { file, path };
}

function readRegister(path: string, text: string, register: Register): FileReading {
  if (rowCount(text) > MOST_ROWS) return unreadable(tooManyRows(path));
  const yaml = readYaml(text, path);
  if (yaml.value === null) return { ...NOTHING, claims: [], findings: yaml.findings };
  return readWhole(path, yaml, (value) => {
    if (!Array.isArray(value)) return { records: [], findings: [notList(path)], references: [] };
    if (value.length > MOST_ROWS) return { records: [], findings: [tooManyRows(path)], references: [] };
    const readings = value.map((entry, index) => registerReaders[register](entry, '', origin(path, [index])));
    return {
      records: readings.flatMap(({ records }) => records),
      findings: readings.flatMap(({ findings }) => findings),
      references: readings.flatMap(({ references }) => references),
    };
  });
}

const MOST_ROWS = 20_000;

/** Told from the dashes at the beginning of lines, before anything is read. */
function rowCount(text: string): number {
  return text.match(/^-(?=\s)/gmu)?.length ?? 0;
}

function tooManyRows(file: string): Finding {
  return {
    severity: 'error',
    rule: 'too-large',
    file,
    place: atLine(1),
    message: `Sổ này có hơn ${MOST_ROWS.toLocaleString('vi')} mục, nên không được đọc.`,
    advice: 'Chỉ giữ những mục mà trang của xã mình cần đến.',
  };
}

function notList(file: string): Finding {
  return {
    severity: 'error',
    rule: 'register-not-list',
    file,
    place: atKeys([]),
    message: 'Sổ này phải là một danh sách.',
    advice: 'Mỗi mục bắt đầu bằng dấu gạch ngang: “- id: …”, các dòng sau lùi vào hai dấu cách.',
  };
}
