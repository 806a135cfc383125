// Cuts the display face down to what Vietnamese headings need: `node scripts/subset-font.ts`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { mergeFonts } from './merge-fonts.ts';

const FROM = 'node_modules/@fontsource/phudu/files';
const TO = 'src/styles/fonts';
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
// The face draws % / ( ) + - – as hairlines, whatever the weight; the system font has them bold.
const PUNCTUATION = ' 0123456789.,:;!?&…“”‘’"\'·';

const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const letters = [...vowels, ...'bcdđfghjklmnpqrstvwxz'].flatMap((letter) => [letter, letter.toUpperCase()]);
const characters = [...new Set([...letters, ...PUNCTUATION])].join('');

// The package splits the face in two. One file cannot arrive half: a heading never mixes two faces.
const [latin, vietnamese] = await Promise.all([part('latin'), part('vietnamese')]);
const subset = await subsetFont(mergeFonts(latin, vietnamese), characters, { targetFormat: 'woff2' });
mkdirSync(TO, { recursive: true });
writeFileSync(`${TO}/phudu.woff2`, subset);
console.log(`phudu.woff2: ${characters.length} characters, ${subset.length} bytes`);

function part(name: 'latin' | 'vietnamese'): Promise<Buffer> {
  const whole = readFileSync(`${FROM}/phudu-${name}-800-normal.woff2`);
  return subsetFont(whole, characters, { targetFormat: 'sfnt' });
}
