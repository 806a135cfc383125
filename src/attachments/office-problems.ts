import { elementsNamed, type Parts } from '#attachments/office-parts';
import { active, otherType, type Problem } from '#attachments/problem';

const MAIN = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
} as const;

/** Parts that run, or that hold another file. */
const RUNNING: readonly (readonly [RegExp, string])[] = [
  [/vba(?:project|data)|macrosheets\//iu, 'chương trình con (macro)'],
  [/activex/iu, 'nút điều khiển ActiveX'],
  [/oleobject|(?:^|\/)embeddings\//iu, 'một tệp khác nằm bên trong'],
  [/externallinks?\//iu, 'liên kết lấy số liệu từ tệp khác'],
  [/customui|webextension|attachedtoolbars/iu, 'phần mở rộng của chương trình soạn thảo'],
];

/** What a document of Microsoft Office may not be or hold. */
export function officeProblems(parts: Parts, texts: ReadonlyMap<string, string>, ending: keyof typeof MAIN): Problem[] {
  const types = ['Default', 'Override'].flatMap((name) =>
    elementsNamed(name, texts.get('[Content_Types].xml') ?? '').map((given) => given.get('ContentType') ?? ''),
  );
  const names = [...parts.keys(), ...types];
  const running = RUNNING.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, what]) => what);
  const macro = types.some((type) => /macroenabled/iu.test(type)) ? ['chương trình con (macro)'] : [];
  const found = new Set([...running, ...macro, ...fetched(texts), ...commands(texts)]);
  return [...(types.includes(MAIN[ending]) ? [] : [otherType(ending)]), ...[...found].map(active)];
}

/** What is fetched from elsewhere when the document opens: a template, a picture, a frame. */
function fetched(texts: ReadonlyMap<string, string>): string[] {
  const outside = relationships(texts).filter((given) => isExternal(given) && !isHyperlink(given));
  return outside.length > 0 ? ['phần lấy về từ nơi khác (khuôn mẫu, ảnh hoặc khung ngoài)'] : [];
}

/** Addresses that links in it lead to. */
export function officeLinks(texts: ReadonlyMap<string, string>): string[] {
  const microsoft = relationships(texts).filter(isHyperlink);
  const open = [...texts.values()].flatMap((xml) => elementsNamed('a', xml));
  const targets = [...microsoft.map((given) => given.get('Target')), ...open.map((given) => given.get('xlink:href'))];
  return [
    ...new Set(targets.filter((target) => target !== undefined && /^[a-z][a-z0-9+.-]*:/iu.test(target))),
  ] as string[];
}

function relationships(texts: ReadonlyMap<string, string>): Map<string, string>[] {
  return [...texts].filter(([name]) => name.endsWith('.rels')).flatMap(([, xml]) => elementsNamed('Relationship', xml));
}

const isExternal = (given: Map<string, string>) => given.get('TargetMode')?.toLowerCase() === 'external';
const isHyperlink = (given: Map<string, string>) => isExternal(given) && /\/hyperlink$/iu.test(given.get('Type') ?? '');

/** Fields and formulas that start a program or fetch something. */
function commands(texts: ReadonlyMap<string, string>): string[] {
  const calls = [...texts].some(([name, xml]) => {
    const fields = [...xml.matchAll(/<w:instrText\b[^>]*>([^<]*)</gu)].map(([, text]) => text!).join('');
    const simple = elementsNamed('fldSimple', xml).map((given) => given.get('w:instr') ?? '');
    const formulas = name.startsWith('xl/') ? [...xml.matchAll(/<f\b[^>]*>([^<]*)</gu)].map(([, text]) => text!) : [];
    return (
      /\bDDE(?:AUTO)?\b|INCLUDE(?:TEXT|PICTURE)\s/iu.test([fields, ...simple].join('\n')) || formulas.some(isCommand)
    );
  });
  return calls ? ['lệnh gọi chương trình hoặc lấy dữ liệu từ nơi khác'] : [];
}

function isCommand(formula: string): boolean {
  return /\||\b(?:WEBSERVICE|CALL|REGISTER(?:\.ID)?|EXEC)\s*\(/iu.test(formula);
}
