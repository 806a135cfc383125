/** Width and height as a picture's first bytes tell them, before anything is decoded. */
interface PictureSize {
  width: number;
  height: number;
}

/** The size of a picture of the web or of a camera; `undefined` for anything else: EMF, WMF, SVG, broken. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return KINDS.find(({ magic }) => startsWith(view, magic))?.size(view);
  } catch {
    // Cut short within its header.
    return undefined;
  }
}

interface Kind {
  magic: string;
  size: (view: DataView) => PictureSize | undefined;
}

const KINDS: readonly Kind[] = [
  { magic: '\u0089PNG', size: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }) },
  { magic: 'GIF8', size: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }) },
  { magic: 'BM', size: (view) => ({ width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }) },
  { magic: 'RIFF', size: webpSize },
  { magic: '\u00FF\u00D8\u00FF', size: jpegSize },
  { magic: 'II*\0', size: (view) => tiffSize(view, true) },
  { magic: 'MM\0*', size: (view) => tiffSize(view, false) },
];

function startsWith(view: DataView, magic: string): boolean {
  return [...magic].every((sign, at) => at < view.byteLength && view.getUint8(at) === sign.charCodeAt(0));
}

function webpSize(view: DataView): PictureSize | undefined {
  const kind = view.getUint8(15);
  const long = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  if (kind === 0x58) return { width: long(24), height: long(27) };
  if (kind === 0x20) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return kind === 0x4c ? { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 } : undefined;
}

/** The frame of a JPEG stands behind segments that each tell their length. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const kind = view.getUint8(at + 1);
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += kind === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const WIDTH = 256;
const HEIGHT = 257;

function tiffSize(view: DataView, isLittle: boolean): PictureSize | undefined {
  const at = view.getUint32(4, isLittle);
  const found = new Map<number, number>();
  for (let place = 0; place < view.getUint16(at, isLittle); place += 1) {
    const field = at + 2 + place * 12;
    const isShort = view.getUint16(field + 2, isLittle) === 3;
    found.set(
      view.getUint16(field, isLittle),
      isShort ? view.getUint16(field + 8, isLittle) : view.getUint32(field + 8, isLittle),
    );
  }
  const [width, height] = [found.get(WIDTH), found.get(HEIGHT)];
  return width === undefined || height === undefined ? undefined : { width, height };
}
