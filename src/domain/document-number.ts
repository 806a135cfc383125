/** Số, ký hiệu of a document in one spelling: homoglyphs, dashes and stray spaces repaired. */
export function normalDocumentNumber(typed: string): string {
  return [...HOMOGLYPHS]
    .reduce((text, [wrong, right]) => text.replaceAll(wrong, right), typed.normalize('NFC'))
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2044\u2215]/gu, '/')
    .replace(/\s+/gu, ' ')
    .replace(/^ ?(?:Luật )?[Ss]ố ?:? ?/u, '')
    .replace(/ ?([-/&]) ?/gu, '$1')
    .trim();
}

/** Letters that look like the right one: Eth and African D for Đ, Cyrillic for Latin. */
const HOMOGLYPHS = new Map([
  ['\u00D0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00F0', 'đ'],
  ['\u0256', 'đ'],
  ['\u0410', 'A'],
  ['\u0412', 'B'],
  ['\u0415', 'E'],
  ['\u041A', 'K'],
  ['\u041C', 'M'],
  ['\u041D', 'H'],
  ['\u041E', 'O'],
  ['\u0420', 'P'],
  ['\u0421', 'C'],
  ['\u0422', 'T'],
  ['\u0425', 'X'],
]);

/** The grammar a number follows; `blank` is a number left empty before the slash (“Số: /KH-UBND”). */
export type DocumentNumberGrammar = 'party' | 'assembly' | 'normative' | 'administrative' | 'blank';

const ABBREVIATION = '[A-ZĐ][A-Za-zĐđ]*[0-9]{0,2}';
const GROUP = `${ABBREVIATION}(?:&${ABBREVIATION})*`;
const GROUPS = `${GROUP}(?:-${GROUP})*`;
const YEAR = '(?:19|20)\\d{2}';

const GRAMMARS: readonly (readonly [DocumentNumberGrammar, RegExp])[] = [
  ['party', new RegExp(`^\\d{1,5}-${ABBREVIATION}/${GROUPS}$`, 'u')],
  ['assembly', new RegExp(`^\\d{1,5}/${YEAR}/(?:UBTV)?QH\\d{1,2}$`, 'u')],
  ['normative', new RegExp(`^\\d{1,5}/${YEAR}/${ABBREVIATION}-${GROUPS}$`, 'u')],
  ['administrative', new RegExp(`^\\d{1,5}/${ABBREVIATION}-${GROUPS}$`, 'u')],
  ['blank', new RegExp(`^/${ABBREVIATION}-${GROUPS}$`, 'u')],
];

/** Which grammar a normalised number follows; `undefined` when none does. */
export function documentNumberGrammar(number: string): DocumentNumberGrammar | undefined {
  return GRAMMARS.flatMap(([grammar, pattern]) => (pattern.test(number) ? [grammar] : []))[0];
}
