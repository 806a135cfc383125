import type { Bulletin } from '#domain/bulletin';
import { chainsOf } from '#domain/chains';
import type { Exemplar } from '#domain/exemplar';
import { type Finding, findingAt, type Recorded } from '#domain/finding';

/** Records that lead back to themselves. Each ring is reported once, at the first of its records. */
export function cycleFindings({ campaigns, exemplars, units, documents }: Bulletin): Finding[] {
  return [
    ...rings(campaigns.map((it) => node(it, it.slug, listed('huong-ung', it.answersTo)))),
    ...rings(exemplars.map((it) => node(it, it.slug, adopters(it)))),
    ...exemplars.flatMap((it) => rings(teachers(it))),
    ...rings(units.map((it) => node(it, it.id, nested('thuoc', it.parents)))),
    ...rings(units.map((it) => node(it, it.id, nested('ke-thua', it.successors)))),
    ...rings(documents.map((it) => node(it, it.id, listed('thay-the-boi', it.replacedBy)))),
    ...rings(documents.map((it) => node(it, it.id, listed('thuc-hien', it.implements)))),
  ];
}

/** One thing, and where it leads; each link knows the officer's keys. */
interface Node {
  record: Recorded;
  id: string;
  links: Link[];
}

interface Link {
  keys: (string | number)[];
  to: string;
}

function node(record: Recorded, id: string, links: Link[]): Node {
  return { record, id, links };
}

function listed(key: string, ids: readonly string[]): Link[] {
  return ids.map((to, index) => ({ keys: [key, index], to }));
}

function nested(key: string, items: readonly { unit: string }[]): Link[] {
  return items.map(({ unit }, index) => ({ keys: [key, index, 'don-vi'], to: unit }));
}

function adopters({ adoptions }: Exemplar): Link[] {
  return adoptions.flatMap(({ exemplar }, index) =>
    exemplar === undefined ? [] : [{ keys: ['nhan-rong', index, 'guong'], to: exemplar }],
  );
}

function teachers(story: Exemplar): Node[] {
  return story.adoptions.map(({ adopter, learntFrom }, index) =>
    node(story, adopter, learntFrom === undefined ? [] : [{ keys: ['nhan-rong', index, 'hoc-tu'], to: learntFrom }]),
  );
}

/** Longer than any ladder of offices, any line of laws or of places that learnt from each other. */
const LONGEST = 40;

/** Links up to which rings are told one by one; nobody draws more by mistake. */
const MOST_LINKS = 1000;

function rings(all: readonly Node[]): Finding[] {
  const { endless: nodes, lengths } = chainsOf(all);
  const long = [...lengths].find(([, length]) => length > LONGEST)?.[0];
  return [...(long ? [tooLong(long)] : []), ...ringsOf(nodes)];
}

function ringsOf(nodes: readonly Node[]): Finding[] {
  const byId = new Map(nodes.map((it) => [it.id, it]));
  if (nodes.reduce((sum, { links }) => sum + links.length, 0) > MOST_LINKS) return [anyRing(nodes[0]!, byId)];
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  return nodes.flatMap((start, index) => {
    const ring = wayBack(start, byId);
    const isFirst = ring?.every(({ to }) => place.get(to)! >= index);
    return ring && isFirst ? [ringFinding(start, ring)] : [];
  });
}

/** Goes on from link to link until it is where it was before. */
function anyRing(start: Node, byId: ReadonlyMap<string, Node>): Finding {
  const way: Node[] = [];
  const steps: Link[] = [];
  const places = new Map<Node, number>();
  let node = start;
  while (!places.has(node)) {
    places.set(node, way.push(node) - 1);
    const link = node.links.find(({ to }) => byId.has(to))!;
    steps.push(link);
    node = byId.get(link.to)!;
  }
  return ringFinding(node, steps.slice(places.get(node)));
}

function tooLong({ record, links }: Node): Finding {
  return findingAt(record, links[0]!.keys, {
    severity: 'error',
    rule: 'chain-too-long',
    message: `Từ đây dẫn tiếp qua hơn ${LONGEST} mục mới hết.`,
    advice: 'Không có cấp bậc hay lần nối tiếp nào dài như vậy: xem lại từng mối nối, bỏ mối nối sai.',
  });
}

/** The shortest way from a node back to itself. */
function wayBack(start: Node, byId: ReadonlyMap<string, Node>): Link[] | undefined {
  const reached = new Set<string>();
  let ways = start.links.map((link) => [link]);
  while (ways.length > 0) {
    const ring = ways.find((way) => way.at(-1)!.to === start.id);
    if (ring) return ring;
    const fresh = new Map(ways.map((way) => [way.at(-1)!.to, way]));
    for (const id of reached) fresh.delete(id);
    for (const id of fresh.keys()) reached.add(id);
    ways = [...fresh.values()].flatMap((way) => (byId.get(way.at(-1)!.to)?.links ?? []).map((link) => [...way, link]));
  }
  return undefined;
}

const MOST_NAMED = 10;

function ringFinding({ record, id }: Node, ring: readonly Link[]): Finding {
  const all = [id, ...ring.map(({ to }) => to)].map((name) => `“${name}”`);
  const names = all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), '…', all.at(-1)!] : all;
  return findingAt(record, ring[0]!.keys, {
    severity: 'error',
    rule: 'cycle',
    message: `Các mục này dẫn vòng quanh: ${names.join(' → ')}.`,
    advice: 'Bỏ một mối nối trong vòng này; thường là mục ở đây.',
  });
}
