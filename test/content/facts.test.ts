import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import { isWrittenOut, type LegalDocument } from '#domain/legal-document';
import { levelOf } from '#domain/unit';
import { readContent } from '#loading/read-content';
import { LONG_AFTER } from '../site/sites.ts';
import { mendedSource, printedSource } from './sources.ts';

async function bulletinOf(content: string): Promise<Bulletin> {
  const { bulletin, findings } = await readContent({ content, cache: '', engine: '', today: LONG_AFTER });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return bulletin!;
}

/** The plan a site was made from. */
async function planOf(bulletin: Promise<Bulletin>): Promise<LegalDocument> {
  const [plan, ...more] = (await bulletin).documents.filter(isWrittenOut);
  expect(more).toEqual([]);
  return plan!;
}

const folders = {
  'tan-duc': 'content',
  'tran-ninh': 'test/sites/tran-ninh',
  'cho-don': 'test/sites/cho-don',
  'thanh-son': 'test/sites/thanh-son',
  'ngo-quyen': 'test/sites/ngo-quyen',
} as const;

/**
 * What the source documents hold, counted by hand. Documents are those they cite; parts of targets follow the
 * printed promises.
 */
const counts = {
  'tan-duc': { central: 5, province: 0, district: 9, commune: 1, unnamed: 0, slogans: 0, targetLines: 2, rows: 0 },
  'tran-ninh': { central: 3, province: 0, district: 0, commune: 1, unnamed: 0, slogans: 1, targetLines: 0, rows: 0 },
  'cho-don': { central: 3, province: 3, district: 3, commune: 0, unnamed: 2, slogans: 1, targetLines: 1, rows: 0 },
  'thanh-son': { central: 0, province: 0, district: 0, commune: 1, unnamed: 0, slogans: 0, targetLines: 0, rows: 16 },
  'ngo-quyen': { central: 0, province: 0, district: 0, commune: 1, unnamed: 3, slogans: 6, targetLines: 16, rows: 0 },
} as const;

/** Numbers of the documents each source cites; a blank is a number its author left blank. */
const cited = {
  'tan-duc': '27/KH-UBND 02/CT-UBND 34-CT/TW 01-KL/TW 05-CT/TW 19/CT-TTg 17/CT-UBND 04/CT-UBND 1526/QĐ-TTg 68/KH-UBND /KH-UBND',
  'tran-ninh': '71/KH-UBND 26/CT-TTg',
  'cho-don': '18/KH-UBND 98/2023/NĐ-CP 39/2023/QĐ-UBND 34-CT/TW 19/CT-TTg 522/CTr-UBND 117/KH-UBND /KH-UBND',
  'thanh-son': '15/2003/QH11 47/2005/QH11 39/2013/QH13 03/KH-UBND',
  'ngo-quyen':
    '24/KH-UBND 38/NQ-HĐND 26-CT/TU 34-CT/TW 19/CT-TTg 01/CT-UBND 17-CT/TU 19-CT/TU 368-NQ/TU 156/KH-UBND /KH-UBND',
} as const;

describe.each(Object.entries(folders))('%s', (name, folder) => {
  const key = name as keyof typeof counts;
  const bulletin = bulletinOf(folder);

  test('has as many campaigns of each level, slogans, target lines and calendar rows as its source', async () => {
    const { campaigns, slogans, occasions, units } = await bulletin;
    const level = (id?: string) => (id === undefined ? 'unnamed' : levelOf(units.find((unit) => unit.id === id)!));
    const launched = (wanted: string) => campaigns.filter(({ launchedBy }) => level(launchedBy) === wanted).length;
    expect({
      central: launched('central'),
      province: launched('province'),
      district: launched('district'),
      commune: launched('commune'),
      unnamed: launched('unnamed'),
      slogans: slogans.length,
      targetLines: campaigns.flatMap(({ targets }) => targets).length,
      rows: occasions.filter(({ rowNumber }) => rowNumber !== undefined).length,
    }).toEqual(counts[key]);
  });

  test('registers every document its source cites by number', async () => {
    const numbers = (await bulletin).documents.map(({ number }) => number);
    expect(cited[key].split(' ').filter((number) => !numbers.includes(number))).toEqual([]);
  });

  test('quotes names, slogans, targets, themes, quotas and rows letter for letter', async () => {
    const { campaigns, slogans, occasions } = await bulletin;
    const quoted = [
      ...campaigns.flatMap(({ name: title, theme, targets, criteria, awards, periodAsPrinted }) => [
        title,
        theme,
        periodAsPrinted,
        ...targets.map(({ text }) => text),
        ...criteria.flatMap(({ items }) => items),
        ...awards.map(({ asPrinted }) => asPrinted),
      ]),
      ...slogans.map(({ text }) => text),
      ...occasions.filter(({ rowNumber }) => rowNumber).map(({ name: row }) => row),
    ].filter((text) => text !== undefined);
    const source = mendedSource(key, await planOf(bulletin));
    expect(quoted.filter((text) => !source.includes(text.replace(/\s+/gu, ' ')))).toEqual([]);
  });

  test('asks for what its source asks for, in its words', async () => {
    const source = mendedSource(key, await planOf(bulletin)).toLowerCase();
    const asked = (await bulletin).campaigns.flatMap(({ tasks }) => tasks.flatMap(({ items }) => items));
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((item) => !source.includes(item.toLowerCase()))).toEqual([]);
  });

  test('mends what its source misprints, and nothing that it does not', async () => {
    const plan = await planOf(bulletin);
    expect(plan.misprints.filter(({ printed }) => !printedSource(key).includes(printed))).toEqual([]);
  });

  test('says what is to be reached in the words of its target', async () => {
    const targets = (await bulletin).campaigns.flatMap((campaign) => campaign.targets);
    const invented = targets.flatMap(({ text, parts }) =>
      parts.flatMap(({ asPrinted = '' }) => (text.toLowerCase().includes(asPrinted) ? [] : asPrinted)),
    );
    expect(invented).toEqual([]);
  });

  test('says that somebody set a target only where the plan says so', async () => {
    const targets = (await bulletin).campaigns.flatMap((campaign) => campaign.targets);
    const set = targets.filter(({ parts }) => parts.some(({ setBy }) => setBy !== undefined));
    expect(set.filter(({ text }) => !/ giao(?: |$)/u.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('calls a criterion what somebody meets, not what offices are told to do', async () => {
    const items = (await bulletin).campaigns.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.items));
    expect(items.filter((item) => /^(?:kịp thời|chú trọng|quan tâm|đẩy mạnh|tăng cường|nâng cao) /iu.test(item))).toEqual(
      [],
    );
  });

  test('knows what became of its unit on 01/07/2025', async () => {
    const { units, site } = await bulletin;
    const home = units.find(({ id }) => id === site.unit)!;
    expect(home.validity.to).toBe('2025-06-30');
    expect(home.successors.map(({ on }) => on)).toContain('2025-07-01');
  });

  test('tells the gaps and misprints of its source', async () => {
    const { campaigns, occasions } = await bulletin;
    const plan = await planOf(bulletin);
    expect(plan.notes.length + plan.misprints.length).toBeGreaterThan(4);
    expect([...campaigns, ...occasions].some(({ notes }) => notes.length > 0)).toBe(true);
  });
});

test('the sixteen lines of Ngô Quyền promise twenty things', async () => {
  const { campaigns } = await bulletinOf(folders['ngo-quyen']);
  const parts = campaigns.flatMap(({ targets }) => targets.map((target) => target.parts.length));
  expect(parts.filter((count) => count > 1)).toEqual([2, 2, 3]);
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(20);
});

test('the calendar of Thanh Sơn keeps its numbers as printed and its quarters', async () => {
  const { occasions } = await bulletinOf(folders['thanh-son']);
  const rows = occasions.map(({ rowNumber, when }) => `${when.type === 'quarter' ? when.quarter.number : '?'}:${rowNumber ?? ''}`);
  expect(rows).toEqual('1:1 1:2 1:3 1:4 1:5 2:6 2:7 2:8 2:09 3:11 3:12 4:12 4:13 4:14 4:15 4:16'.split(' '));
});

test('the special campaign of Trấn Ninh keeps its open beginning, criteria a to d and quotas', async () => {
  const { campaigns } = await bulletinOf(folders['tran-ninh']);
  const special = campaigns.find(({ theme }) => theme)!;
  expect(special.period).toEqual({ to: '2024-11-30' });
  expect(special.theme).toHaveLength(167);
  expect(special.criteria.map(({ letter }) => letter)).toEqual(['a', 'b', 'c', 'd']);
  expect(special.awards.flatMap(({ quotas }) => quotas.map(({ from, to }) => [from, to]))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(special.answersTo).toHaveLength(3);
});

test('stories that show how it works are about no single person, and say what they are', async () => {
  const { exemplars, awards } = await bulletinOf('content');
  expect(exemplars.length).toBeGreaterThanOrEqual(8);
  expect(exemplars.filter(({ isIllustration, subject }) => !isIllustration || subject === 'person')).toEqual([]);
  expect(awards.filter(({ isIllustration }) => !isIllustration)).toEqual([]);
});
