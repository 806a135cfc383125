// Cuts the display face down to what Vietnamese headings need: `node scripts/subset-font.ts`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const FROM = 'node_modules/@fontsource/phudu/files';
const TO = 'src/styles/fonts';
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const PUNCTUATION = ' 0123456789.,:;!?()/%&+-–—…“”‘’"\'·×';

const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const letters = [...vowels, ...'bcdđfghjklmnpqrstvwxz'].flatMap((letter) => [letter, letter.toUpperCase()]);
// The package splits the face in two: Latin-1 and punctuation, and the letters only Vietnamese has.
const isLatin = (character: string) => character <= '\u00FF' || PUNCTUATION.includes(character);

mkdirSync(TO, { recursive: true });
await write('latin', [...letters.filter(isLatin), ...PUNCTUATION]);
await write(
  'vietnamese',
  letters.filter((letter) => !isLatin(letter)),
);

async function write(part: 'latin' | 'vietnamese', characters: readonly string[]) {
  const whole = readFileSync(`${FROM}/phudu-${part}-800-normal.woff2`);
  const subset = await subsetFont(whole, [...new Set(characters)].join(''), { targetFormat: 'woff2' });
  writeFileSync(`${TO}/phudu-${part}.woff2`, subset);
  console.log(`phudu-${part}.woff2: ${subset.length} bytes`);
}
