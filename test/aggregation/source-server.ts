import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One visit of a source: which it is (from 0), what was asked, and where to answer. */
export interface Visited {
  visit: number;
  request: IncomingMessage;
  response: ServerResponse;
  /** Of this server, and of one that nobody may be led to. */
  origin: string;
  canary: string;
}

export type Behaviour = (visited: Visited) => void;

/** Sources on loopback, each below its own name, and a canary that counts who was led astray. */
export interface SourceServer {
  origin: string;
  /** `127.0.0.1:8080`, as `--cho-phep` takes it. */
  place: string;
  /** How often each path was asked for. */
  asked: Map<string, number>;
  canaryHits: () => number;
  close: () => void;
}

export async function sourceServer(behaviours: ReadonlyMap<string, Behaviour>): Promise<SourceServer> {
  let hits = 0;
  const canary = await listening((_, response) => {
    hits += 1;
    response.end('<feed/>');
  });
  const asked = new Map<string, number>();
  const server = await listening((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/u, '');
    const visit = asked.get(path) ?? 0;
    asked.set(path, visit + 1);
    const behaviour = behaviours.get(path);
    if (!behaviour) return void response.writeHead(404).end();
    behaviour({ visit, request, response, origin: originOf(server), canary: originOf(canary) });
  });
  return {
    ...{ origin: originOf(server), place: new URL(originOf(server)).host, asked },
    canaryHits: () => hits,
    close: () => {
      for (const one of [server, canary]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

async function listening(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
