import { strToU8, zipSync } from 'fflate';
import type { WordOptions, WordRefusal, WordStory } from '#word/contract';
import { wordStory } from '#word/word-story';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a document by hand, where the oddities of real files are to be shown. */
export interface RawDocument {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Addresses of links and paths of pictures, by relation id. */
  links?: Record<string, string>;
  pictures?: Record<string, Uint8Array>;
}

export function rawDocx({ body, styles, numbering, footnotes, links = {}, pictures = {} }: RawDocument): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const relations = [
    ...Object.entries(links).map(([id, to]) => relation(id, 'hyperlink', `Target="${to}" TargetMode="External"`)),
    ...Object.keys(pictures).map((id) => relation(id, 'image', `Target="media/${id}.jpg"`)),
    ...(styles ? [relation('rs', 'styles', 'Target="styles.xml"')] : []),
    ...(numbering ? [relation('rn', 'numbering', 'Target="numbering.xml"')] : []),
    ...(footnotes ? [relation('rf', 'footnotes', 'Target="footnotes.xml"')] : []),
  ];
  const part = (path: string, tag: string, inner: string | undefined) =>
    inner === undefined ? {} : { [path]: xml(`<w:${tag} ${SPACES}>${inner}</w:${tag}>`) };
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/></Types>',
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'officeDocument', 'Target="word/document.xml"')}</Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    ...part('word/document.xml', 'document', `<w:body>${body}</w:body>`),
    ...part('word/styles.xml', 'styles', styles),
    ...part('word/numbering.xml', 'numbering', numbering),
    ...part('word/footnotes.xml', 'footnotes', footnotes),
    ...Object.fromEntries(Object.entries(pictures).map(([id, bytes]) => [`word/media/${id}.jpg`, bytes])),
  });
}

function relation(id: string, type: string, rest: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${type}" ${rest}/>`;
}

const marked = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of text; `look` is what stands in its properties. */
export function run(text: string, look = ''): string {
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${marked(text)}</w:t></w:r>`;
}

export function paragraph(inner: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** Paragraphs of plain text. */
export function lines(...texts: string[]): string {
  return texts.map((text) => paragraph(run(text))).join('');
}

export function font(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
}

export const BOLD = '<w:b/>';
export const ITALIC = '<w:i/>';

const registers: WordOptions['registers'] = {
  site: { unit: 'tan-duc', fields: [] },
  units: [],
  campaigns: [],
  documents: [],
};

export const anyPhoto: WordOptions['cleanPhoto'] = ({ bytes }) => Promise.resolve({ bytes, extension: 'webp' });

export function imported(docx: Uint8Array, more: Partial<WordOptions> = {}): Promise<WordStory | WordRefusal> {
  return wordStory(docx, { fileName: 'bai.docx', today: '2024-11-20', registers, cleanPhoto: anyPhoto, ...more });
}

/** The story of a document that begins with a title, which is not part of the text. */
export async function storyOf(document: RawDocument | string, more: Partial<WordOptions> = {}): Promise<WordStory> {
  const raw = typeof document === 'string' ? { body: document } : document;
  const story = await imported(rawDocx({ ...raw, body: lines('Tên bài') + raw.body }), more);
  if (story.type === 'refused') throw new Error(story.reason);
  return story;
}
