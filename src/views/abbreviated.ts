import { spelledOut, toldOnAsking } from '#strings/abbreviations';

/** Elements whose text is no sentence, or is shown elsewhere as it stands. */
const LEFT_ALONE = /^(?:abbr|button|code|h1|nav|option|pre|script|style|svg|textarea|title)$/u;
const TAG = /(<(?:"[^"]*"|'[^']*'|[^'">])*>)/u;

const all = [...Object.keys(spelledOut), ...Object.keys(toldOnAsking)].toSorted((a, b) => b.length - a.length);
const FOUND = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${all.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}/-])`, 'gu');

/** A page on which each abbreviation is explained where it is first met. */
export function abbreviated(html: string): string {
  const told = new Set<string>();
  let leftAlone = '';
  return html
    .split(TAG)
    .map((part) => {
      if (part.startsWith('<')) leftAlone = within(part, leftAlone);
      return part.startsWith('<') || leftAlone ? part : withWords(part, told);
    })
    .join('');
}

/** The outermost element that is left alone, as far as a tag opens or closes it. */
function within(tag: string, leftAlone: string): string {
  const [, slash, name = ''] = /^<(\/?)([a-z\d]+)/u.exec(tag) ?? [];
  if (leftAlone) return slash && name === leftAlone ? '' : leftAlone;
  return !slash && LEFT_ALONE.test(name) ? name : '';
}

function withWords(text: string, told: Set<string>): string {
  return text.replace(FOUND, (short, at: number) => {
    if (told.has(short)) return short;
    told.add(short);
    const words = spelledOut[short];
    if (words === undefined) return `<abbr title="${toldOnAsking[short]!}">${short}</abbr>`;
    // Where a bracket stands already, another would only be in the way.
    const isBracketed = /[(]$/u.test(text.slice(0, at)) || /^ ?[()]/u.test(text.slice(at + short.length));
    if (isBracketed) return `<abbr title="${words}">${short}</abbr>`;
    return `<abbr>${short}</abbr><span class="in-words"> (${words})</span>`;
  });
}
