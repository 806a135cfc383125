import { strToU8 } from 'fflate';
import { deflateSync } from 'node:zlib';
import { paragraph } from '../a-document.ts';
import { type HostileDocument, read, withBody } from './hostile-document.ts';

const LOST = /1 hình không đọc được/u;

function drawing(id: string, how = 'embed'): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Ảnh tả"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

const one = (name: string, bytes: () => Uint8Array, told = LOST) =>
  read(name, told, () => withBody(paragraph(drawing('a')), { pictures: { a: bytes() } }));

/** A PNG of black that says how large it is; as long as its data tells the truth, it can be drawn. */
function png(width: number, height: number, rows = height): Uint8Array {
  const chunk = (kind: string, data: Uint8Array) => {
    const whole = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(whole));
    return Buffer.concat([length, whole, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const data = deflateSync(Buffer.alloc(rows * (Math.ceil(width / 8) + 1)));
  const chunks = [chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), ...chunks]));
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Pictures that are bombs, programs, or not there. */
export const pictures: HostileDocument[] = [
  one('a picture of 60,000 × 60,000', () => png(60_000, 60_000, 1)),
  one('a picture that is 12,000 × 12,000 indeed', () => png(12_000, 12_000)),
  one('a picture of no width', () => png(0, 10, 0)),
  one('a picture cut short', () => png(100, 100).slice(0, 60)),
  one('a picture of 20 bytes', () => png(9, 9).slice(0, 20)),
  one('EMF', () => Uint8Array.from([1, 0, 0, 0, 108, 0, 0, 0])),
  one('WMF', () => Uint8Array.from([0xd7, 0xcd, 0xc6, 0x9a])),
  one('SVG with a script', () =>
    strToU8('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
  ),
  one('a program', () => strToU8('MZ\u0090')),
  one('a JPEG whose segments lead nowhere', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xff])),
  one('a TIFF that points past its end', () => Uint8Array.from([73, 73, 42, 0, 255, 255, 255, 255])),
  one('a good picture', () => png(20, 10), /anh\/ten-bai-1\.webp/u),
  read('a picture beside the document (linked)', LOST, () =>
    withBody(paragraph(drawing('a', 'link')), { links: { a: 'http://127.0.0.1:9/a.png' } }),
  ),
  read('a picture that leads out of the document', LOST, () =>
    withBody(paragraph(drawing('a')), { links: { a: '../../../../etc/passwd' } }),
  ),
  read('a picture that is not named', /Lời kể còn nguyên/u, () =>
    withBody(paragraph('<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>')),
  ),
  read('one picture 4,000 times', /quá nhiều hình[\s\S]*3800 hình sau cùng/u, () =>
    withBody(paragraph(drawing('a')).repeat(4000), { pictures: { a: png(20, 10) } }),
  ),
];
