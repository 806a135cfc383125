import { type Dispatcher, fetch } from 'undici';
import { Trouble, troubleOf } from './trouble.ts';

/** Of one question and its whole answer. */
const WHOLE_MS = 20_000;
const MOST_REDIRECTS = 5;

/** A larger feed is no feed: ours stay below 2 MB. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Headers of a request, and when to give up. */
export interface Asking {
  headers: Record<string, string>;
  /** Ends the wait from outside, besides the time of one exchange. */
  signal?: AbortSignal;
  wholeMs?: number;
}

export interface Answer {
  status: number;
  /** Where the answer came from in the end. */
  address: string;
  /** Where it moved for good, by 301 or 308 all the way. */
  movedTo?: string;
  headers: Pick<Headers, 'get'>;
  body: Uint8Array;
}

/**
 * One question and its whole answer, over at most five redirects, each looked at like the first. The bytes are counted
 * as they are after unpacking; what does not end in time, or in size, is no answer.
 * @throws {Trouble}
 */
export async function exchange(
  dispatcher: Dispatcher,
  address: string,
  { headers, signal, wholeMs = WHOLE_MS }: Asking,
): Promise<Answer> {
  const whole = AbortSignal.any([AbortSignal.timeout(wholeMs), ...(signal ? [signal] : [])]);
  let [at, isForGood] = [address, true];
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const response = await fetch(webAddress(at, address), {
        ...{ dispatcher, headers, redirect: 'manual', credentials: 'omit', signal: whole },
      });
      const next = redirectOf(response, at);
      if (next === undefined) {
        const body = await wholeBody(response);
        const movedTo = isForGood && at !== address ? at : undefined;
        return { status: response.status, address: at, ...(movedTo && { movedTo }), headers: response.headers, body };
      }
      await response.body?.cancel();
      isForGood &&= [301, 308].includes(response.status);
      at = next;
    }
  } catch (error) {
    throw troubleOf(error);
  }
  throw new Trouble('redirects', `chuyển tiếp quá ${MOST_REDIRECTS} lần`);
}

type Response = Awaited<ReturnType<typeof fetch>>;

function redirectOf({ status, headers }: Response, from: string): string | undefined {
  const place = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  if (!place || !URL.canParse(place, from)) throw new Trouble('redirects', 'chuyển tiếp tới một địa chỉ hỏng');
  return new URL(place, from).href;
}

/** http and https alone, and never from the safe one to the other. */
function webAddress(address: string, first: string): string {
  const { protocol, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Trouble('refused-scheme', `địa chỉ không phải http hay https (${protocol})`);
  if (protocol === 'http:' && new URL(first).protocol === 'https:')
    throw new Trouble('refused-scheme', 'chuyển tiếp từ https sang http không mã hóa');
  if (username || password) throw new Trouble('refused-scheme', 'địa chỉ kèm tên đăng nhập');
  return address;
}

async function wholeBody({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Trouble('size', `dài quá ${MOST_BYTES / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
