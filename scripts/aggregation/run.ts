import { holdingOf, gamblingWords } from '#aggregation/trust';
import { type Holding, type KeptSource, type Visit } from '#aggregation/keeping/kept';
import { type Counts, merged, told } from '#aggregation/keeping/merged';
import { type Decisions, type Gathered, heldItems, isGlobal } from '#aggregation/keeping/shown';
import { failedVisit, goodVisit, isDue } from '#aggregation/keeping/visited';
import type { ReadItem } from '#aggregation/reading/document';
import { Unreadable } from '#aggregation/reading/unreadable';
import { sourceReport, type SourceReport } from '#aggregation/report';
import type { Source } from '#domain/source';
import { plainDateOf } from '#vietnamese/plain-date';
import { digestHex } from '#loading/cache/digest';
import { contradictsItself } from './manifest-of-source.ts';
import type { Net } from './net.ts';
import { readSource, writeSource } from './store.ts';
import { troubleOf } from './trouble.ts';
import { hear, type Heard } from './visit.ts';

/** What one run is given. */
export interface Run {
  sources: readonly Source[];
  /** Folder of what is kept. */
  store: string;
  net: Net;
  /** An instant, ISO 8601 in UTC. */
  now: string;
  isUrgent: boolean;
  /** Whether an item is our own, come back over others. */
  isOwn: (item: Pick<ReadItem, 'id' | 'url'>) => boolean;
  /** Hears of each source once it has answered. */
  onHeard: (id: string) => void;
}

interface Visited {
  source: Source;
  before: KeptSource;
  heard?: Heard | Error;
  isForged?: boolean;
}

interface Round {
  reports: SourceReport[];
  /** What is kept of each source from now on. */
  gathered: Gathered[];
}

/** Asks every source whose time it is, merges what all said, and keeps it; a fault of one is no fault of another. */
export async function gather(run: Run, decided: Decisions): Promise<Round> {
  const visits = await Promise.all(run.sources.map((source) => visit(run, source)));
  // Nothing is written before all have answered: what one takes back, another may tell.
  const owners = ownersIn(visits);
  const round: Round = { reports: [], gathered: [] };
  for (const visited of visits) {
    const { source, heard } = visited;
    const { kept, counts, dropped } = settled(run, visited, owners);
    writeSource(run.store, kept);
    for (const { id } of kept.items) claim(owners, id, kept.id);
    round.gathered.push({ source, kept });
    const report = sourceReport({
      ...{ source, kept, isAsked: heard !== undefined, today: plainDateOf(new Date(run.now), 'Asia/Ho_Chi_Minh') },
      ...(counts && { counts }),
      ...(dropped && { dropped }),
      held: heldItems({ source, kept }, decided).length,
    });
    round.reports.push(report);
  }
  return round;
}

async function visit({ net, store, now, isUrgent, onHeard }: Run, source: Source): Promise<Visited> {
  const before = sameAddress(readSource(store, source), source);
  const { visit: last, isBulletin } = before;
  if (source.isPaused || !isDue(last, { now, isBulletin, isUrgent })) return { source, before };
  const visited = await hear(net, before).then(
    async (heard) => ({ source, before, heard, isForged: await isForged(net, heard) }),
    (error: unknown) => ({ source, before, heard: error instanceof Unreadable ? error : troubleOf(error) }),
  );
  onHeard(source.id);
  return visited;
}

/** At another address nothing is known to be unchanged, and nothing is known to be over. */
function sameAddress(kept: KeptSource, { address }: Source): KeptSource {
  if (kept.address === address) return kept;
  const unknown = { feed: undefined, bodyDigest: undefined };
  return { ...kept, ...unknown, address, validators: {}, isWhole: false, visit: { status: 'unasked', failures: 0 } };
}

async function isForged(net: Net, heard: Heard): Promise<boolean> {
  const about = heard.type === 'documents' ? heard.documents[0]?.about : undefined;
  if (about === undefined || new URL(about).host !== new URL(heard.answer.address).host) return false;
  return contradictsItself(net, heard.answer, about).catch(() => false);
}

/** Who first brought an id: a source whose items were kept before goes before all that speak today. */
function ownersIn(visits: readonly Visited[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { before } of visits) for (const { id, origin } of before.items) if (!origin) claim(owners, id, before.id);
  return owners;
}

/** Ids that mean something on one site alone belong to nobody. */
function claim(owners: Map<string, string>, id: string, source: string): void {
  if (isGlobal(id) && !owners.has(id)) owners.set(id, source);
}

interface Settled {
  kept: KeptSource;
  counts?: Counts;
  dropped?: string[];
}

function settled(run: Run, { source, before, heard, isForged }: Visited, owners: Map<string, string>): Settled {
  if (heard === undefined) return { kept: before };
  if (heard instanceof Error) return { kept: { ...before, visit: failed(run, before, { message: heard.message }) } };
  if (heard.type === 'refused') return { kept: { ...before, visit: failed(run, before, answered(heard)) } };
  const { answer } = heard;
  if (heard.type === 'unchanged')
    return { kept: { ...before, visit: moved(goodVisit('unchanged', run.now, answer.status), answer.movedTo) } };
  const holding = isForged ? 'manifest' : holdingOf(before, heard.documents, gamblingWords);
  const { kept, counts } = merged(before, heard.documents, {
    ...{
      now: run.now,
      digestOf: itemDigest,
      holding: holding ?? (source.review === 'after-review' ? 'review' : undefined),
    },
    isOthers: (id) => (owners.get(id) ?? source.id) !== source.id,
    isOwn: run.isOwn,
  });
  const [newest] = heard.documents;
  return {
    kept: {
      ...kept,
      ...(heard.feed !== kept.address && { feed: heard.feed }),
      ...(newest?.id && { feedId: newest.id }),
      ...{ isBulletin: newest?.isBulletin ?? false, isWhole: heard.isWhole && !holding },
      ...{ bodyDigest: heard.bodyDigest, validators: validatorsOf(heard) },
      visit: moved(visitOf(run, counts, holding), answer.movedTo),
    },
    counts,
    dropped: heard.documents.flatMap((document) => document.dropped),
  };
}

const HOLDING_WORDS: Partial<Record<Holding, string>> = {
  gambling: 'tin mới có lời lẽ cờ bạc và dẫn tới trang lạ; trang có thể đã bị chiếm. Tin mới đang chờ người xem',
  manifest:
    'nguồn tin không khớp danh sách tệp của chính trang; trang có thể đã bị sửa trộm. Tin mới đang chờ người xem',
  flood: 'có quá nhiều tin mới một lúc. Tin mới đang chờ người xem',
};

function visitOf({ now }: Run, counts: Counts, holding: Holding | undefined): Visit {
  if (holding) return { ...goodVisit('warn', now, 200), message: HOLDING_WORDS[holding] ?? '' };
  const isNews = counts.new + counts.changed + counts.withdrawn > 0;
  return goodVisit(isNews ? 'ok' : 'unchanged', now, 200);
}

function moved(visit: Visit, movedTo: string | undefined): Visit {
  return movedTo ? { ...visit, status: visit.status === 'warn' ? 'warn' : 'moved', movedTo } : visit;
}

function answered({ answer: { status, headers } }: Heard) {
  const message = status === 410 ? 'nguồn tin đã thôi (410)' : `máy chủ trả lời ${status}`;
  return { message, http: status, retryAfter: headers.get('retry-after') };
}

function failed(
  { now }: Run,
  { visit }: KeptSource,
  why: { message: string; http?: number; retryAfter?: string | null },
) {
  return failedVisit(visit, { now, jitter: Math.random(), ...why });
}

function validatorsOf({ answer: { headers } }: Heard): KeptSource['validators'] {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

function itemDigest(item: ReadItem): string {
  return digestHex(JSON.stringify(told(item))).slice(0, 16);
}
