import { describe, expect, test } from 'vitest';
import { contents, filesHolding, filesSaying, picturesOf, runsOfFive } from './every-byte.ts';
import { EACH_KIND, NEIGHBOUR } from './one-of-each-kind.ts';
import { pagesOf } from './sites.ts';

const written = contents('tan-duc-that');
const published = contents('tan-duc-nhap');
const preview = pagesOf('tan-duc-xem-truoc');

/** What others say of a draft is theirs to say: the neighbour names the story, and the calendar has its row. */
const SAID_BY_OTHERS: readonly string[] = [EACH_KIND.exemplar.told.name, EACH_KIND.campaign.told.row];

const drafts = Object.entries(EACH_KIND).map(([kind, { told, slug, list }]) => {
  const own = Object.values(told).filter((text) => !SAID_BY_OTHERS.includes(text));
  return { kind, slug, list, own };
});

describe.each(drafts)('a draft of a $kind', ({ own, slug, list }) => {
  test('leaves no word of its own in any byte of the output', () => {
    const said = own.flatMap((text) => (runsOfFive(text).length > 0 ? runsOfFive(text) : [text]));
    expect(said.flatMap((text) => filesSaying(published, text).map((file) => `${file}: ${text}`))).toEqual([]);
  });

  test('has no page, no notice and no link', () => {
    expect(filesSaying(published, `/${list}/${slug}/`)).toEqual([]);
    expect([...published.keys()].filter((file) => file.includes(slug))).toEqual([]);
  });

  test('has a page in the preview', () => {
    expect(preview.map(({ path }) => path)).toContain(`/${list}/${slug}/`);
  });
});

test('no picture of a draft is published, under any name', () => {
  const own = picturesOf(written, contents('tan-duc'));
  expect(own.length).toBeGreaterThan(6);
  expect(filesHolding(published, own)).toEqual([]);
});

test('what others say of drafts stays, as words', () => {
  const page = published.get(`guong-dien-hinh/${NEIGHBOUR}/index.html`)!.toString();
  expect(page).toContain(EACH_KIND.exemplar.told.name);
});

test('no draft was ever there to be taken back', () => {
  expect(JSON.parse(published.get('du-lieu/da-rut.json')!.toString())).toMatchObject({ total: 0, records: [] });
});

describe('a preview', () => {
  test('says on every page what it is, and hides from search engines', () => {
    const bare = preview.filter(({ html }) => !html.includes('http-equiv="refresh"'));
    expect(bare.filter(({ html }) => !html.includes('Bản xem trước, chưa đăng.'))).toEqual([]);
    expect(bare.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([]);
    expect(contents('tan-duc-xem-truoc').get('robots.txt')!.toString()).toContain('Disallow: /');
  });

  test('lists what is not published yet', () => {
    const home = preview.find(({ path }) => path === '/')!.html;
    for (const { list, slug } of drafts) expect(home).toContain(`href="/${list}/${slug}/"`);
  });

  test('is nothing that a published page knows of', () => {
    expect(pagesOf('tan-duc-nhap').filter(({ html }) => html.includes('Bản xem trước'))).toEqual([]);
  });
});
