import type { APIRoute } from 'astro';
import { currentFeedSource } from '#collections/feed-source';
import { dumpText } from '#feeds/dump';
import { digestHex } from '#loading/cache/digest';

export const GET: APIRoute = async () => new Response(dumpText(await currentFeedSource(), digestHex));
