import type { IncomingMessage } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible } from './content-types.ts';

export type Packing = 'br' | 'gzip';

/** What takes longer to pack than it would to send: the way is short. */
const LARGEST = 512 * 1024;

/** How the reader wants it packed; not at all when that would not help. */
export function packingFor({ headers }: IncomingMessage, type: string, size: number): Packing | undefined {
  if (!isCompressible(type) || size > LARGEST) return undefined;
  const accepted = (headers['accept-encoding']?.toString() ?? '').split(',').map((one) => one.replaceAll(' ', ''));
  return (['br', 'gzip'] as const).find((packing) => accepted.some((one) => isWanted(one, packing)));
}

/** `gzip;q=0` means never. */
function isWanted(accepted: string, packing: Packing): boolean {
  const [name, weight = 'q=1'] = accepted.split(';');
  return name === packing && Number(weight.slice(2)) > 0;
}

export function packed(body: Buffer, packing: Packing | undefined): Buffer {
  if (packing === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
  return packing === 'gzip' ? gzipSync(body) : body;
}
