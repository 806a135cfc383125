import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REFUSAL, underOwnName } from './own-address.ts';

const LAST_TRY = 50;

/** What one visitor may cost: bytes of a head, milliseconds of waiting. */
const LIMITS = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000 };
const MOST_VISITORS = 512;

export interface Listening {
  port: number;
  close(): void;
}

/** Listens on this machine only, at the first free port from `port` upward. */
export async function listenFrom(port: number, answer: RequestListener): Promise<Listening> {
  for (let candidate = port; candidate < port + LAST_TRY; candidate += 1) {
    const servers = await bothAt(candidate, answer);
    if (servers) return listeningAt(servers);
  }
  throw new Error(`Các cổng từ ${port} đến ${port + LAST_TRY - 1} đều đang bận. Chọn cổng khác: --cong 5000`);
}

/**
 * `localhost` is ::1 to some programs. A machine without IPv6 does without; where another program has that port
 * there, browsers would ask it instead of us.
 */
async function bothAt(port: number, answer: RequestListener): Promise<Server[] | undefined> {
  const four = await tryPort(port, '127.0.0.1', answer);
  if (typeof four === 'string') return undefined;
  const six = await tryPort(port, '::1', answer);
  if (typeof six !== 'string') return [four, six];
  if (six !== 'EADDRINUSE') return [four];
  four.close();
  return undefined;
}

function listeningAt(servers: readonly Server[]): Listening {
  const close = (server: Server) => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (servers[0]!.address() as AddressInfo).port, close: () => servers.forEach(close) };
}

/** The server, or the code of why there is none. */
function tryPort(port: number, host: string, answer: RequestListener): Promise<Server | string> {
  return new Promise((settle) => {
    const server = createServer(LIMITS, unbroken(underOwnName(answer)));
    server.maxConnections = MOST_VISITORS;
    server.on('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
    server.listen(port, host, () => settle(server));
  });
}

/** No request ends the process: what goes wrong is the answer to that request alone. */
function unbroken(answer: RequestListener): RequestListener {
  return (request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      console.error(`Không trả lời được ${JSON.stringify(request.url)}:`, error instanceof Error ? error.message : '');
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { ...REFUSAL, connection: 'close' }).end('Có lỗi khi mở trang này.\n');
    }
  };
}
