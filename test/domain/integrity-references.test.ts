import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import { integrityFindings } from '#domain/integrity/findings';
import type { Reference } from '#domain/references';
import { aBulletinWith } from '../a-bulletin.ts';
import { findingsAfter, summary } from './integrity.ts';

describe('a reference to nothing is found at the key that names it', () => {
  const missing: [where: string, change: (bulletin: Bulletin) => void][] = [
    ['trang.yaml:don-vi', (b) => (b.site.unit = 'x.y')],
    ['trang.yaml:phong-trao-trong-tam', (b) => (b.site.featuredCampaign = 'x')],
    ['trang.yaml:chuong-trinh.0.van-ban.0', (b) => (b.site.programmes[0]!.documents = ['x'])],
    ['don-vi.yaml:1.thuoc.0.don-vi', (b) => (b.units[1]!.parents[0]!.unit = 'x')],
    ['don-vi.yaml:3.ke-thua.0.don-vi', (b) => (b.units[3]!.successors[0]!.unit = 'x')],
    ['don-vi.yaml:3.ke-thua.0.van-ban', (b) => (b.units[3]!.successors[0]!.document = 'x')],
    ['don-vi.yaml:6.thanh-vien.1', (b) => b.units[6]!.members.push('x')],
    ['van-ban.yaml:3.don-vi', (b) => (b.documents[3]!.issuerUnit = 'x')],
    ['van-ban.yaml:0.thay-the-boi.0', (b) => (b.documents[0]!.replacedBy = ['x'])],
    ['van-ban.yaml:4.thuc-hien.1', (b) => (b.documents[4]!.implements[1] = 'x')],
    ['lich.yaml:1.phong-trao', (b) => (b.occasions[1]!.campaign = 'x')],
    ['lich.yaml:0.van-ban.0', (b) => (b.occasions[0]!.documents = ['x'])],
    ['tan-duc-sang-xanh-sach-dep.mdx:phat-dong-boi', (b) => (b.campaigns[2]!.launchedBy = 'x')],
    ['tan-duc-sang-xanh-sach-dep.mdx:huong-ung.0', (b) => (b.campaigns[2]!.answersTo = ['x'])],
    ['tan-duc-sang-xanh-sach-dep.mdx:van-ban.0', (b) => (b.campaigns[2]!.documents = ['x'])],
    ['tan-duc-sang-xanh-sach-dep.mdx:linh-vuc.1', (b) => b.campaigns[2]!.fields.push('x')],
    ['moi-nha-mot-luong-hoa.mdx:don-vi', (b) => (b.slogans[0]!.unit = 'x')],
    ['moi-nha-mot-luong-hoa.mdx:phong-trao', (b) => (b.slogans[0]!.campaign = 'x')],
    ['moi-nha-mot-luong-hoa.mdx:van-ban.0', (b) => (b.slogans[0]!.documents = ['x'])],
    ['ba-nguyen-thi-hoa.mdx:don-vi', (b) => (b.exemplars[0]!.unit = 'x')],
    ['ba-nguyen-thi-hoa.mdx:linh-vuc.0', (b) => (b.exemplars[0]!.fields = ['x'])],
    ['ba-nguyen-thi-hoa.mdx:phong-trao.0', (b) => (b.exemplars[0]!.campaigns = ['x'])],
    ['ba-nguyen-thi-hoa.mdx:khen-thuong.0.quyet-dinh', (b) => (b.exemplars[0]!.awards[0]!.decision = 'x')],
    ['to-tu-quan-duong-hoa.mdx:nhan-rong.2.guong', (b) => (b.exemplars[1]!.adoptions[2]!.exemplar = 'x')],
    ['to-tu-quan-duong-hoa.mdx:nhan-rong.1.hoc-tu', (b) => (b.exemplars[1]!.adoptions[1]!.learntFrom = 'Xóm Xa')],
    ['quyet-dinh-45-2024.yaml:don-vi', (b) => (b.awards[0]!.unit = 'x')],
    ['quyet-dinh-45-2024.yaml:phong-trao', (b) => (b.awards[0]!.campaign = 'x')],
    ['quyet-dinh-45-2024.yaml:danh-sach.0.don-vi', (b) => (b.awards[0]!.recipients[0]!.unit = 'x')],
    ['quyet-dinh-45-2024.yaml:danh-sach.1.guong', (b) => (b.awards[0]!.recipients[1]!.exemplar = 'x')],
  ];

  test.each(missing)('%s', (where, change) => {
    expect(findingsAfter(change).map(summary)).toEqual([`error reference-missing ${where}`]);
  });

  test('the nearest id is offered, and where a new record would go', () => {
    const [finding] = findingsAfter((b) => (b.campaigns[2]!.documents = ['27-kh-ubnd-phubinh']));
    expect(finding).toMatchObject({
      message: 'Không có văn bản nào mang mã “27-kh-ubnd-phubinh”.',
      advice: 'Có phải ý bạn là “27-kh-ubnd-phu-binh”? Nếu không, thêm văn bản này vào van-ban.yaml.',
    });
  });

  test('the nearest adopter is offered', () => {
    const [finding] = findingsAfter((b) => (b.exemplars[1]!.adoptions[1]!.learntFrom = 'Xóm Diến'));
    expect(finding?.advice).toMatch(/^Có phải ý bạn là “Xóm Diễn”\?/u);
  });

  test('a withdrawn story is only a warning', () => {
    const found = findingsAfter((b) => (b.awards[0]!.recipients[1]!.exemplar = 'ong-da-rut'));
    expect(found.map(summary)).toEqual(['warning reference-withdrawn quyet-dinh-45-2024.yaml:danh-sach.1.guong']);
  });

  const withdrawn: [register: string, where: string, change: (bulletin: Bulletin) => void][] = [
    ['a campaign, in the site', 'trang.yaml:phong-trao-trong-tam', (b) => (b.site.featuredCampaign = 'da-rut')],
    ['a campaign, in the calendar', 'lich.yaml:1.phong-trao', (b) => (b.occasions[1]!.campaign = 'da-rut')],
    [
      'a campaign, in one that answers to it',
      'tan-duc-sang-xanh-sach-dep.mdx:huong-ung.0',
      (b) => (b.campaigns[2]!.answersTo = ['da-rut']),
    ],
    [
      'a decision, in the story of a recipient',
      'ba-nguyen-thi-hoa.mdx:khen-thuong.0.quyet-dinh',
      (b) => (b.exemplars[0]!.awards[0]!.decision = 'da-rut'),
    ],
  ];

  test.each(withdrawn)('so is %s', (_, where, change) => {
    const found = findingsAfter((b) => {
      const model = b.withdrawals[0]!;
      for (const kind of ['campaign', 'award'] as const) b.withdrawals.push({ ...model, kind, slug: 'da-rut' });
      change(b);
    });
    expect(found.map(summary)).toEqual([`warning reference-withdrawn ${where}`]);
  });

  test('it is told by what it was, and what becomes of the place', () => {
    const found = findingsAfter((b) => {
      b.withdrawals.push({ ...b.withdrawals[0]!, kind: 'campaign', slug: 'da-rut' });
      b.occasions[1]!.campaign = 'da-rut';
      b.site.featuredCampaign = 'da-rut';
      b.awards[0]!.recipients[1]!.exemplar = b.withdrawals[0]!.slug;
    });
    expect(found.map(({ message }) => message)).toEqual([
      'Phong trào “da-rut” đã được rút, nên chỗ này không còn dẫn tới đó.',
      'Phong trào “da-rut” đã được rút, nên việc này cũng không còn trong lịch.',
      'Gương “ong-da-rut” đã được rút, nên tên ghi cùng mục này không được đăng nữa.',
    ]);
  });

  test('a place that learnt from the story itself needs no name but its own', () => {
    const adviceFor = (learntFrom: string) =>
      findingsAfter((b) => {
        b.exemplars[1]!.name = 'Xóm Vien';
        b.exemplars[1]!.adoptions[1]!.learntFrom = learntFrom;
      }).find(({ rule }) => rule === 'reference-missing')?.advice;
    expect(adviceFor('Xóm Vien')).toBe('Nơi nào học thẳng từ gương này thì bỏ mục hoc-tu.');
    expect(adviceFor('Xóm Viêm')).toContain('Có phải ý bạn là “Xóm Viên”?');
  });

  test('what has the file name of a withdrawn record of another kind is missing still', () => {
    const found = findingsAfter((b) => (b.slogans[0]!.campaign = 'ong-da-rut'));
    expect(found.map(summary)).toEqual(['error reference-missing moi-nha-mot-luong-hoa.mdx:phong-trao']);
  });

  test('a record that could not be read is not missing, and what it names is held to account', () => {
    const bulletin = aBulletinWith((b) => (b.slogans[0]!.campaign = 'bi-loi'));
    const record = { origin: { file: 'phong-trao/bi-loi.mdx', path: [] } };
    const references: Reference[] = [{ record, keys: ['van-ban'], register: 'documents', id: 'x' }];
    expect(integrityFindings(bulletin, { ids: ['bi-loi'], references }).map(summary)).toEqual([
      'error reference-missing bi-loi.mdx:van-ban',
    ]);
  });
});
