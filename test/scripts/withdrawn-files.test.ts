import { expect, test } from 'vitest';
import { withdrawnFiles } from '../../scripts/release/withdrawn-files.ts';
import { aBulletinWith } from '../a-bulletin.ts';

test('the list of a release, which is open data, spells the page of nobody who agreed to this site only', () => {
  const bulletin = aBulletinWith((b) => {
    b.exemplars[0]!.consent!.scopes = ['site'];
    b.exemplars[0]!.formerSlugs = ['hoa-xom-ngoai'];
  });
  expect([...withdrawnFiles(bulletin)].toSorted()).toEqual([
    'guong-dien-hinh/ba-nguyen-thi-hoa/index.html',
    'guong-dien-hinh/hoa-xom-ngoai/index.html',
    'guong-dien-hinh/ong-da-rut/index.html',
  ]);
});
