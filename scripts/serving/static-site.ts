import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentTypes, isCompressible, unknownType } from './content-types.ts';
import { findFile } from './find-file.ts';
import { packed, packingFor } from './packing.ts';

/**
 * Answers as a plain web server would: folders by their `index.html`, what is missing by `404.html`. Our own and not
 * sirv: version 3.0.2 ends the process at `Range: bytes=5-2`, follows links, and answers POST and `bytes=-5` wrongly.
 */
export function staticSite(root: string, base: string): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', connection: 'close' }).end();
      return;
    }
    const found = findFile(root, base, request.url ?? '/');
    const body = found.status === 200 ? contents(found.file) : undefined;

    if (found.status === 301) response.writeHead(301, { location: found.location }).end();
    else if (found.status === 200 && body) send(request, response, { file: found.file, body });
    else sendMissing(request, response, join(root, '404.html'));
  };
}

function contents(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A site without its own 404 page still says so in plain words. */
function sendMissing(request: IncomingMessage, response: ServerResponse, file: string): void {
  const body = contents(file) ?? Buffer.from('Không có trang này.');
  write(response, 404, { ...headersOf(file), 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

interface Sent {
  file: string;
  body: Buffer;
}

function send(request: IncomingMessage, response: ServerResponse, { file, body }: Sent): void {
  const range = request.method === 'GET' && request.headers.range !== undefined;
  const packing = range ? undefined : packingFor(request, headersOf(file)['content-type'], body.length);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}${packing ? `-${packing}` : ''}"`;
  const headers = { ...headersOf(file), etag, 'accept-ranges': 'bytes' };

  if (isKept(request, etag)) write(response, 304, headers).end();
  else if (range) sendPart(request, response, { body, headers });
  else sendWhole(request, response, { body: packed(body, packing), headers: { ...headers, ...encoded(packing) } });
}

interface Answer {
  body: Buffer;
  headers: Record<string, string | number>;
}

function sendWhole({ method }: IncomingMessage, response: ServerResponse, { body, headers }: Answer): void {
  write(response, 200, { ...headers, 'content-length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}

function sendPart(request: IncomingMessage, response: ServerResponse, { body, headers }: Answer): void {
  const { range = '', 'if-range': wanted } = request.headers;
  const part = wanted === undefined || wanted === headers['etag'] ? byteRange(range, body.length) : 'whole';
  if (part === 'whole') {
    sendWhole(request, response, { body, headers });
    return;
  }
  if (part === 'outside') {
    write(response, 416, { 'content-range': `bytes */${body.length}`, 'content-length': 0 }).end();
    return;
  }
  const { start, end } = part;
  const told = { 'content-range': `bytes ${start}-${end}/${body.length}`, 'content-length': end - start + 1 };
  write(response, 206, { ...headers, ...told }).end(body.subarray(start, end + 1));
}

function isKept({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//u, '')) ?? [];
  return known.includes('*') || known.includes(etag);
}

function headersOf(file: string) {
  const type = contentTypes[extname(file)] ?? unknownType;
  return { 'content-type': type, ...(isCompressible(type) && { vary: 'accept-encoding' }) };
}

function encoded(packing: string | undefined): Record<string, string> {
  return packing ? { 'content-encoding': packing } : {};
}

function write(response: ServerResponse, status: number, headers: Record<string, string | number>): ServerResponse {
  return response.writeHead(status, { ...headers, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
}

/** Both ends belong to it. */
interface ByteRange {
  start: number;
  end: number;
}

/** `bytes=0-99`, `bytes=100-`, `bytes=-5`; whatever else is asked, several parts too, may be answered by the whole. */
function byteRange(asked: string, size: number): ByteRange | 'whole' | 'outside' {
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
