import type { StoryFolder, WordOptions } from '#word/contract';
import type { Grid } from '#word/tables';
import { citedDocuments, isBelow, likelyFields, mentionedCampaigns, mentionedUnits, writtenDays } from '#word/mentions';
import { dayFirst, type Told } from '#word/proposals';
import type { Reading } from '#word/pieces';
import type { Block } from '#word/story-block';
import { plainText } from '#word/tidied';
import { looksLegacy } from '#word/legacy-fonts';
import { inSeries, shortUnitName } from '#strings/units';

const LONGEST_QUOTE = 60;

/** What was met on the way through the document. */
export interface Met {
  joins: number;
  isTitleSure: boolean;
  hasTitle: boolean;
  hasLetterhead: boolean;
  blocks: readonly Block[];
  grids: readonly Grid[];
  seen: Reading['seen'];
  /** Names of pictures without a description, and how many pictures could not be read. */
  undescribed: readonly string[];
  lostPhotos: number;
}

/** Everything an officer should look at after an import, in the order of the file. */
export function doubtsOf(
  told: Told,
  met: Met,
  options: Pick<WordOptions, 'registers'> & { folder: StoryFolder },
): string[] {
  return [
    ...titleDoubts(told, met),
    ...formDoubts(told, options),
    ...lookDoubts(told, met),
    ...partDoubts(met),
    ...photoDoubts(met),
  ];
}

function titleDoubts({ title, opening }: Told, met: Met): string[] {
  return [
    ...when(!met.hasTitle, `Không thấy tên bài, nên tạm lấy tên tệp Word: “${title}”. Hãy đặt tên cho bài.`),
    ...when(
      met.hasTitle && !met.isTitleSure,
      `Tên bài lấy từ dòng đầu: “${quote(title)}”. Xem có đúng là tên bài không.`,
    ),
    ...when(
      isShouted(title),
      'Tên bài viết hoa toàn bộ. Nên viết lại bằng chữ thường, chỉ viết hoa đầu câu và tên riêng.',
    ),
    ...when(met.hasLetterhead, 'Đã bỏ quốc hiệu, số văn bản ở đầu và nơi nhận, chữ ký ở cuối.'),
    ...when(opening !== '', 'Tóm tắt lấy từ đoạn đầu của bài. Nên viết lại cho gọn, để người đọc không gặp hai lần.'),
  ];
}

function isShouted(text: string): boolean {
  return text.length > 8 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function formDoubts(
  told: Told,
  { registers, folder }: Pick<WordOptions, 'registers'> & { folder: StoryFolder },
): string[] {
  const units = mentionedUnits(told, registers);
  // What stands above the chosen one is named with it: “xóm Ngoài, xã Tân Đức”.
  const apart = units.filter((unit, place) => place === 0 || !isBelow(units[0]!, unit.id, registers));
  const [chosen, ...others] = apart.map((unit) => `${shortUnitName(unit)} (${unit.id})`);
  const fields = likelyFields(told, registers).map(
    (id) => registers.site.fields.find((field) => field.id === id)!.name,
  );
  const campaigns = mentionedCampaigns(told.text, registers);
  const names = campaigns.map((slug) => `“${registers.campaigns.find((campaign) => campaign.slug === slug)!.name}”`);
  return [
    ...when(!chosen, 'Không thấy tên đơn vị nào có trong don-vi.yaml. Hãy ghi mã đơn vị.'),
    ...when(others.length > 0, `Bài nhắc đến nhiều đơn vị; đã chọn ${chosen!}. Các đơn vị khác: ${others.join('; ')}.`),
    ...when(
      fields.length > 0 && folder !== 'khau-hieu',
      `Lĩnh vực đoán theo chữ trong bài: ${fields.join('; ')}. Xem có đúng không.`,
    ),
    ...when(names.length > 0, `Bài nhắc đến phong trào ${inSeries(names)}; đã ghi vào phiếu. Chỉ nhắc qua thì xóa đi.`),
    ...documentDoubts(told, registers),
  ];
}

function documentDoubts({ text }: Told, registers: WordOptions['registers']): string[] {
  const documents = citedDocuments(text, registers);
  const unknown = documents.filter(({ id }) => id === undefined).map(({ number }) => number);
  const known = documents.filter(({ id }) => id !== undefined).map(({ number, id }) => `${number} (${id!})`);
  const days = writtenDays(text).map(dayFirst);
  return [
    ...when(known.length > 0, `Bài nhắc đến văn bản có trong sổ: ${known.join('; ')}.`),
    ...when(
      unknown.length > 0,
      `Bài nhắc đến văn bản chưa có trong van-ban.yaml: ${unknown.join('; ')}. Xem lại số, hoặc thêm vào sổ.`,
    ),
    ...when(
      days.length > 0,
      `Ngày ghi trong bài: ${days.join('; ')}. Ngày nào của kết quả, khen thưởng thì ghi vào phiếu.`,
    ),
  ];
}

function lookDoubts({ text }: Told, { seen, joins, blocks }: Met): string[] {
  const odd = text.split('\n').filter(looksLegacy);
  const fake = blocks.flatMap((block) =>
    block.type === 'heading' && block.isFake ? [`“${plainText(block.pieces)}”`] : [],
  );
  return [
    ...when(
      seen.legacy.size > 0,
      `Bài có chữ gõ bằng phông cũ (${[...new Set([...seen.legacy].map(encodingName))].join(', ')}), đã đổi sang Unicode. Đọc lại cả bài một lượt.`,
    ),
    ...odd.map(
      (line) =>
        `Dòng này có vẻ gõ bằng bảng mã cũ mà phông chữ không cho biết, nên để nguyên: “${quote(line)}”. Hãy gõ lại.`,
    ),
    ...when(fake.length > 0, `Dòng ngắn in đậm được coi là đầu đề: ${fake.join('; ')}.`),
    ...when(joins > 0, `Đã nối ${joins} chỗ câu bị ngắt dòng giữa chừng. Đọc lại xem có chỗ nào nên tách.`),
    ...when(
      seen.struck.length > 0,
      `Chữ bị gạch ngang trong Word vẫn được giữ, không còn gạch: ${quoted(seen.struck)}. Không cần thì xóa.`,
    ),
    ...when(seen.unraised.length > 0, `Chữ viết cao hoặc thấp được viết thành chữ thường: ${quoted(seen.unraised)}.`),
  ];
}

function encodingName(encoding: string): string {
  return encoding === 'vni' ? 'VNI-…' : '.VnTime…';
}

function partDoubts({ blocks, grids, seen: { badLinks } }: Met): string[] {
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

function photoDoubts({ undescribed, lostPhotos }: Met): string[] {
  return [
    ...when(
      undescribed.length > 0,
      `Ảnh chưa có mô tả: ${undescribed.join(', ')}. Viết điều nhìn thấy trong ảnh vào giữa hai dấu [ ] trước tên ảnh.`,
    ),
    ...when(
      lostPhotos > 0,
      `${lostPhotos} hình không đọc được (hình vẽ trong Word, hoặc ảnh để ngoài tài liệu) nên bị bỏ. Lưu hình ấy thành JPG rồi thêm vào bài.`,
    ),
  ];
}

function when(isSo: boolean, doubt: string): string[] {
  return isSo ? [doubt] : [];
}

function quoted(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `“${quote(text)}”`).join('; ');
}

function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
}
