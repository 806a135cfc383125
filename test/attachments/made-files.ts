import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

export const AUTHOR = 'Nguyen Van Kin';

/** A PDF of one page that tells who wrote it, changed as a test wants. */
export async function madePdf(change: (document: PDFDocument) => unknown = () => undefined): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawRectangle({ x: 10, y: 10, width: 20, height: 20 });
  document.setAuthor(AUTHOR);
  document.setProducer(`May in cua ${AUTHOR}`);
  const xmp = document.context.stream(`<x:xmpmeta><dc:creator>${AUTHOR}</dc:creator></x:xmpmeta>`, {
    Type: 'Metadata',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(xmp));
  await change(document);
  return document.save({ useObjectStreams: false });
}

/** What a PDF may not hold, each as a change of a harmless one. */
export const hostilePdf: Record<string, (document: PDFDocument) => unknown> = {
  'a script of the document': (document) => document.addJavaScript('a', 'app.alert(1)'),
  'a script when it opens': (document) =>
    document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: 'JavaScript', JS: PDFString.of('1') })),
  'an address when it opens': (document) =>
    document.catalog.set(
      PDFName.of('OpenAction'),
      document.context.obj({ S: 'URI', URI: PDFString.of('https://a.example') }),
    ),
  'a program to launch': (document) => annotate(document, { S: 'Launch', F: PDFString.of('cmd.exe') }),
  'a form that is sent': (document) => annotate(document, { S: 'SubmitForm', F: PDFString.of('https://a.example') }),
  'a link that is a script': (document) =>
    annotate(document, { S: 'URI', URI: PDFHexString.fromText('javascript:alert(1)') }),
  'a file within': (document) => document.attach(new Uint8Array([1, 2, 3]), 'a.exe'),
  'an action of a page': (document) =>
    document.getPage(0).node.set(PDFName.of('AA'), document.context.obj({ O: { S: 'Named', N: 'Print' } })),
  'a form of XFA': (document) =>
    document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ XFA: PDFString.of('x'), Fields: [] })),
};

export function annotate(document: PDFDocument, action: Record<string, unknown>): void {
  const { context } = document;
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: context.obj(action as Record<string, string>),
  });
  document.getPage(0).node.addAnnot(context.register(link));
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small Word document. */
export const wordParts: Record<string, string> = {
  '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
  '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document><w:body><w:p><w:ins w:id="1" w:author="${AUTHOR}"><w:r/></w:ins></w:p></w:body></w:document>`,
  'word/comments.xml': `<w:comments><w:comment w:author='${AUTHOR}' w:initials="K"/></w:comments>`,
  'docProps/core.xml': `<cp:coreProperties><dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `<Properties><Company>${AUTHOR}</Company></Properties>`,
  'docProps/custom.xml': `<Properties><property>${AUTHOR}</property></Properties>`,
};

export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(parts);
  return zipSync(
    Object.fromEntries(entries.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  );
}

const outside = (type: string, mode = 'TargetMode="External"') =>
  `<Relationships><Relationship Type="${RELATIONS}/${type}" Target="https://a.example/x" ${mode}/></Relationships>`;

/** What a Word document may not hold, each as parts put into a harmless one. */
export const hostileWord: Record<string, Record<string, string | Uint8Array>> = {
  'a macro': { 'word/vbaProject.bin': 'x' },
  'the type of a document with macros': {
    '[Content_Types].xml': wordParts['[Content_Types].xml']!.replace(
      '</Types>',
      '<Override PartName="/a" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    ),
  },
  'a template from elsewhere': { 'word/_rels/settings.xml.rels': outside('attachedTemplate') },
  'a picture from elsewhere, in other words': {
    'word/_rels/document.xml.rels': outside('image', "TargetMode = '&#69;xternal'"),
  },
  'a file within': { 'word/embeddings/oleObject1.bin': 'x' },
  'a control': { 'word/activeX/activeX1.xml': '<x/>' },
  'a field that starts a program, in pieces': {
    'word/document.xml':
      '<w:p><w:instrText>DDE</w:instrText><w:instrText xml:space="preserve">AUTO c:\\cmd</w:instrText></w:p>',
  },
};
