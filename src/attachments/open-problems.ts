import { elementsNamed, type Parts } from '#attachments/office-parts';
import { active, locked, otherType, type Problem } from '#attachments/problem';

const TYPE = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

/** What an OpenDocument file may not be or hold. */
export function openProblems(parts: Parts, texts: ReadonlyMap<string, string>, ending: keyof typeof TYPE): Problem[] {
  const type = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array()).trim();
  if (type !== TYPE[ending] || !parts.has('content.xml')) return [otherType(ending)];
  const manifest = texts.get('META-INF/manifest.xml') ?? '';
  if (manifest.includes('encryption-data')) return [locked()];
  return [...new Set([...running(parts, texts), ...fetched(texts)])].map(active);
}

function running(parts: Parts, texts: ReadonlyMap<string, string>): string[] {
  const names = [...parts.keys()];
  const scripts = names.some((name) => /^(?:Basic|Scripts|Dialogs)\//u.test(name));
  const listeners = [...texts.values()].some((xml) => /<script:|event-listener|<office:scripts>\s*</u.test(xml));
  const inner = names.some((name) => /^(?:Object|ObjectReplacements)\b/u.test(name));
  return [
    ...(scripts || listeners ? ['chương trình con (macro)'] : []),
    ...(inner ? ['một tệp khác nằm bên trong'] : []),
  ];
}

/** Pictures, sections and sheets that are elsewhere; links that a reader clicks are not among them. */
function fetched(texts: ReadonlyMap<string, string>): string[] {
  const sources = ['image', 'object', 'plugin', 'section-source', 'table-source', 'floating-frame', 'dde-source'];
  const isOutside = (href = '') => /^(?:[a-z][a-z0-9+.-]*:|\/|\\|\.\.\/)/iu.test(href);
  const found = [...texts.values()].some((xml) =>
    sources.some((name) =>
      elementsNamed(name, xml).some((given) => name === 'dde-source' || isOutside(given.get('xlink:href'))),
    ),
  );
  return found ? ['phần lấy về từ nơi khác'] : [];
}
