import { expect, test } from 'vitest';
import { legalDocumentForm, legalDocumentFrom } from '#forms/legal-document';
import { aBulletin } from '../a-bulletin.ts';
import { valueOf } from './typed.ts';

test('a document as typed is the document of the bulletin', () => {
  const expected = aBulletin.documents[4]!;
  const typed = `
id: ke-hoach-tan-duc-2024
so-ky-hieu: "Số: /KH-UBND"
loai: kế hoạch
co-quan: UBND xã Tân Đức
don-vi: tan-duc.phu-binh.thai-nguyen
ngay-ban-hanh: 02/2024
trich-yeu: Tổ chức phong trào thi đua yêu nước và công tác khen thưởng xã Tân Đức năm 2024
thuc-hien: [27-kh-ubnd-phu-binh, 1526-qd-ttg]
tep: van-ban/ke-hoach-tan-duc-2024.pdf
ghi-chu: Văn bản gốc để trống số và ngày.`;
  expect(legalDocumentFrom(valueOf(legalDocumentForm, typed), expected.id, expected.origin)).toEqual(expected);
});
