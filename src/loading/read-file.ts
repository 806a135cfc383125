import type { Finding } from '#domain/finding';
import type { Reference } from '#domain/references';
import { fileName } from '#loading/content-path';
import { purposeOf, type Register } from '#loading/file-purpose';
import { imageUse, namedPhotos, usesOf, type FileUse } from '#loading/file-uses';
import { frontmatterFinding, splitFrontmatter } from '#loading/frontmatter';
import { folderReaders, readDesk, readSite, registerReaders, type RecordReading } from '#loading/read-record';
import type { StoredRecord } from '#loading/stored-record';
import { readYaml, type YamlText } from '#loading/yaml-text';
import { readStory } from '#stories/read-story';

/** All that one file says. Plain data, so that it can be kept while the file does not change. */
export interface FileReading {
  records: StoredRecord[];
  findings: Finding[];
  uses: FileUse[];
  /** Ids the file means to give to records, readable or not; unknown where the file cannot be read at all. */
  claims: string[] | 'unknown';
  /** What refused forms name by id. */
  references: Reference[];
  /** Whether the file says that it is not to be published, readable or not. */
  isDraft: boolean;
}

const NOTHING: FileReading = { records: [], findings: [], uses: [], claims: 'unknown', references: [], isDraft: false };

/** A file that says nothing but what is wrong with it. */
export function unreadable(finding: Finding): FileReading {
  return { ...NOTHING, findings: [finding] };
}

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
  const readForm = (value: unknown) => read(value, slug, origin(path));
  const reading = path.endsWith('.yaml')
    ? readWhole(path, readYaml(text, path), readForm)
    : readMdx(path, text, readForm);
  return { ...reading, claims: [slug], isDraft: saysDraft(path, text) && !reading.records.some(isToBePublished) };
}

/** A form that says both is read one way: what would be published gets no draft's patience. */
function isToBePublished(stored: StoredRecord): boolean {
  return stored.kind !== 'withdrawal' && !('isDraft' in stored.record && stored.record.isDraft);
}

/** Told from the line itself: of a form with mistakes too. */
function saysDraft(path: string, text: string): boolean {
  const form = path.endsWith('.yaml') ? text : (splitFrontmatter(text)?.yaml ?? '');
  return /^nhap:[ \t]*["']?(?:có|true)["']?[ \t]*(?:#.*)?\r?$/imu.test(form.normalize('NFC'));
}

/** The line a path leads to in a file, for findings that arise between records. */
export function lineInFile(path: string, text: string, keys: readonly (string | number)[]): number {
  const split = path.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  return readYaml(split?.yaml ?? text, path, split?.yamlLine).lineAt(keys);
}

function origin(file: string, path: (string | number)[] = []) {
  return { file, path };
}

function readWhole(path: string, yaml: YamlText, read: (value: unknown) => RecordReading): FileReading {
  if (yaml.value === undefined) return { ...NOTHING, findings: yaml.findings };
  const reading = read(yaml.value ?? {});
  return {
    records: reading.records,
    findings: [...yaml.findings, ...located(reading.findings, yaml).filter((finding) => !isSaid(yaml, finding))],
    uses: usesOf(path, yaml),
    claims: typeof yaml.value === 'object' && yaml.value !== null ? claimsOf(yaml.value) : 'unknown',
    references: reading.references,
    isDraft: false,
  };
}

/** The ids in a register, and those of lists within one record. */
function claimsOf(value: object): string[] {
  const entries = Array.isArray(value) ? value : Object.values(value).filter(Array.isArray).flat();
  return entries.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [],
  );
}

/** What a repaired line says is not what the officer meant, and a lost zero has its own words. */
function isSaid({ findings, brokenKeys }: YamlText, { rule, line, path }: Finding): boolean {
  if (rule === 'field-missing') return brokenKeys.includes(String(path?.at(-1)));
  return findings.some((known) => known.line === line && (known.rule === 'yaml' || known.rule === 'leading-zero'));
}

function located(findings: readonly Finding[], yaml: YamlText): Finding[] {
  return findings.map((finding) => ({ line: yaml.lineAt(finding.path ?? []), ...finding }));
}

function readRegister(path: string, text: string, register: Register): FileReading {
  const yaml = readYaml(text, path);
  if (yaml.value === null) return { ...NOTHING, claims: [] };
  return readWhole(path, yaml, (value) => {
    if (!Array.isArray(value)) return { records: [], findings: [notList(path)], references: [] };
    const readings = value.map((entry, index) => registerReaders[register](entry, '', origin(path, [index])));
    return {
      records: readings.flatMap(({ records }) => records),
      findings: readings.flatMap(({ findings }) => findings),
      references: readings.flatMap(({ references }) => references),
    };
  });
}

function notList(file: string): Finding {
  return {
    severity: 'error',
    rule: 'register-not-list',
    file,
    path: [],
    message: 'Sổ này phải là một danh sách.',
    advice: 'Mỗi mục bắt đầu bằng dấu gạch ngang: “- id: …”, các dòng sau lùi vào hai dấu cách.',
  };
}

function readMdx(path: string, text: string, read: (value: unknown) => RecordReading): FileReading {
  const split = splitFrontmatter(text);
  if (!split) return { ...NOTHING, findings: [frontmatterFinding(path, text)], uses: namedPhotos(path, text) };
  const reading = readWhole(path, readYaml(split.yaml, path, split.yamlLine), read);
  const story = readStory(split.body);
  const problems = story.problems.map((problem) => ({
    ...problem,
    file: path,
    line: problem.line + split.bodyLine - 1,
  }));
  const uses = story.images.map(({ file, line }) => imageUse(path, file, line + split.bodyLine - 1));
  const isBroken = reading.findings.some(({ rule }) => rule === 'yaml');
  const hidden = isBroken && reading.uses.length === 0 ? namedPhotos(path, split.yaml, split.yamlLine) : [];
  const isWithdrawn = reading.records.some(({ kind }) => kind === 'withdrawal');
  return {
    ...reading,
    findings: [...reading.findings, ...problems],
    uses: isWithdrawn ? [] : [...reading.uses, ...uses, ...hidden],
  };
}
