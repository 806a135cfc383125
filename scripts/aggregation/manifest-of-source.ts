import { digestHex } from '#loading/cache/digest';
import { readManifest } from '../release/read-manifest.ts';
import type { Answer } from './exchange.ts';
import type { Net } from './net.ts';

/**
 * Whether a site of ours gives a feed that its own list of files does not know: changed by whoever changed the pages,
 * or caught between two releases, so both are asked for once more before it is believed.
 */
export async function contradictsItself(net: Net, { address, body }: Answer, about: string): Promise<boolean> {
  const place = new URL('../manifest.json', about).href;
  const isTrue = async (feed: Uint8Array) => {
    const listed = await listedDigest(net, place, address);
    return listed === undefined || listed === digestHex(feed);
  };
  if (await isTrue(body)) return false;
  const again = await net.ask(address);
  return again.status !== 200 || !(await isTrue(again.body));
}

/** By the manifest; `undefined` where there is none, or it is of another site. */
async function listedDigest(net: Net, place: string, feed: string): Promise<string | undefined> {
  const { status, body } = await net.ask(place);
  const manifest = status === 200 ? readManifest(new TextDecoder().decode(body)) : undefined;
  const { pathname } = new URL(feed);
  const root = new URL('../', place).pathname;
  return pathname.startsWith(root)
    ? manifest?.files.find(({ path }) => path === decodeURI(pathname.slice(root.length)))?.sha256
    : undefined;
}
