import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypes, isCompressible, unknownType } from './content-types.ts';
import { findFile } from './find-file.ts';

const refused = { status: 405 } as const;

/** Answers as a plain web server would: folders by their `index.html`, what is missing by `404.html`. */
export function staticSite(root: string, base: string): RequestListener {
  return (request, response) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const found = isReading ? findFile(root, base, request.url ?? '/') : refused;

    if (found.status === 405) response.writeHead(405, { allow: 'GET, HEAD' }).end();
    else if (found.status === 301) response.writeHead(301, { location: found.location }).end();
    else if (found.status === 200) send(request, response, found);
    else send(request, response, { status: 404, file: join(root, '404.html') });
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status, file }: { status: number; file: string }) {
  const type = contentTypes[extname(file)] ?? unknownType;
  const packing = isCompressible(type) ? acceptedPacking(request) : undefined;
  const body = packed(contents(file), packing);

  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(packing && { 'content-encoding': packing }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A site without its own 404 page still says so in plain words. */
function contents(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.from('Không có trang này.');
  }
}

function acceptedPacking({ headers }: IncomingMessage): 'br' | 'gzip' | undefined {
  const accepted = headers['accept-encoding']?.toString() ?? '';
  return (['br', 'gzip'] as const).find((packing) => new RegExp(`\\b${packing}\\b`, 'u').test(accepted));
}

function packed(body: Buffer, packing: 'br' | 'gzip' | undefined): Buffer {
  if (packing === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
  return packing === 'gzip' ? gzipSync(body) : body;
}
