import { type Problem, traces } from '#attachments/problem';

/** Sheets that say who wrote, for whom, with what: an empty one takes the place of each, so that references hold. */
const SHEETS: readonly (readonly [RegExp, string])[] = [
  [
    /^docProps\/core\.xml$/iu,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  ],
  [
    /^docProps\/app\.xml$/iu,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  ],
  [
    /^docProps\/custom\.xml$/iu,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  ],
  [
    /^meta\.xml$/u,
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>',
  ],
];

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Names of people who changed, spoke beside or own a part. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(\s(?:w(?:\d\d)?:(?:author|initials|userId|providerId)|userId|providerId)\s*=\s*)(?:"[^"]*"|'[^']*')/gu, '$1""'],
  [/(<(?:author|dc:creator|meta:creator-initials|loext:sender-initials)(?:\s[^<>]*)?>)[^<]*(?=<\/)/gu, '$1'],
  [/(<p:cmAuthor\b[^<>]*?\sname\s*=\s*)"[^"]*"/gu, '$1""'],
  [/(<p:cmAuthor\b[^<>]*?\sinitials\s*=\s*)"[^"]*"/gu, '$1""'],
  [/(<(?:\w+:)?person\b[^<>]*?\sdisplayName\s*=\s*)"[^"]*"/gu, '$1""'],
  [/(<fileSharing\b[^<>]*?\suserName\s*=\s*)"[^"]*"/gu, '$1""'],
];

/** References to the small picture of the first page, which is left out. */
const THUMBNAIL = /<(?:Relationship|manifest:file-entry)\b[^<>]*(?:thumbnails?[./])[^<>]*>/giu;

/** The texts without a name of who wrote or changed them, and what is still left to say. */
export function withoutAuthors(texts: ReadonlyMap<string, string>): { kept: Map<string, string>; told: Problem[] } {
  const kept = new Map([...texts].map(([name, text]) => [name, sheetFor(name) ?? nameless(text)]));
  const all = [...texts];
  const isChanged = all.some(([, xml]) => /<(?:w:(?:ins|del|moveFrom|moveTo)\s|text:tracked-changes)/u.test(xml));
  const isSpoken = all.some(
    ([name, xml]) =>
      /(?:^|\/)(?:comments|threadedComments)[^/]*(?:\.xml|\/)/iu.test(name) || xml.includes('<office:annotation'),
  );
  const told = [...(isChanged ? ['vết sửa (Track Changes)'] : []), ...(isSpoken ? ['lời nhận xét'] : [])];
  return { kept, told: told.map(traces) };
}

function sheetFor(name: string): string | undefined {
  const sheet = SHEETS.find(([pattern]) => pattern.test(name))?.[1];
  return sheet && `${XML_HEAD}${sheet}`;
}

function nameless(text: string): string {
  return NAMES.reduce((changed, [pattern, instead]) => changed.replace(pattern, instead), text).replace(THUMBNAIL, '');
}
