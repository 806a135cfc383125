import { expect, test } from 'vitest';
import { unspokenPath } from '../../scripts/release/withdrawn-files.ts';
import { aBulletinWith } from '../a-bulletin.ts';

test('the list of a release, which is open data, spells by no path who has not agreed to stand there', () => {
  const bulletin = aBulletinWith((b) => {
    b.exemplars[0]!.consent!.scopes = ['site'];
    b.exemplars[0]!.formerSlugs = ['hoa-xom-ngoai'];
    b.awards[0]!.recipients.push({ name: 'Ông Bùi Kim Ngạn', subject: 'person', form: 'Giấy khen' });
  });
  const unspoken = [
    'guong-dien-hinh/ba-nguyen-thi-hoa/index.html',
    'guong-dien-hinh/hoa-xom-ngoai/index.html',
    'guong-dien-hinh/ong-da-rut/index.html',
    'guong-dien-hinh/to-cua-ba-nguyen-thi-hoa/index.html',
    'phong-trao/lam-nhu-nguyenthihoa/index.html',
    'van-ban/khen-bui-kim-ngan/index.html',
    'van-ban/tep/bui_kim_ngan.pdf',
    'loa/hoa-xom-ngoai.txt',
    'in/ong-da-rut/index.html',
  ];
  const told = ['guong-dien-hinh/to-trong-hoa/index.html', 'index.html', 'du-lieu/lich.ics'];
  expect([...unspoken, ...told].filter(unspokenPath(bulletin, '2024-12-31'))).toEqual(unspoken);
});
