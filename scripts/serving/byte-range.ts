/** Both ends belong to it. */
export interface ByteRange {
  start: number;
  end: number;
}

/** `bytes=0-99`, `bytes=100-`, `bytes=-5`; whatever else is asked, several parts too, may be answered by the whole. */
export function byteRange(asked: string, size: number): ByteRange | 'whole' | 'outside' {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(asked.replaceAll(' ', '')) ?? [];
  if (first === undefined || last === undefined || first + last === '') return 'whole';
  if (first === '') return Number(last) === 0 || size === 0 ? 'outside' : lastBytes(Number(last), size);
  const start = Number(first);
  if (last !== '' && Number(last) < start) return 'whole';
  return start < size ? { start, end: Math.min(last === '' ? size : Number(last), size - 1) } : 'outside';
}

function lastBytes(count: number, size: number): ByteRange {
  return { start: Math.max(0, size - count), end: size - 1 };
}
