import type { IncomingMessage, RequestListener } from 'node:http';

/** What a browser on this machine may call us. A foreign name that leads here (DNS rebinding) is none of them. */
const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Answers who asks for us by our own name, from no page but our own. */
export function underOwnName(answer: RequestListener): RequestListener {
  return (request, response) => {
    const hosts = NAMES.map((name) => `${name}:${request.socket.localPort}`);
    if (isForUs(request, hosts)) answer(request, response);
    else response.writeHead(421, { ...REFUSAL, connection: 'close' }).end(`Chỉ xem được ở http://${hosts[0]!}/\n`);
  };
}

export const REFUSAL = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

function isForUs({ headers, headersDistinct }: IncomingMessage, hosts: readonly string[]): boolean {
  const [host, ...others] = headersDistinct['host'] ?? [];
  if (host === undefined || others.length > 0 || !hosts.includes(host.toLowerCase())) return false;
  return headers.origin === undefined || hosts.some((own) => headers.origin === `http://${own}`);
}
