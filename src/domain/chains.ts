interface Linked {
  id: string;
  links: readonly { to: string }[];
}

interface Chains<Node> {
  /** Those from which some way never ends. */
  endless: Node[];
  /** Those whose ways all end, by the length of the longest. */
  lengths: Map<Node, number>;
}

/** Takes away end by end what leads nowhere further, each link looked at once; what is left leads round. */
export function chainsOf<Node extends Linked>(nodes: readonly Node[]): Chains<Node> {
  const standing = new Map<string, number>();
  for (const { id } of nodes) standing.set(id, (standing.get(id) ?? 0) + 1);
  const leading = new Map<string, Node[]>();
  const open = new Map(nodes.map((node) => [node, linkedIn(node, standing, leading)]));
  const lengths = new Map(nodes.map((node) => [node, 0]));
  const ended = nodes.filter((node) => open.get(node) === 0);
  for (let node = ended.pop(); node; node = ended.pop()) {
    open.delete(node);
    const left = standing.get(node.id)! - 1;
    standing.set(node.id, left);
    for (const before of leading.get(node.id) ?? []) {
      lengths.set(before, Math.max(lengths.get(before)!, lengths.get(node)! + 1));
      if (left === 0) open.set(before, open.get(before)! - 1);
      if (open.get(before) === 0) ended.push(before);
    }
  }
  const endless = nodes.filter((node) => open.has(node));
  for (const node of endless) lengths.delete(node);
  return { endless, lengths };
}

/** How many of its links lead to something that is there. */
function linkedIn<Node extends Linked>(
  node: Node,
  standing: ReadonlyMap<string, number>,
  leading: Map<string, Node[]>,
): number {
  const known = node.links.filter(({ to }) => standing.has(to));
  for (const { to } of known) {
    const before = leading.get(to) ?? [];
    before.push(node);
    leading.set(to, before);
  }
  return known.length;
}
