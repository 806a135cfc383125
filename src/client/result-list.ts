import { type Asked, writtenAddress } from '#client/address';
import { element, type PageParts } from '#client/page-parts';
import type { PagefindEngine } from '#client/pagefind-engine';
import { fillCard, type Label, waitingCard } from '#client/result-card';
import type { Found } from '#search/found';
import { nearestQuery } from '#search/nearest';

const AT_A_TIME = 20;
const WAITING = 3;

/** What is shown, and how many there would be without filters. */
interface Shown extends Found {
  unfiltered: number;
}

/** The results, and the words above them. */
export interface ResultList {
  clear: () => void;
  wait: () => void;
  show: (found: Shown, asked: Asked, engine: PagefindEngine, isCurrent: () => boolean) => Promise<void>;
  fail: (again: () => void) => void;
}

export function resultList(parts: PageParts, label: Label, names: readonly string[]): ResultList {
  return {
    clear: () => reset(parts, '', true),
    wait: () => wait(parts),
    show: async (found, asked, engine, isCurrent) => {
      const { results, hint, more } = parts;
      reset(parts, countWords(found, asked), found.pages.length === 0);
      results.setAttribute('aria-busy', 'true');
      hint.append(...hintWords(found, asked, names));
      const add = () => addCards(parts, found, { engine, isCurrent, label });
      more.onclick = async () => (await add())?.querySelector('a')?.focus();
      await add();
      results.removeAttribute('aria-busy');
    },
    fail: (again) => {
      reset(parts, navigator.onLine ? NOT_LOADED : OFFLINE, true);
      parts.hint.append(element('button', { type: 'button', className: 'button', onclick: again }, 'Thử lại'));
    },
  };
}

function reset({ results, status, hint, more, contents }: PageParts, said: string, isContentsShown: boolean): void {
  results.replaceChildren();
  hint.replaceChildren();
  status.textContent = said;
  more.hidden = true;
  results.removeAttribute('aria-busy');
  contents.hidden = !isContentsShown;
}

function wait({ results, status }: PageParts): void {
  if (results.children.length === 0) results.replaceChildren(...Array.from({ length: WAITING }, waitingCard));
  status.textContent = 'Đang tìm…';
  results.setAttribute('aria-busy', 'true');
}

interface Filling {
  engine: PagefindEngine;
  isCurrent: () => boolean;
  label: Label;
}

/** Adds the next twenty, and answers with the first of them. */
async function addCards({ results, more }: PageParts, { pages, terms }: Found, { engine, isCurrent, label }: Filling) {
  const from = results.children.length;
  const next = pages.slice(from, from + AT_A_TIME);
  const cards = next.map(waitingCard);
  results.append(...cards);
  more.hidden = true;
  const fill = async (page: string, card: HTMLElement) => fillCard(card, await engine.page(page), terms, label);
  // The first one first: on a slow line it need not wait for the other nineteen.
  if (next.length > 0) await fill(next[0]!, cards[0]!);
  if (!isCurrent()) return cards[0];
  await Promise.all(next.slice(1).map((page, place) => fill(page, cards[place + 1]!)));
  const left = pages.length - results.children.length;
  more.textContent = `Xem thêm ${Math.min(left, AT_A_TIME)} kết quả`;
  more.hidden = left <= 0;
  return cards[0];
}

function hintWords(
  { pages, mended, isPartial, unfiltered }: Shown,
  asked: Asked,
  names: readonly string[],
): (Node | string)[] {
  if (pages.length === 0 && unfiltered > 0) return unfilteredWords(asked, unfiltered);
  if (mended !== undefined) return [`Không có trang nào viết đúng như đã gõ. Đây là kết quả cho “${mended}”.`];
  if (isPartial) return ['Không có trang nào có đủ các chữ; đây là trang có nhiều chữ nhất.'];
  return pages.length === 0 ? nearestWords(asked, names) : [];
}

const OFFLINE =
  'Máy đang không có mạng nên chưa tìm được. Khi có mạng lại, bấm “Thử lại”; hoặc xem theo mục lục dưới đây.';
const NOT_LOADED = 'Chưa tải được phần tìm kiếm. Bấm “Thử lại”, hoặc xem theo mục lục dưới đây.';

/** `12 kết quả cho “thi đua”.` */
function countWords({ pages }: Found, { query, filters }: Asked): string {
  const forWhat = query.trim() === '' ? '' : ` cho “${query.trim()}”`;
  const within = Object.keys(filters).length > 0 ? ' với bộ lọc đã chọn' : '';
  return pages.length === 0
    ? `Không tìm thấy trang nào${forWhat}${within}.`
    : `${pages.length} kết quả${forWhat}${within}.`;
}

function unfilteredWords({ query }: Asked, count: number): (Node | string)[] {
  const href = writtenAddress({ query, filters: {}, isNewestFirst: false });
  return ['Bỏ bộ lọc thì có ', element('a', { href }, `${count} kết quả`), '.'];
}

function nearestWords({ query }: Asked, names: readonly string[]): (Node | string)[] {
  const nearest = nearestQuery(query, names);
  if (query.trim() === '') return [];
  if (nearest === undefined) return ['Thử gõ ít chữ hơn, hoặc xem theo phong trào, lĩnh vực dưới đây.'];
  const href = writtenAddress({ query: nearest, filters: {}, isNewestFirst: false });
  return ['Có phải bà con tìm ', element('a', { href }, nearest), '? Hoặc xem theo phong trào, lĩnh vực dưới đây.'];
}
