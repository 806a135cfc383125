import { element } from '#client/page-parts';
import type { PagefindPage } from '#client/pagefind';
import { excerpt } from '#search/excerpt';
import type { Term } from '#search/terms';
import { textFragment } from '#search/text-fragment';

/** How a filter's value is called: `don-vi`, `tan-duc.phu-binh` → `xã Tân Đức`. */
export type Label = (filter: string, value: string) => string | undefined;

/** One result: kind, unit and day; the title; the words around the match. */
export function fillCard(card: HTMLElement, page: PagefindPage, terms: readonly Term[], label: Label): void {
  const { filters, meta, url } = page;
  const facts = [
    label('loai', filters['loai']?.[0] ?? ''),
    filters['loai']?.[0] === 'don-vi' ? undefined : label('don-vi', filters['don-vi']?.[0] ?? ''),
    meta['ngay'],
  ];
  const parts = excerpt(withoutTitle(page), terms);
  const link = element('a', { href: url + (terms.length > 0 ? hashOf(parts) : '') }, meta['title'] ?? url);
  const kind = element('p', { className: 'kind' }, facts.filter(Boolean).join(' · '));
  card.replaceChildren(kind, element('h2', {}, link), element('p', { className: 'around' }, ...parts.map(printedPart)));
  card.classList.remove('waiting');
  card.removeAttribute('aria-hidden');
}

function printedPart({ text, isMatch }: { text: string; isMatch: boolean }): Node | string {
  return isMatch ? element('mark', {}, text) : text;
}

function hashOf(parts: ReturnType<typeof excerpt>): string {
  const fragment = textFragment(parts);
  return fragment && `#${fragment}`;
}

/** The title stands above; the text need not begin with it. */
function withoutTitle({ content, meta }: PagefindPage): string {
  const title = meta['title'] ?? '';
  return content.startsWith(title) ? content.slice(title.length).replace(/^[.\s]+/u, '') : content;
}

/** A place for a result that is still on its way. */
export function waitingCard(): HTMLElement {
  const card = element('li', { className: 'waiting' }, element('i'), element('i'), element('i'));
  card.setAttribute('aria-hidden', 'true');
  return card;
}
