import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction, Socket } from 'node:net';
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
      const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80));
      const mayDial = (address: string) => isPublicAddress(address) || allowed.has(placeOf(address, port));
      const host = options.hostname.replace(/^\[|\]$/gu, '');
      if (isIP(host) && !mayDial(host)) return connected(refusal(host), null);
      const connect = buildConnector({ timeout: CONNECT_MS, lookup: guardedLookup(mayDial), autoSelectFamily: true });
      return connect(options, (error, socket) => {
        if (error) return connected(error, null);
        const there = socket instanceof Socket ? socket.remoteAddress : undefined;
        if (there !== undefined && mayDial(there)) return connected(null, socket);
        socket.destroy();
        return connected(refusal(there ?? host), null);
      });
    },
    maxHeaderSize: LONGEST_HEAD,
    connections: 2,
    pipelining: 1,
    keepAliveTimeout: 1000,
  });
}

function placeOf(address: string, port: number): string {
  return isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

/** One name that leads to a forbidden address leads nowhere: an honest one has no such neighbour. */
function guardedLookup(mayDial: (address: string) => boolean): LookupFunction {
  return (hostname, options, answer) => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      const refused = found?.find(({ address }) => !mayDial(address));
      if (error) return answer(error, '');
      if (refused || found.length === 0) return answer(refusal(refused?.address ?? hostname), '');
      return options.all ? answer(null, found) : answer(null, found[0]!.address, found[0]!.family);
    });
  };
}

function refusal(address: string): Trouble {
  return new Trouble('refused-address', `địa chỉ dẫn vào mạng nội bộ (${address})`);
}
