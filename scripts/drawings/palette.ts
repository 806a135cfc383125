export const paper = '#fdfaf3';
export const lacquer = '#a81c1c';
export const gold = '#f2b632';
export const leaf = '#24664a';
export const water = '#245f86';
export const air = '#8ecbdd';
export const meadow = '#86b45a';
export const ink = '#2a211b';
export const skin = '#dba679';
export const wood = '#7a4a2a';
export const clay = '#b5532f';
export const straw = '#e7bd62';
export const lamplight = '#ffdf94';

/** The colour a share of the way from one to another. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return `#${a.map((value, i) => hex(value + ((b[i] ?? value) - value) * share)).join('')}`;
}

export const lighter = (colour: string, share: number) => mix(colour, paper, share);

export const darker = (colour: string, share: number) => mix(colour, ink, share);

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
