import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './public-address.ts';
import { Trouble } from './trouble.ts';

const CONNECT_MS = 10_000;
const LONGEST_HEAD = 32 * 1024;

/** Places on this machine that may be asked all the same, as `127.0.0.1:8080`: to try things out. */
export type Allowed = ReadonlySet<string>;

/**
 * Connections to the open net alone. The address is looked at where it is dialled, so it makes no difference whether a
 * name, a redirect or a link leads there, nor that a name says something else than a moment ago.
 */
export function dialler(allowed: Allowed): Agent {
  return new Agent({
    connect: (options, connected) => {
      dial(options, allowed).then(
        (socket) => {
          connected(null, socket);
        },
        (error: unknown) => {
          connected(error as Error, null);
        },
      );
    },
    maxHeaderSize: LONGEST_HEAD,
    connections: 2,
    pipelining: 1,
    keepAliveTimeout: 1000,
  });
}

async function dial(options: buildConnector.Options, allowed: Allowed): Promise<Socket> {
  const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80));
  const mayDial = (address: string) => isPublicAddress(address) || allowed.has(placeOf(address, port));
  const host = options.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) && !mayDial(host)) throw refusal(host);
  const connect = buildConnector({ timeout: CONNECT_MS, lookup: guardedLookup(mayDial), autoSelectFamily: true });
  const socket = await new Promise<Socket>((resolve, reject) => {
    connect(options, (error, made) => {
      if (error) reject(error);
      else resolve(made);
    });
  });
  if (mayDial(socket.remoteAddress ?? '')) return socket;
  socket.destroy();
  throw refusal(socket.remoteAddress ?? host);
}

function placeOf(address: string, port: number): string {
  return isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

/** One name that leads to a forbidden address leads nowhere: an honest one has no such neighbour. */
function guardedLookup(mayDial: (address: string) => boolean): LookupFunction {
  return (hostname, options, answer) => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      if (error) answer(error, '');
      else answerWith(found);
    });
    const answerWith = (found: LookupAddress[]): void => {
      const [first] = found;
      const refused = found.find(({ address }) => !mayDial(address));
      if (refused || !first) answer(refusal(refused?.address ?? hostname), '');
      else if (options.all) answer(null, found);
      else answer(null, first.address, first.family);
    };
  };
}

function refusal(address: string): Trouble {
  return new Trouble('refused-address', `địa chỉ dẫn vào mạng nội bộ (${address})`);
}
