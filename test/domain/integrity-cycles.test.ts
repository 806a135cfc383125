import { describe, expect, test } from 'vitest';
import { type Case, findingsAfter, summary } from './integrity.ts';

const TAN_DUC = 'tan-duc.phu-binh.thai-nguyen';

const cases: Case[] = [
  [
    'of campaigns',
    (b) => (b.campaigns[0]!.answersTo = ['tan-duc-sang-xanh-sach-dep']),
    ['error cycle ca-nuoc-chung-suc-xay-dung-nong-thon-moi.mdx:huong-ung.0'],
  ],
  [
    'of one campaign',
    (b) => b.campaigns[2]!.answersTo.push('tan-duc-sang-xanh-sach-dep'),
    ['error cycle tan-duc-sang-xanh-sach-dep.mdx:huong-ung.1'],
  ],
  [
    'of adopters within a story',
    (b) =>
      (b.exemplars[1]!.adoptions[0] = {
        ...b.exemplars[1]!.adoptions[1]!,
        adopter: 'Xóm Diễn',
        learntFrom: 'Xóm Viên',
      }),
    ['error cycle to-tu-quan-duong-hoa.mdx:nhan-rong.0.hoc-tu'],
  ],
  [
    'of stories',
    (b) =>
      b.exemplars[2]!.adoptions.push({
        adopter: 'Xóm Ngoài',
        since: '2024-12',
        source: 'Báo cáo',
        exemplar: 'to-tu-quan-duong-hoa',
      }),
    ['error cycle to-tu-quan-duong-hoa.mdx:nhan-rong.2.guong'],
  ],
  [
    'of parents',
    (b) => b.units[1]!.parents.push({ unit: TAN_DUC, period: {} }),
    ['error cycle don-vi.yaml:1.thuoc.1.don-vi'],
  ],
  [
    'of heirs',
    (b) => b.units[4]!.successors.push({ unit: TAN_DUC, on: '2026-01-01', part: 'whole' }),
    ['error cycle don-vi.yaml:3.ke-thua.0.don-vi'],
  ],
  [
    'of replacements',
    (b) => (b.documents[1]!.replacedBy = ['luat-15-2003-qh11']),
    ['error cycle van-ban.yaml:0.thay-the-boi.0'],
  ],
];

describe('a ring', () => {
  test.each(cases)('%s', (_, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });

  test('a ring is shown whole', () => {
    const [finding] = findingsAfter((b) => b.campaigns[0]!.answersTo.push('phu-binh-chung-suc-xay-dung-nong-thon-moi'));
    expect(finding).toMatchObject({
      message:
        'Các mục này dẫn vòng quanh: “ca-nuoc-chung-suc-xay-dung-nong-thon-moi” → “phu-binh-chung-suc-xay-dung-nong-thon-moi” → “ca-nuoc-chung-suc-xay-dung-nong-thon-moi”.',
      advice: 'Bỏ một mối nối trong vòng này; thường là mục ở đây.',
    });
  });

  test.each([40, 41])('a line of %i links is no ring, but may be too long to be meant', (links) => {
    const found = findingsAfter((b) => {
      const line = Array.from({ length: links + 1 }, (_, place) => ({
        ...structuredClone(b.documents[0]!),
        ...{ id: `luat-${place}`, number: `${place + 1}/2003/QH11`, origin: { file: 'luat.yaml', path: [place] } },
        ...{ validity: {}, replacedBy: place < links ? [`luat-${place + 1}`] : [] },
      }));
      b.documents.push(...line);
    }).filter(({ rule }) => rule === 'cycle' || rule === 'chain-too-long');
    expect(found.map(summary)).toEqual(links > 40 ? ['error chain-too-long luat.yaml:0.thay-the-boi.0'] : []);
  });

  test('of more than ten names the first ten are shown, and where it closes', () => {
    const slugOf = (place: number) => `phong-trao-${place}`;
    const [finding] = findingsAfter((b) => {
      const ring = Array.from({ length: 12 }, (_, place) => ({
        ...structuredClone(b.campaigns[0]!),
        ...{ slug: slugOf(place), name: slugOf(place), answersTo: [slugOf((place + 1) % 12)] },
      }));
      b.campaigns.push(...ring);
    }).filter(({ rule }) => rule === 'cycle');
    const shown = [...Array.from({ length: 10 }, (_, place) => `“${slugOf(place)}”`), '…', '“phong-trao-0”'];
    expect(finding?.message).toBe(`Các mục này dẫn vòng quanh: ${shown.join(' → ')}.`);
  });
});
