import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Printing, printedTree } from '#stories/printed-story';
import type { Story } from '#stories/story';
import { dictionary } from '#vietnamese/dictionary';

/** What may leave the site, and with which attributes; anything else keeps only what is inside. */
const ALLOWED = dictionary<readonly string[]>({
  ...Object.fromEntries(
    'p br hr h2 h3 h4 h5 h6 ul li strong em del code pre blockquote figure figcaption dl dt dd small sub sup table caption thead tbody tr'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
  ol: ['start'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  th: ['colSpan', 'rowSpan'],
  td: ['colSpan', 'rowSpan'],
});

/** A story as HTML that can be read anywhere: addresses whole, nothing of this site's styles. */
export function portableStory({ tree, problems }: Story, printing: Printing, origin: string): string {
  if (problems.some(({ severity }) => severity === 'error')) return '';
  const root: Root = {
    type: 'root',
    children: printedTree(tree, printing).children.flatMap((node) => portable(node, origin)),
  };
  return toHtml(root);
}

function portable(node: RootContent, origin: string): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const children = (node.children as RootContent[]).flatMap((child) => portable(child, origin));
  const allowed = ALLOWED[node.tagName];
  if (!allowed) return children;
  return [{ type: 'element', tagName: node.tagName, properties: kept(node, allowed, origin), children }];
}

function kept({ properties }: Element, allowed: readonly string[], origin: string): Properties {
  const given = allowed.filter((name) => name in properties);
  return Object.fromEntries(given.map((name) => [name, whole(name, properties[name], origin)]));
}

function whole(name: string, value: Properties[string], origin: string): Properties[string] {
  const isAddress = (name === 'href' || name === 'src') && typeof value === 'string';
  return isAddress && value.startsWith('/') && !value.startsWith('//') ? origin + value : value;
}
