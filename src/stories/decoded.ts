import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** Letters written as entities (`&#48;`, `&nbsp;`), as a page shows them. */
export function decodedEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{0,30}));/gu, (typed, ...groups) => {
    const [decimal, hex, name] = groups as (string | undefined)[];
    if (name) return decodeNamedCharacterReference(name) || typed;
    return decimal ? decodeNumericCharacterReference(decimal, 10) : decodeNumericCharacterReference(hex!, 16);
  });
}
