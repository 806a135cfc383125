import { deflateSync } from 'fflate';

/** A file of an archive that may lie about itself. */
export interface ForgedFile {
  name: string;
  data: Uint8Array;
  /** What the directory says instead of the truth. */
  size?: number;
  packedSize?: number;
  at?: number;
  flags?: number;
  method?: number;
  /** Sizes stand behind the data, as in files that were written in one go. */
  hasDescriptor?: boolean;
  isStored?: boolean;
}

const bytes = (...fields: [width: 2 | 4 | 8, value: number][]) => {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return new Uint8Array(view.buffer);
};

const joined = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

/** An archive byte by byte; `isLarge` tells every size and place in fields of 64 bits. */
export function forgedZip(files: readonly ForgedFile[], { isLarge = false, count = files.length } = {}): Uint8Array {
  const written: { file: ForgedFile; packed: Uint8Array; at: number }[] = [];
  let body = new Uint8Array();
  for (const file of files) {
    const packed = file.isStored ? file.data : deflateSync(file.data);
    written.push({ file, packed, at: body.length });
    body = joined(body, local(file, packed));
  }
  const directory = joined(...written.map(({ file, packed, at }) => central(file, packed, { at, isLarge })));
  const last = isLarge ? large(count, directory.length, body.length) : new Uint8Array();
  return joined(
    body,
    directory,
    last,
    bytes([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directory.length], [4, body.length], [2, 0]),
  );
}

function local({ name, data, hasDescriptor, isStored = false }: ForgedFile, packed: Uint8Array): Uint8Array {
  const label = new TextEncoder().encode(name);
  const [packedSize, size] = hasDescriptor ? [0, 0] : [packed.length, data.length];
  return joined(
    bytes(
      [4, 0x04034b50],
      [2, 20],
      [2, hasDescriptor ? 8 : 0],
      [2, isStored ? 0 : 8],
      [4, 0],
      [4, 0],
      [4, packedSize],
      [4, size],
      [2, label.length],
      [2, 0],
    ),
    label,
    packed,
    hasDescriptor ? bytes([4, 0x08074b50], [4, 0], [4, packed.length], [4, data.length]) : new Uint8Array(),
  );
}

function central(file: ForgedFile, packed: Uint8Array, { at, isLarge }: { at: number; isLarge: boolean }): Uint8Array {
  const label = new TextEncoder().encode(file.name);
  const told = [file.size ?? file.data.length, file.packedSize ?? packed.length, file.at ?? at] as const;
  const extra = isLarge ? bytes([2, 1], [2, 24], [8, told[0]], [8, told[1]], [8, told[2]]) : new Uint8Array();
  const [size, packedSize, place] = isLarge ? [0xffffffff, 0xffffffff, 0xffffffff] : told;
  const method = file.method ?? (file.isStored ? 0 : 8);
  return joined(
    bytes(
      [4, 0x02014b50],
      [4, 0],
      [2, file.flags ?? 0],
      [2, method],
      [4, 0],
      [4, 0],
      [4, packedSize],
      [4, size],
      [2, label.length],
      [2, extra.length],
      [2, 0],
      [4, 0],
      [4, 0],
      [4, place],
    ),
    label,
    extra,
  );
}

function large(count: number, length: number, at: number): Uint8Array {
  return joined(
    bytes([4, 0x06064b50], [8, 44], [4, 0], [4, 0], [4, 0], [8, count], [8, count], [8, length], [8, at]),
    bytes([4, 0x07064b50], [4, 0], [8, at + length], [4, 1]),
  );
}
