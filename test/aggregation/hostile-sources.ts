import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Status } from '#aggregation/keeping/kept';
import type { Source } from '#domain/source';
import { atom, escaped, jsonFeed, rss, tombstone, type Written } from './feeds-of-others.ts';
import type { Behaviour, Visited } from './source-server.ts';

/** What must be true after a run. */
interface Expected {
  status?: Status;
  /** Titles of the items that are shown, in any order. */
  titles?: string[];
}

/** A source that behaves in one way, and what becomes of it, run after run. */
export interface HostileSource {
  name: string;
  behaves: Behaviour;
  /** Of the first run, the second, … */
  runs: Expected[];
  /** More of its entry in the register. */
  entry?: Partial<Source>;
  /** Further places that it serves, below its own. */
  places?: Record<string, Behaviour>;
}

const ATOM = { 'content-type': 'application/atom+xml' };

function say(body: string | Uint8Array, headers: Record<string, string> = ATOM, status = 200): Behaviour {
  return ({ response }) => void response.writeHead(status, headers).end(body);
}

/** Another answer at each visit; the last goes on. */
function inTurn(...answers: Behaviour[]): Behaviour {
  return (visited) => {
    answers[Math.min(visited.visit, answers.length - 1)]!(visited);
  };
}

function lead(to: (visited: Visited) => string, status = 302): Behaviour {
  return (visited) => void visited.response.writeHead(status, { location: to(visited) }).end();
}

const entries = (...written: Written[]) => say(atom(written));
const one = (id: string, more: Partial<Written> = {}): Written => ({
  id: `tag:a.example,2024:${id}`,
  title: id,
  ...more,
});
const kept = (name: string): Expected => ({ status: 'ok', titles: [name] });
const failed: Expected = { status: 'error', titles: [] };

/** A good answer first, then a bad one: what was kept must stay. */
function spoilt(name: string, bad: Behaviour): HostileSource {
  return {
    ...{ name, behaves: inTurn(entries(one(name)), bad) },
    runs: [kept(name), { status: 'error', titles: [name] }],
  };
}

const oneFeed = atom([one('x')]);

const line: HostileSource[] = [
  spoilt('404', say('', {}, 404)),
  spoilt('500', say('', {}, 500)),
  spoilt('403', say('<html>', {}, 403)),
  spoilt('304 that nobody asked for', ({ response }) => void response.writeHead(304).end()),
  spoilt('nothing at all', say('')),
  spoilt('a page of login', say('<!doctype html><title>Đăng nhập</title>', { 'content-type': 'text/html' })),
  spoilt('a dropped line', ({ response }) => void response.destroy()),
  spoilt('a drip', ({ response }) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write(' '), 100);
    response.on('close', () => {
      clearInterval(drip);
    });
  }),
  spoilt('silence', () => undefined),
  spoilt('fewer bytes than promised', ({ response }) => {
    response.writeHead(200, { 'content-length': '100000' });
    response.write(oneFeed);
    setTimeout(() => response.destroy(), 50);
  }),
  spoilt('a bomb', say(gzipSync(Buffer.alloc(60_000_000)), { 'content-encoding': 'gzip' })),
  spoilt('half a gzip', say(gzipSync(oneFeed).subarray(0, 100), { 'content-encoding': 'gzip' })),
  spoilt('six megabytes', say(Buffer.alloc(6_000_000, ' '))),
  spoilt('no end', ({ response }) => {
    response.writeHead(200);
    const piece = Buffer.alloc(256 * 1024, ' ');
    const go = (): void => {
      if (!response.destroyed) response.write(piece, go);
    };
    go();
  }),
  spoilt('a long head', ({ response }) => void response.writeHead(200, { 'x-long': 'x'.repeat(60_000) }).end(oneFeed)),
  {
    name: 'brotli',
    behaves: say(brotliCompressSync(atom([one('brotli')])), { 'content-encoding': 'br' }),
    runs: [kept('brotli')],
  },
  {
    name: '410',
    behaves: inTurn(entries(one('410')), say('', {}, 410)),
    runs: [kept('410'), { status: 'gone', titles: ['410'] }, { status: 'gone', titles: ['410'] }],
  },
  {
    name: 'a validator',
    behaves: ({ request, response }) => {
      const isKnown = request.headers['if-none-match'] === 'W/"a b"';
      if (isKnown) response.writeHead(304).end();
      else response.writeHead(200, { etag: 'W/"a b"' }).end(atom([one('a validator')]));
    },
    runs: [kept('a validator'), { status: 'unchanged', titles: ['a validator'] }],
  },
  {
    name: 'the same bytes',
    behaves: entries(one('the same bytes')),
    runs: [kept('the same bytes'), { status: 'unchanged' }],
  },
];

const ways: HostileSource[] = [
  {
    ...{ name: 'moved', behaves: lead(() => '/moved/new', 301), places: { '/new': entries(one('moved')) } },
    runs: [{ status: 'moved', titles: ['moved'] }],
  },
  {
    ...{ name: 'elsewhere for now', behaves: lead(() => '/elsewhere%20for%20now/new') },
    ...{ places: { '/new': entries(one('elsewhere for now')) }, runs: [kept('elsewhere for now')] },
  },
  spoilt(
    'a circle',
    lead(({ origin, request }) => `${origin}${request.url ?? ''}`),
  ),
  spoilt(
    'a file',
    lead(() => 'file:///etc/passwd'),
  ),
  spoilt(
    'a broken place',
    lead(() => 'http://['),
  ),
  spoilt(
    'a canary',
    lead(({ canary }) => canary),
  ),
  spoilt(
    'a canary by number',
    lead(({ canary }) => `http://2130706433:${new URL(canary).port}/`),
  ),
  spoilt(
    'a canary by octal',
    lead(({ canary }) => `http://0177.0.0.1:${new URL(canary).port}/`),
  ),
  spoilt(
    'a canary by name',
    lead(({ canary }) => `http://localhost:${new URL(canary).port}/`),
  ),
  spoilt(
    'a mapped canary',
    lead(({ canary }) => `http://[::ffff:127.0.0.1]:${new URL(canary).port}/`),
  ),
  spoilt(
    'a translated canary',
    lead(() => 'http://[64:ff9b::7f00:1]/'),
  ),
  spoilt(
    'a tunnelled canary',
    lead(() => 'http://[2002:7f00:1::]/'),
  ),
  spoilt(
    'metadata',
    lead(() => 'http://169.254.169.254/latest/meta-data/'),
  ),
  spoilt(
    'metadata of another cloud',
    lead(() => 'http://168.63.129.16/'),
  ),
  spoilt(
    'a private network',
    lead(() => 'http://10.0.0.1/'),
  ),
  spoilt(
    'a carrier',
    lead(() => 'http://100.64.0.1/'),
  ),
  spoilt(
    'a unique local address',
    lead(() => 'http://[fd00::1]/'),
  ),
  spoilt(
    'a name and a password',
    lead(({ origin }) => origin.replace('http://', 'http://a:b@')),
  ),
];

const documents: HostileSource[] = [
  spoilt('cut short', say(oneFeed.slice(0, -30))),
  spoilt('cut between items', say(oneFeed.replace('</feed>', ''))),
  spoilt('a doctype', say(oneFeed.replace('<feed', '<!DOCTYPE feed><feed'))),
  spoilt(
    'an external entity',
    say(
      oneFeed.replace('<feed', '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><feed').replace('>x<', '>&x;<'),
    ),
  ),
  spoilt(
    'ten thousand laughs',
    say(`<!DOCTYPE l [<!ENTITY a "${'ha'.repeat(1000)}">]><feed>${'&a;'.repeat(9)}</feed>`),
  ),
  spoilt('a deep nest', say('<a>'.repeat(100_000))),
  spoilt('a prefix from nowhere', say(oneFeed.replace('<title>', '<title/><x:y/><title>'))),
  spoilt('a sign that XML forbids', say(atom([one('x', { title: 'a\u000Bb' })]))),
  spoilt('bytes that are no text', say(Buffer.from([...Buffer.from(oneFeed.slice(0, 200)), 0xc3, 0x28, 0xff]))),
  spoilt('another kind of XML', say('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')),
  spoilt('half a JSON', say(jsonFeed([{ id: '1' }]).slice(0, -5))),
  spoilt('another kind of JSON', say('{"items":[]}')),
  spoilt('deep JSON', say(`{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(50_000)}`)),
  {
    name: 'windows-1258',
    // Letters and their marks apart, as that encoding writes them: “Xã Tân Đức”.
    behaves: say(
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="windows-1258"?><rss version="2.0"><channel><item><guid>w1</guid>'),
        Buffer.from('<link>https://bao.example/w1</link><title>X'),
        Buffer.from([0x61, 0xde, 0x20, 0x54, 0xe2, 0x6e, 0x20, 0xd0, 0xfd, 0xec, 0x63]),
        Buffer.from('</title></item></channel></rss>'),
      ]),
      {},
    ),
    runs: [kept('Xã Tân Đức')],
  },
  {
    name: 'utf-16',
    behaves: say(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(atom([one('Chữ rộng')]), 'utf16le')])),
    runs: [kept('Chữ rộng')],
  },
  {
    name: 'what the server says goes first',
    behaves: say(atom([one('Ngọc')]).replace('utf-8', 'iso-8859-1'), { 'content-type': 'text/xml; charset=UTF-8' }),
    runs: [kept('Ngọc')],
  },
];

const items: HostileSource[] = [
  {
    name: 'scripts',
    behaves: entries(
      one('scripts', { title: escaped('<img src=x onerror=alert(1)>A'), summary: '<script>alert(1)</script>B' }),
    ),
    runs: [kept('<img src=x onerror=alert(1)>A')],
  },
  {
    name: 'a script for an address',
    behaves: entries(one('bad', { url: 'javascript:alert(1)' }), one('good')),
    runs: [kept('good')],
  },
  {
    name: 'data for an address',
    behaves: entries(one('bad', { url: 'data:text/html,x' }), one('g')),
    runs: [kept('g')],
  },
  {
    name: 'no id',
    behaves: say(
      rss('<item><title>Không mã</title><link>https://bao.example/1</link></item><item><title>x</title></item>'),
    ),
    runs: [kept('Không mã')],
  },
  {
    name: 'one id twice, one address',
    behaves: entries(
      one('twice', { title: 'cũ', url: 'https://bao.example/2' }),
      one('twice', { title: 'mới', url: 'https://bao.example/2', updated: '2024-06-01T00:00:00Z' }),
    ),
    runs: [kept('mới')],
  },
  {
    name: 'one id twice, two addresses',
    behaves: entries(
      one('both', { title: 'một', url: 'https://bao.example/b1' }),
      one('both', { title: 'hai', url: 'https://bao.example/b2' }),
    ),
    runs: [{ status: 'ok', titles: ['một', 'hai'] }],
  },
  {
    name: 'another id, the same address',
    behaves: inTurn(
      entries(one('first', { title: 'A', url: 'https://bao.example/same' })),
      entries(one('second', { title: 'A sửa', url: 'https://bao.example/same', updated: '2024-06-01T00:00:00Z' })),
    ),
    runs: [kept('A'), { status: 'ok', titles: ['A sửa'] }],
  },
  {
    name: 'no title',
    behaves: entries(one('untitled', { title: '', summary: '<p>Lời đầu.</p>' })),
    runs: [kept('Lời đầu.')],
  },
  {
    name: 'a title without end',
    behaves: entries(one('long', { title: 'chữ '.repeat(5000), url: 'https://bao.example/long' })),
    runs: [kept(`${'chữ '.repeat(62).trim()}…`)],
  },
  {
    name: 'signs that turn the text',
    behaves: entries(one('bidi', { title: 'An\u202Egnôh\u200B', url: 'https://bao.example/bidi' })),
    runs: [kept('Angnôh')],
  },
  {
    name: 'an address within',
    behaves: entries(one('within', { title: 'within', url: '../tin/1' })),
    runs: [kept('within')],
  },
];

const lives: HostileSource[] = [
  {
    name: 'out of the window',
    behaves: inTurn(entries(one('w1'), one('w2')), entries(one('w2'), one('w3'))),
    runs: [{ titles: ['w1', 'w2'] }, { titles: ['w1', 'w2', 'w3'] }],
  },
  {
    name: 'a tombstone',
    behaves: inTurn(
      entries(one('t1'), one('t2')),
      say(atom([one('t2')], tombstone(one('t1').id, '2024-05-02T00:00:00Z'))),
      entries(one('t2'), one('t1')),
      entries(one('t2'), one('t1', { updated: '2024-06-01T00:00:00Z' })),
    ),
    runs: [{ titles: ['t1', 't2'] }, { titles: ['t2'] }, { titles: ['t2'] }, { titles: ['t2', 't1'] }],
  },
  {
    name: 'a tombstone older than the entry',
    behaves: inTurn(entries(one('o1')), say(atom([one('o1')], tombstone(one('o1').id, '2024-04-01T00:00:00Z')))),
    runs: [kept('o1'), { titles: ['o1'] }],
  },
  {
    name: 'complete',
    behaves: inTurn(entries(one('c1'), one('c2')), say(atom([one('c2')], '<fh:complete/>'))),
    runs: [{ titles: ['c1', 'c2'] }, { titles: ['c2'] }],
  },
  {
    name: 'an older version',
    behaves: inTurn(
      entries(one('v', { title: 'mới', updated: '2024-06-01T00:00:00Z' })),
      entries(one('v', { title: 'cũ', updated: '2024-05-01T00:00:00Z' })),
    ),
    runs: [kept('mới'), { titles: ['mới'] }],
  },
  {
    name: 'a history',
    behaves: say(atom([one('h1')], '<link rel="prev-archive" href="/a%20history/2"/>')),
    places: {
      '/2': say(atom([one('h2')], '<link rel="prev-archive" href="/a%20history/3"/>')),
      '/3': entries(one('h3')),
    },
    runs: [{ titles: ['h1', 'h2', 'h3'] }],
  },
  {
    name: 'a history that goes round',
    behaves: say(atom([one('r1')], '<link rel="prev-archive" href="/a%20history%20that%20goes%20round"/>')),
    runs: [failed],
  },
  {
    name: 'a history that leads astray',
    behaves: (visited) => {
      say(atom([one('s1')], `<link rel="prev-archive" href="${visited.canary}/2"/>`))(visited);
    },
    runs: [failed],
  },
  {
    name: 'pages of JSON',
    behaves: say(
      jsonFeed([{ id: 'j1', url: 'https://bao.example/j1', title: 'j1' }], { next_url: '/pages%20of%20JSON/2' }),
    ),
    places: { '/2': say(jsonFeed([{ id: 'j2', url: 'https://bao.example/j2', title: 'j2' }])) },
    runs: [{ titles: ['j1', 'j2'] }],
  },
  {
    name: 'JSON of tomorrow',
    behaves: say(
      jsonFeed(
        [{ id: 'n1', url: 'https://bao.example/n1', title: 'n1', mood: 'good', authors: 7 }, 7, { title: 'no id' }],
        {
          hubs: [{ type: 'x' }],
          icon: 5,
        },
      ),
    ),
    runs: [kept('n1')],
  },
  {
    name: 'victim',
    behaves: entries(one('victim', { title: 'của tôi' })),
    runs: [kept('của tôi'), { titles: ['của tôi'] }],
  },
  {
    name: 'somebody else’s',
    behaves: inTurn(
      entries(one('own')),
      say(
        atom(
          [one('own'), one('victim', { title: 'chiếm', updated: '2025-01-01T00:00:00Z' })],
          tombstone(one('victim').id, '2026-01-01T00:00:00Z'),
        ),
      ),
    ),
    runs: [kept('own'), { titles: ['own'] }],
  },
  {
    name: 'a source within',
    behaves: say(
      atom([one('victim', { title: 'đăng lại', more: '<source><id>tag:nguon.example,2024:nguon-tin</id></source>' })]),
    ),
    runs: [{ titles: [] }],
  },
];

const trust: HostileSource[] = [
  {
    name: 'gambling',
    behaves: inTurn(
      entries(one('tin thường', { url: 'https://bao.example/g1' })),
      entries(one('nhà cái uy tín', { url: 'https://bet.example/g2' })),
    ),
    runs: [{ titles: ['tin thường'] }, { status: 'warn', titles: ['tin thường'] }],
  },
  {
    name: 'news of gambling',
    behaves: inTurn(
      entries(one('g3', { title: 'tin đầu', url: 'https://bao.example/g3' })),
      entries(one('g4', { title: 'Triệt phá đường dây cá cược', url: 'https://bao.example/g4' })),
    ),
    runs: [{ titles: ['tin đầu'] }, { status: 'ok', titles: ['tin đầu', 'Triệt phá đường dây cá cược'] }],
  },
  {
    name: 'review',
    ...{ behaves: entries(one('chờ')), entry: { review: 'after-review' } },
    runs: [{ status: 'ok', titles: [] }],
  },
  { name: 'paused', behaves: entries(one('p')), entry: { isPaused: true }, runs: [{ status: 'unasked', titles: [] }] },
  {
    name: 'blocked',
    ...{ behaves: entries(one('b1'), one('b2')), entry: { blocked: [one('b1').id] } },
    runs: [kept('b2')],
  },
];

const makers: HostileSource[] = [
  {
    name: 'a page that names its feed',
    behaves: say(
      '<!doctype html><html><link rel=alternate type=application/atom+xml href="/a%20page%20that%20names%20its%20feed/f">',
    ),
    ...{ places: { '/f': entries(one('named')) }, runs: [kept('named')] },
  },
  {
    name: 'RSS 1.0',
    behaves: say(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://bao.example/"><title>N</title></channel><item rdf:about="https://bao.example/rdf"><title>RDF</title><link>https://bao.example/rdf</link></item></rdf:RDF>',
    ),
    runs: [kept('RDF')],
  },
  {
    name: 'NukeViet',
    behaves: say(
      rss(
        '<item><title><![CDATA[Hội nghị điển hình tiên tiến]]></title><link>https://bao.example/nv</link><guid isPermaLink="false">news_17</guid><description><![CDATA[<img src="/x.jpg">Sáng nay&#33;]]></description><pubDate>Tue, 5 Nov 2024 09:11:20 GMT</pubDate></item>',
      ),
    ),
    runs: [kept('Hội nghị điển hình tiên tiến')],
  },
  {
    name: 'NukeViet of another commune',
    behaves: say(
      rss(
        '<item><title>Tin xã bên</title><link>https://ben.example/nv</link><guid isPermaLink="false">news_17</guid></item>',
      ),
    ),
    runs: [kept('Tin xã bên')],
  },
];

export const hostileSources: readonly HostileSource[] = [
  ...line,
  ...ways,
  ...documents,
  ...items,
  ...lives,
  ...trust,
  ...makers,
];
