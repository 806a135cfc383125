import { looksLegacy } from '#word/legacy-fonts';
import type { DocumentFacts } from '#word/document-facts';
import type { PhotoNames } from '#word/photo-names';
import { plainText } from '#word/tidied';
import { quote, quoted, series, when } from '#word/doubt-words';

/** What was changed on the way, part by part. */
export function partDoubts(facts: DocumentFacts): string[] {
  return [...lookDoubts(facts), ...listAndTableDoubts(facts), ...facts.leftOut, ...photoDoubts(facts.names)];
}

function lookDoubts({ told, seen, joins, blocks }: DocumentFacts): string[] {
  const odd = told.text.split('\n').filter(looksLegacy);
  const fake = blocks.flatMap((block) =>
    block.type === 'heading' && block.isFake ? [`“${plainText(block.pieces)}”`] : [],
  );
  return [
    ...when(
      seen.legacy.size > 0,
      `Bài có chữ gõ bằng phông cũ (${[...new Set([...seen.legacy].map(encodingName))].join(', ')}), đã đổi sang Unicode. Đọc lại cả bài một lượt.`,
    ),
    ...odd
      .slice(0, MOST_ODD)
      .map(
        (line) =>
          `Dòng này có vẻ gõ bằng bảng mã cũ mà phông chữ không cho biết, nên để nguyên: “${quote(line)}”. Hãy gõ lại.`,
      ),
    ...when(odd.length > MOST_ODD, `Còn ${odd.length - MOST_ODD} dòng khác cũng có vẻ gõ bằng bảng mã cũ.`),
    ...when(fake.length > 0, `Dòng ngắn in đậm được coi là đầu đề: ${series(fake)}.`),
    ...when(joins > 0, `Đã nối ${joins} chỗ câu bị ngắt dòng giữa chừng. Đọc lại xem có chỗ nào nên tách.`),
    ...when(
      seen.struck.length > 0,
      `Chữ bị gạch ngang trong Word vẫn được giữ, không còn gạch: ${quoted(seen.struck)}. Không cần thì xóa.`,
    ),
    ...when(seen.unraised.length > 0, `Chữ viết cao hoặc thấp được viết thành chữ thường: ${quoted(seen.unraised)}.`),
  ];
}

const MOST_ODD = 10;

function encodingName(encoding: string): string {
  return encoding === 'vni' ? 'VNI-…' : '.VnTime…';
}

function listAndTableDoubts({ blocks, grids, seen: { badLinks } }: DocumentFacts): string[] {
  const isLettered = blocks.some((block) => block.type === 'item' && block.isLettered);
  return [
    ...when(isLettered, 'Danh sách a), b), c) được viết thành 1., 2., 3. Chỗ nào nhắc “điểm a” thì sửa theo.'),
    ...when(
      grids.some(({ hasMerged }) => hasMerged),
      'Bảng có ô gộp: đã tách ra, chữ nằm ở ô đầu, các ô còn lại để trống. Xem lại bảng.',
    ),
    ...when(
      grids.some(({ hasNested }) => hasNested),
      'Bảng có bảng con ở trong: chữ của bảng con được viết nối tiếp trong một ô. Xem lại bảng.',
    ),
    ...when(
      grids.some(({ hasManyLines }) => hasManyLines),
      'Bảng có ô nhiều dòng: đã viết thành một dòng.',
    ),
    ...when(badLinks.length > 0, `Liên kết không dùng được trên mạng, chỉ giữ lại chữ: ${quoted(badLinks)}.`),
  ];
}

function photoDoubts({ undescribed, lost, passed }: PhotoNames): string[] {
  const lostPhotos = lost();
  return [
    ...when(
      undescribed.length > 0,
      `Ảnh chưa có mô tả: ${series(undescribed)}. Viết điều nhìn thấy trong ảnh vào giữa hai dấu [ ] trước tên ảnh.`,
    ),
    ...when(
      passed > 0,
      `Tài liệu có quá nhiều hình cho một bài: ${passed} hình sau cùng chưa lấy. Chọn những hình cần rồi thêm vào bài.`,
    ),
    ...when(
      lostPhotos > 0,
      `${lostPhotos} hình không đọc được (hình vẽ trong Word, ảnh để ngoài tài liệu), hoặc lớn quá 100 triệu điểm ảnh nên bị bỏ. Lưu hình ấy thành JPG rồi thêm vào bài.`,
    ),
  ];
}
