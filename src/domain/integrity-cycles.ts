import type { Bulletin } from '#domain/bulletin';
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

function rings(all: readonly Node[]): Finding[] {
  const nodes = withoutEnds(all);
  const byId = new Map(nodes.map((it) => [it.id, it]));
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  return nodes.flatMap((start, index) => {
    const ring = wayBack(start, byId);
    const isFirst = ring?.every(({ to }) => place.get(to)! >= index);
    return ring && isFirst ? [ringFinding(start, ring)] : [];
  });
}

/** Without the nodes from which every way ends; nothing is left where there is no ring. */
function withoutEnds(nodes: readonly Node[]): readonly Node[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const kept = nodes.filter(({ links }) => links.some(({ to }) => ids.has(to)));
  return kept.length === nodes.length ? nodes : withoutEnds(kept);
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

function ringFinding({ record, id }: Node, ring: readonly Link[]): Finding {
  const names = [id, ...ring.map(({ to }) => to)].map((name) => `“${name}”`);
  return findingAt(record, ring[0]!.keys, {
    severity: 'error',
    rule: 'cycle',
    message: `Các mục này dẫn vòng quanh: ${names.join(' → ')}.`,
    advice: 'Bỏ một mối nối trong vòng này; thường là mục ở đây.',
  });
}
