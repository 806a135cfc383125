// Escapes within escapes, so that no mark stands alone in the page that carries this.
const TONES = '\\u0300\\u0301\\u0303\\u0309\\u0323';
const NEW_PLACE = new RegExp(`(?<!q)(o[ae]|uy)([${TONES}])(?!\\p{L}|\\p{M})`, 'giu');
const OLD_PLACE = new RegExp(`(?<!q)([ou])([${TONES}])([aey])(?!\\p{L}|\\p{M})`, 'giu');

/** Writes every open `oa`, `oe`, `uy` with its tone on the first letter: `hoà` → `hòa`, `uỷ` → `ủy`. Answers in NFC. */
export function withToneFirst(text: string, mark = ''): string {
  return text
    .normalize('NFD')
    .replace(NEW_PLACE, (_, vowels: string, tone: string) => `${vowels[0]!}${tone}${vowels[1]!}${mark}`)
    .normalize('NFC');
}

/** `hòa` + mark → `hoà` */
export function withToneLast(text: string, mark: string): string {
  const marked = new RegExp(OLD_PLACE.source.replace('(?!', `${mark}(?!`), 'giu');
  return text.normalize('NFD').replace(marked, '$1$3$2').normalize('NFC');
}
