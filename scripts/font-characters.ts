/** Glyph numbers by code point, from a subtable of format 4 or 12. */
export function charactersOf(table: Buffer): Map<number, number> {
  const subtables = Array.from({ length: table.readUInt16BE(2) }, (_, i) =>
    table.subarray(table.readUInt32BE(8 + i * 8)),
  );
  const pairs = subtables.flatMap((subtable) =>
    subtable.readUInt16BE(0) === 4 ? segments(subtable) : groups(subtable),
  );
  return new Map(pairs);
}

/** Format 12, one group for each character. */
export function characterTable(characters: ReadonlyMap<number, number>): Buffer {
  const sorted = [...characters].toSorted(([a], [b]) => a - b);
  const table = Buffer.alloc(28 + sorted.length * 12);
  [0, 1].forEach((value, index) => table.writeUInt16BE(value, index * 2));
  [3, 10].forEach((value, index) => table.writeUInt16BE(value, 4 + index * 2));
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + sorted.length * 12, 16);
  table.writeUInt32BE(sorted.length, 24);
  sorted.forEach(([code, glyph], index) =>
    [code, code, glyph].forEach((value, part) => table.writeUInt32BE(value, 28 + index * 12 + part * 4)),
  );
  return table;
}

function segments(table: Buffer): [number, number][] {
  const count = table.readUInt16BE(6);
  return Array.from({ length: count / 2 }, (_, i) => 14 + i * 2).flatMap((at) => {
    const [end, start, delta] = [
      table.readUInt16BE(at),
      table.readUInt16BE(at + count + 2),
      table.readUInt16BE(at + 2 * count + 2),
    ];
    const [offsetAt, offset] = [at + 3 * count + 2, table.readUInt16BE(at + 3 * count + 2)];
    return codes(start, Math.min(end, 0xfffe)).map((code): [number, number] => {
      const glyph = offset === 0 ? code : table.readUInt16BE(offsetAt + offset + (code - start) * 2);
      return [code, (glyph + delta) & 0xffff];
    });
  });
}

function groups(table: Buffer): [number, number][] {
  if (table.readUInt16BE(0) !== 12) return [];
  return Array.from({ length: table.readUInt32BE(12) }, (_, i) => table.subarray(16 + i * 12)).flatMap((group) => {
    const start = group.readUInt32BE(0);
    return codes(start, group.readUInt32BE(4)).map((code): [number, number] => [
      code,
      group.readUInt32BE(8) + code - start,
    ]);
  });
}

function codes(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
}
