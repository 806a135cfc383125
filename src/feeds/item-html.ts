import type { FeedRecord, RecordOf } from '#feeds/contract/contract';
import { escaped } from '#feeds/xml';
import { annulmentWords } from '#strings/awards';
import { exemplarSubjectLabel } from '#strings/labels';
import { writtenDay, type PlainDate } from '#vietnamese/plain-date';
import type { FeedImage } from '#feeds/feed-source';

/** A record as a reader of the feed sees it: the story, and what the page says around it. */
export function itemHtml(record: FeedRecord, story: string, portrait: FeedImage | undefined): string {
  const parts = {
    campaign: () => campaignHtml(record as RecordOf<'phong-trao'>, story),
    slogan: () => [element('blockquote', paragraph((record as RecordOf<'khau-hieu'>).text)), story],
    exemplar: () => exemplarHtml(record as RecordOf<'guong-dien-hinh'>, story, portrait),
    award: () => awardHtml(record as RecordOf<'khen-thuong'>),
  };
  const illustration = 'isIllustration' in record && record.isIllustration ? paragraph('Bài minh họa.') : '';
  return [illustration, ...parts[record.kind]()].filter((part) => part !== '').join('\n');
}

function campaignHtml({ summary, theme, targets }: RecordOf<'phong-trao'>, story: string): string[] {
  return [
    paragraph(summary),
    theme ? paragraph(`Chủ đề: ${theme}`) : '',
    story,
    section(
      'Chỉ tiêu',
      targets.map(({ text }) => escaped(text)),
    ),
  ];
}

function exemplarHtml(record: RecordOf<'guong-dien-hinh'>, story: string, portrait?: FeedImage): string[] {
  const { summary, results, adoptions, corrections } = record;
  return [
    portrait ? figure(portrait) : '',
    paragraph(summary),
    story,
    section(
      'Kết quả',
      results.map(({ figure, of, source }) => escaped(`${figure} ${of} (nguồn: ${source})`)),
    ),
    section(
      'Nơi đã làm theo',
      adoptions.map(({ adopter, outcome }) => escaped(outcome ? `${adopter}: ${outcome}` : adopter)),
    ),
    section(
      'Đính chính',
      corrections.map(({ on, text }) => escaped(`${writtenDay(on as PlainDate)}: ${text}`)),
    ),
  ];
}

function awardHtml({ annulled, recipients }: RecordOf<'khen-thuong'>): string[] {
  return [annulled ? paragraph(`${annulledWords(annulled)}.`) : '', list(recipients.map(recipientLine))];
}

function recipientLine({
  name,
  subject,
  form,
  unit,
  annulled,
  ...rest
}: RecordOf<'khen-thuong'>['recipients'][number]) {
  const words = [name, exemplarSubjectLabel[subject].toLowerCase(), unit?.name, form, rest.for];
  const line = words.filter((word) => word !== undefined).join(', ');
  return annulled ? `${element('del', escaped(line))} ${escaped(annulledWords(annulled))}` : escaped(line);
}

function annulledWords({ on, document }: { on: string; document: string }): string {
  return annulmentWords({ on: on as PlainDate, document });
}

function figure({ url, alt }: FeedImage): string {
  return `<figure><img src="${escaped(url)}" alt="${escaped(alt)}"></figure>`;
}

function section(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element('h2', heading) + list(items);
}

function list(items: readonly string[]): string {
  return element('ul', items.map((item) => element('li', item)).join(''));
}

function paragraph(text: string): string {
  return element('p', escaped(text));
}

/** Its inside is finished HTML. */
function element(tag: string, inside: string): string {
  return `<${tag}>${inside}</${tag}>`;
}
