import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { REFUSAL } from './own-address.ts';

const NOTE =
  'Trang này chỉ mở cho trình duyệt của người đang chạy lệnh. Trở lại cửa sổ lệnh, chép cả địa chỉ có ?khoa=… vừa in ra.';

/** Keeps what is not public from other programs and users of the same machine. */
export interface KeptPrivate {
  answer: RequestListener;
  /** The key of the first address; each opens one browser, and `onUsed` hears the next. */
  key: string;
}

/** Lets in the browser that opened `start` with `?khoa=<key>`; a cookie tells it from then on. */
export function behindKey(answer: RequestListener, start: string, onUsed: (next: string) => void): KeptPrivate {
  const session = newKey();
  let key = newKey();
  const first = key;
  const letIn = (request: IncomingMessage, response: ServerResponse) => {
    key = newKey();
    admit(response, start, `${cookieName(request)}=${session}`);
    onUsed(key);
  };
  return {
    key: first,
    answer: (request, response) => {
      if (isSame(askedKey(request), key) && isVisit(request)) letIn(request, response);
      else if (isSame(cookieOf(request), session) && isOwn(request)) answer(request, asPrivate(response));
      else response.writeHead(403, { ...REFUSAL, connection: 'close' }).end(`${NOTE}\n`);
    },
  };
}

function newKey(): string {
  return randomBytes(24).toString('base64url');
}

/** The key leaves the address line, and with it the history and what is copied from there. */
function admit(response: ServerResponse, start: string, cookie: string): void {
  const headers = { location: start, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
  response.writeHead(303, { ...headers, 'set-cookie': `${cookie}; Path=/; HttpOnly; SameSite=Strict` }).end();
}

function askedKey({ url = '' }: IncomingMessage): string {
  return /^[^?]*\?khoa=([\w-]+)$/u.exec(url)?.[1] ?? '';
}

/** Browsers tell no ports apart in cookies. */
function cookieName({ socket }: IncomingMessage): string {
  return `hoa-dep-${socket.localPort}`;
}

function cookieOf(request: IncomingMessage): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieName(request))?.[1] ?? '';
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}

/** A look ahead, as mail programs and browsers take, does not use the key up. */
function isVisit({ method, headers }: IncomingMessage): boolean {
  const isAhead = headers['sec-purpose'] !== undefined || headers['purpose'] !== undefined;
  return method === 'GET' && !isAhead && (headers['sec-fetch-dest'] ?? 'document') === 'document';
}

/** Not for a page of another port of this machine: browsers take it for the same site, and send the cookie. */
function isOwn({ headers }: IncomingMessage): boolean {
  return ['same-origin', 'none'].includes(headers['sec-fetch-site'] ?? 'none');
}

function asPrivate(response: ServerResponse): ServerResponse {
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('x-frame-options', 'DENY');
  return response;
}
