import type { WordParts } from '#word/word-file';

/** What a document may hold that a story cannot, and the words for it. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<w:(?:ins|del|moveFrom) /u, 'Tài liệu còn vết sửa (Track Changes); bài lấy theo bản sau khi sửa.'],
  [/<w:commentReference /u, 'Lời bình bên lề (Comment) không đưa vào bài.'],
  [/<m:oMath[ >]/u, 'Công thức toán không chuyển được nên bị bỏ. Viết lại bằng chữ, hoặc chụp thành ảnh.'],
  [/<c:chart /u, 'Biểu đồ không chuyển được nên bị bỏ. Chụp thành ảnh, hoặc viết thành bảng.'],
  [/<dgm:relIds /u, 'Sơ đồ SmartArt không chuyển được nên bị bỏ. Chụp thành ảnh, hoặc viết thành danh sách.'],
  [
    /<o:OLEObject /u,
    'Tệp nhúng trong tài liệu (như bảng Excel) không chuyển được; nếu có hình xem trước thì chỉ còn hình.',
  ],
  [
    /<w:txbxContent[ >]/u,
    'Chữ trong khung vẽ (Text Box) được viết thành đoạn thường, ngay sau đoạn có khung. Xem lại chỗ đứng.',
  ],
];

/** What was left out of the text, or taken from where it stood. */
export function leftOut(parts: WordParts): string[] {
  const text = textOfPart(parts['word/document.xml']);
  return SIGNS.filter(([sign]) => sign.test(text)).map(([, doubt]) => doubt);
}

export function textOfPart(part: Uint8Array | undefined): string {
  return part ? new TextDecoder().decode(part) : '';
}
