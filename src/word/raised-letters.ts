const SUPERSCRIPTS = new Map([...'0123456789+-=()n'].map((sign, place) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][place]!]));
const SUBSCRIPTS = new Map([...'0123456789+-=()'].map((sign, place) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][place]!]));

/** Raised or lowered text in letters of its own: `m` and raised `2` stay `m²`; `undefined` where there are none. */
export function raised(text: string, height: 'superscript' | 'subscript'): string | undefined {
  const signs = height === 'superscript' ? SUPERSCRIPTS : SUBSCRIPTS;
  const letters = [...text].map((sign) => (/\s/u.test(sign) ? sign : signs.get(sign)));
  return letters.includes(undefined) ? undefined : letters.join('');
}
