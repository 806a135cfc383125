/** Reads a number as Vietnamese write it: `99,7`, `1.234`, `1.234,5`, `172`; and `0.125`, which cannot be thousands. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim();
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'));
  if (/^\d+(?:[,.]\d+)?$/u.test(typed)) return Number(typed.replace(',', '.'));
  return undefined;
}

const SMALL = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** `năm`, `mười`; from eleven on in figures. */
export function countInWords(count: number): string {
  return SMALL[count] ?? writtenNumber(count);
}

const written = new Intl.NumberFormat('vi', { maximumFractionDigits: 4 });

/** `99,7`; `1.234`. */
export function writtenNumber(value: number): string {
  return written.format(value);
}
