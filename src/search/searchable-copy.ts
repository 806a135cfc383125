import { marked } from '#search/copy-marks';

/** Before the title of a page that stands behind others: it takes the places where a match counts as in a title. */
const DOTS = '· '.repeat(14).trim();

/** A page as the index gets it, its words respelled, its other names added; the reader's page stays as it is. */
export function searchableCopy(html: string): string {
  const names = /\sdata-search-names="([^"]*)"/u.exec(html)?.[1];
  const how = /\sdata-search="([^"]*)"/u.exec(html)?.[1];
  const whole = how === 'heading' ? headingOnly(html) : html;
  const behind = how === 'behind' ? whole.replace(/<main[^>]*>/u, (main) => `${main}<p>${DOTS}</p>`) : whole;
  const named = names ? behind.replace('</h1>', `</h1><p>Tên liên quan: ${names}.</p>`) : behind;
  return evenHeadings(filtered(named))
    .split(/(<[^>]*>)/u)
    .map((part) => (part.startsWith('<') ? part : marked(part)))
    .join('');
}

/** A page of lists is found by its title; what it lists is found by itself. */
function headingOnly(html: string): string {
  const heading = /<h1[\s>][\s\S]*?<\/h1>/u.exec(html)?.[0] ?? '';
  const lead = /<p class="lead">[\s\S]*?<\/p>/u.exec(html)?.[0] ?? '';
  return html.replace(/(<main[^>]*>)[\s\S]*<\/main>/u, `$1${heading}${lead}</main>`);
}

/**
 * Facts end with a stop, so that no excerpt runs them together. Pagefind lists the places of weighty words last; with
 * all words alike, the first place is the first.
 */
function evenHeadings(html: string): string {
  return html
    .replace(/(?<!\.)(\s*<\/dd>)/gu, '.$1')
    .replace(/<(\/?)h[2-6]\b/gu, '<$1p')
    .replace(/<h1\b/gu, '<h1 data-pagefind-weight="1"');
}

/** Pagefind reads one value of one filter from one element. */
function filtered(html: string): string {
  const values = /\sdata-search-filters="([^"]*)"/u.exec(html)?.[1] ?? '';
  const elements = values.split(' ').map((value) => `<i data-pagefind-filter="${value}"></i>`);
  return values === '' ? html : html.replace('</main>', `${elements.join('')}</main>`);
}
