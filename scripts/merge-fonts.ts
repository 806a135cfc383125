import { characterTable, charactersOf } from './font-characters.ts';

/** Two TrueType files as one: the glyphs of the second follow those of the first, whose layout tables stay valid. */
export function mergeFonts(first: Buffer, second: Buffer): Buffer {
  const [one, two] = [tablesOf(first), tablesOf(second)];
  const shift = one.get('maxp')!.readUInt16BE(4);
  const glyphs = [...glyphsOf(one), ...glyphsOf(two).map((glyph) => shifted(glyph, shift))];
  const characters = new Map([...charactersOf(two.get('cmap')!)].map(([code, glyph]) => [code, glyph + shift]));
  for (const [code, glyph] of charactersOf(one.get('cmap')!)) characters.set(code, glyph);
  const merged = new Map(one)
    .set('glyf', Buffer.concat(glyphs))
    .set('loca', offsets(glyphs))
    .set('hmtx', Buffer.concat([metricsOf(one), metricsOf(two)]))
    .set('cmap', characterTable(characters))
    .set('maxp', larger(one.get('maxp')!, two.get('maxp')!, glyphs.length))
    .set('hhea', changed(one.get('hhea')!, 34, glyphs.length))
    .set('head', changed(one.get('head')!, 50, 1))
    .set('post', Buffer.concat([Buffer.from([0, 3, 0, 0]), one.get('post')!.subarray(4, 32)]));
  return fontFile(merged);
}

type Tables = Map<string, Buffer>;

function tablesOf(font: Buffer): Tables {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => font.subarray(12 + index * 16));
  return new Map(
    records.map((record) => {
      const start = record.readUInt32BE(8);
      return [record.toString('latin1', 0, 4), font.subarray(start, start + record.readUInt32BE(12))];
    }),
  );
}

function glyphsOf(tables: Tables): Buffer[] {
  const isLong = tables.get('head')!.readInt16BE(50) === 1;
  const at = (index: number) =>
    isLong ? tables.get('loca')!.readUInt32BE(index * 4) : tables.get('loca')!.readUInt16BE(index * 2) * 2;
  return Array.from({ length: tables.get('maxp')!.readUInt16BE(4) }, (_, index) =>
    padded(tables.get('glyf')!.subarray(at(index), at(index + 1))),
  );
}

/** A composite glyph names its parts by number. */
function shifted(glyph: Buffer, shift: number): Buffer {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph;
  const copy = Buffer.from(glyph);
  for (let at = 10, more = true; more;) {
    const flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(copy.readUInt16BE(at + 2) + shift, at + 2);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0);
    more = (flags & 32) !== 0;
  }
  return copy;
}

function metricsOf(tables: Tables): Buffer {
  const [known, metrics] = [tables.get('hhea')!.readUInt16BE(34), tables.get('hmtx')!];
  return Buffer.concat(
    Array.from({ length: tables.get('maxp')!.readUInt16BE(4) }, (_, glyph) => {
      if (glyph < known) return metrics.subarray(glyph * 4, glyph * 4 + 4);
      const bearing = known * 4 + (glyph - known) * 2;
      return Buffer.concat([metrics.subarray(known * 4 - 4, known * 4 - 2), metrics.subarray(bearing, bearing + 2)]);
    }),
  );
}

function offsets(glyphs: readonly Buffer[]): Buffer {
  const table = Buffer.alloc((glyphs.length + 1) * 4);
  glyphs.reduce((at, glyph, index) => table.writeUInt32BE(at + glyph.length, (index + 1) * 4) && at + glyph.length, 0);
  return table;
}

function larger(one: Buffer, two: Buffer, glyphCount: number): Buffer {
  const table = Buffer.from(one);
  for (let at = 6; at < table.length; at += 2)
    table.writeUInt16BE(Math.max(one.readUInt16BE(at), two.readUInt16BE(at)), at);
  table.writeUInt16BE(glyphCount, 4);
  return table;
}

function changed(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, at);
  return copy;
}

function padded(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}

/** Checksums are left at zero: the tool that compresses the file writes them. */
function fontFile(tables: Tables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(12 + sorted.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  sorted.reduce((start, [tag, table], index) => {
    const at = 12 + index * 16;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(start, at + 8);
    header.writeUInt32BE(table.length, at + 12);
    return start + padded(table).length;
  }, header.length);
  return Buffer.concat([header, ...sorted.map(([, table]) => padded(table))]);
}
