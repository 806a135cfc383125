import type { PartFacts } from '#word/part-facts';
import type { WordParts } from '#word/word-parts';
import type { WordDocument, WordNode } from '#word/word-tree';

/** What a document may hold that a story cannot, by the elements it is told with, and the words for it. */
const SIGNS: readonly (readonly [readonly string[], string])[] = [
  [['ins', 'del', 'moveFrom'], 'Tài liệu còn vết sửa (Track Changes); bài lấy theo bản sau khi sửa.'],
  [['commentReference'], 'Lời bình bên lề (Comment) không đưa vào bài.'],
  [['oMath'], 'Công thức toán không chuyển được nên bị bỏ. Viết lại bằng chữ, hoặc chụp thành ảnh.'],
  [['chart'], 'Biểu đồ không chuyển được nên bị bỏ. Chụp thành ảnh, hoặc viết thành bảng.'],
  [['relIds'], 'Sơ đồ SmartArt không chuyển được nên bị bỏ. Chụp thành ảnh, hoặc viết thành danh sách.'],
  [
    ['OLEObject'],
    'Tệp nhúng trong tài liệu (như bảng Excel) không chuyển được; nếu có hình xem trước thì chỉ còn hình.',
  ],
  [
    ['txbxContent'],
    'Chữ trong khung vẽ (Text Box) được viết thành đoạn thường, ngay sau đoạn có khung. Xem lại chỗ đứng.',
  ],
  [
    ['altChunk'],
    'Tài liệu chèn nguyên một tệp khác, phần ấy chưa có trong bài. Mở tài liệu bằng Word, bấm Lưu, rồi nhập lại.',
  ],
  [['subDoc'], 'Tài liệu ghép từ nhiều tệp con, chữ trong tệp con không có trong bài. Nhập từng tệp con.'],
];

const FROM_ELSEWHERE = /\b(?:INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|DATABASE)\b/iu;

/** What was left out of the text, or taken from where it stood. */
export function leftOut({ facts, names }: Pick<WordParts, 'facts' | 'names'>, document: WordDocument): string[] {
  const signs = SIGNS.filter(([elements]) => elements.some((element) => facts.met.has(element)));
  const doubts: readonly (readonly [boolean, string])[] = [
    [facts.hasHidden, 'Chữ ẩn (Hidden) trong Word không đưa vào bài.'],
    [
      FROM_ELSEWHERE.test(facts.instructions),
      'Tài liệu có chỗ lấy chữ hoặc hình từ tệp khác; bài chỉ giữ chữ đang thấy trong Word. Xem lại chỗ ấy.',
    ],
    [
      names.some((name) => /vbaProject/iu.test(name)),
      'Tệp có macro (chương trình nhỏ); macro không vào bài. Khi mở tệp này trong Word, đừng bấm Bật nội dung.',
    ],
    [facts.hasBroken, 'Tài liệu có chữ hỏng, trong bài hiện thành dấu \uFFFD. Tìm dấu ấy rồi gõ lại chữ đúng.'],
    [
      isShort(facts, document),
      'Tài liệu có chữ nằm ở chỗ không đọc được nên thiếu trong bài. So từng đoạn với tài liệu gốc rồi chép thêm.',
    ],
  ];
  return [...signs.map(([, doubt]) => doubt), ...doubts.flatMap(([isSo, doubt]) => (isSo ? [doubt] : []))];
}

const FEWEST_LOST = 10;

/** Whether the document shows more letters than were read; what was deleted in it is told already. */
function isShort({ letters, met }: PartFacts, { children }: WordDocument): boolean {
  return !met.has('del') && letters - lettersIn(children) >= FEWEST_LOST;
}

/** How many characters of text were read from a document. */
function lettersIn(nodes: readonly WordNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text') return sum + node.value.length;
    return 'children' in node ? sum + lettersIn(node.children as WordNode[]) : sum;
  }, 0);
}
