import { expect, test } from 'vitest';
import { documentNumber, filePath, slug, unitId, webAddress } from '#forms/addresses';
import { form } from '#forms/fields';
import { testField } from './field-cases.ts';
import { refusalOf } from './typed.ts';

testField([
  [
    'a document number',
    form({ x: documentNumber }),
    [
      ['27/KH-UBND', '27/KH-UBND'],
      ['"Số: /KH-UBND"', '/KH-UBND'],
      ['368- NQ/TU', '368-NQ/TU'],
    ],
    ['27', 'kế hoạch 27'],
  ],
  ['an id', form({ x: slug }), [['duong-hoa', 'duong-hoa']], ['Đường hoa', 'a.b']],
  [
    'a unit id',
    form({ x: unitId }),
    [['tan-duc.phu-binh.thai-nguyen', 'tan-duc.phu-binh.thai-nguyen']],
    ['Tân Đức', 'a..b', '.a'],
  ],
  [
    'a web address',
    form({ x: webAddress }),
    [['https://xa.example/hoa-dep/', 'https://xa.example/hoa-dep/']],
    ['xa.example', 'javascript:alert(1)', 'https://'],
  ],
  ['a file', form({ x: filePath }), [['anh/hoa.jpg', 'anh/hoa.jpg']], ['/etc/passwd', '../hoa.jpg', 'C:\\hoa.jpg']],
]);

test('an id is answered with the id the text would have', () => {
  expect(refusalOf(form({ id: slug }), 'id: Đường hoa')[1]).toMatch(/: duong-hoa$/u);
});
