import robotsParser from 'robots-parser';
import { type Allowed, dialler } from './dialler.ts';
import { type Answer, type Asking, exchange } from './exchange.ts';
import { turns } from './turns.ts';

const AT_ONCE = 6;
const OF_ONE_HOST = 2;
const ACCEPT = 'application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.8, */*;q=0.5';

/** All that leaves for the net goes through here, politely. */
export interface Net {
  /** A feed or a list of ours. */
  ask: (address: string, asking?: Partial<Asking>) => Promise<Answer>;
  /** Whether the site of a page, which is no feed, lets machines read it. */
  mayRead: (address: string) => Promise<boolean>;
  close: () => Promise<void>;
}

/** @param name who asks and how to reach them, as `User-Agent` */
export function openNet(name: string, allowed: Allowed, limits: Pick<Asking, 'wholeMs'> = {}): Net {
  const agent = dialler(allowed);
  const inTurn = turns(AT_ONCE, OF_ONE_HOST);
  const rules = new Map<string, Promise<(address: string) => boolean>>();

  const ask: Net['ask'] = (address, { headers, ...asking } = {}) =>
    inTurn(new URL(address).host, () =>
      exchange(agent, address, { ...limits, ...asking, headers: { 'user-agent': name, accept: ACCEPT, ...headers } }),
    );

  const mayRead: Net['mayRead'] = async (address) => {
    const { origin } = new URL(address);
    const known = rules.get(origin) ?? robotsOf(origin, name, ask);
    rules.set(origin, known);
    return (await known)(address);
  };

  return { ask, mayRead, close: () => agent.destroy() };
}

/** RFC 9309: no rules where there are none (4xx); everything closed while nobody can tell (5xx, no answer). */
async function robotsOf(origin: string, name: string, ask: Net['ask']): Promise<(address: string) => boolean> {
  const place = `${origin}/robots.txt`;
  try {
    const { status, body } = await ask(place);
    if (status >= 400 && status < 500 && status !== 429) return () => true;
    if (status !== 200) return () => false;
    const rules = robotsParser(place, new TextDecoder().decode(body));
    return (address) => rules.isAllowed(address, name) ?? true;
  } catch {
    return () => false;
  }
}
