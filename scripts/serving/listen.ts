import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const LAST_TRY = 50;

export interface Listening {
  port: number;
  close(): void;
}

/** Listens on this machine only, at the first free port from `port` upward. */
export async function listenFrom(port: number, answer: RequestListener): Promise<Listening> {
  for (let candidate = port; candidate < port + LAST_TRY; candidate += 1) {
    const server = await tryPort(candidate, '127.0.0.1', answer);
    if (server) return listeningAt(server, await alsoOnIpv6(server, answer));
  }
  throw new Error(`Các cổng từ ${port} đến ${port + LAST_TRY - 1} đều đang bận. Chọn cổng khác: --cong 5000`);
}

/** `localhost` is ::1 to some programs. A machine without IPv6 does without. */
function alsoOnIpv6(server: Server, answer: RequestListener) {
  return tryPort(portOf(server), '::1', answer);
}

function listeningAt(...servers: (Server | undefined)[]): Listening {
  const close = (server: Server | undefined) => {
    server?.close();
    server?.closeAllConnections();
  };
  return { port: portOf(servers[0]!), close: () => servers.forEach(close) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function tryPort(port: number, host: string, answer: RequestListener): Promise<Server | undefined> {
  return new Promise((settle) => {
    const server = createServer(answer);
    server.once('error', () => settle(undefined));
    server.listen(port, host, () => settle(server));
  });
}
