import type { StoryFolder, WordOptions } from '#word/contract';
import { citedDocuments, isBelow, likelyFields, mentionedCampaigns, mentionedUnits, writtenDays } from '#word/mentions';
import { quote, series, when } from '#word/doubt-words';
import type { DocumentFacts } from '#word/document-facts';
import { partDoubts } from '#word/part-doubts';
import type { Told } from '#word/proposals';
import { typedDay } from '#writing/typed-day';
import { inSeries, shortUnitName } from '#strings/units';

type Known = Pick<WordOptions, 'registers'> & { folder: StoryFolder };

/** Everything an officer should look at after an import, in the order of the file. */
export function doubtsOf(facts: DocumentFacts, known: Known): string[] {
  return [
    ...titleDoubts(facts),
    ...(known.folder === 'khau-hieu' ? [] : summaryDoubts(facts)),
    ...formDoubts(facts.told, known),
    ...partDoubts(facts),
  ];
}

function titleDoubts(facts: DocumentFacts): string[] {
  const { title } = facts.told;
  return [
    ...when(!facts.hasTitle, `Không thấy tên bài, nên tạm lấy tên tệp Word: “${title}”. Hãy đặt tên cho bài.`),
    ...when(
      facts.hasTitle && !facts.isTitleSure,
      `Tên bài lấy từ dòng đầu: “${quote(title)}”. Xem có đúng là tên bài không.`,
    ),
    ...when(
      isShouted(title),
      'Tên bài viết hoa toàn bộ. Nên viết lại bằng chữ thường, chỉ viết hoa đầu câu và tên riêng.',
    ),
    ...when(facts.hasLetterhead, 'Đã bỏ quốc hiệu, số văn bản ở đầu và nơi nhận, chữ ký ở cuối.'),
  ];
}

function summaryDoubts({ isLead, told }: DocumentFacts): string[] {
  return [
    ...when(isLead, 'Đoạn mở đầu in đậm hoặc nghiêng đã chuyển thành tóm tắt, không còn trong lời kể.'),
    ...when(
      told.opening !== '' && !isLead,
      'Tóm tắt lấy từ đoạn đầu của bài. Nên viết lại cho gọn, để người đọc không gặp hai lần.',
    ),
  ];
}

function isShouted(text: string): boolean {
  return text.length > 8 && text === text.toUpperCase() && text !== text.toLowerCase();
}

const CAMPAIGN_ADVICE: Readonly<Record<StoryFolder, string>> = {
  'guong-dien-hinh': '; đã ghi vào phiếu. Chỉ nhắc qua thì xóa đi.',
  'phong-trao': '. Nếu phong trào này hưởng ứng phong trào ấy thì thêm mục huong-ung.',
  'khau-hieu': '; đã ghi phong trào đầu tiên vào phiếu. Chỉ nhắc qua thì xóa đi.',
};

function formDoubts(told: Told, { registers, folder }: Known): string[] {
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
    ...when(others.length > 0, `Bài nhắc đến nhiều đơn vị; đã chọn ${chosen!}. Các đơn vị khác: ${series(others)}.`),
    ...when(
      fields.length > 0 && folder !== 'khau-hieu',
      `Lĩnh vực đoán theo chữ trong bài: ${fields.join('; ')}. Xem có đúng không.`,
    ),
    ...when(names.length > 0, `Bài nhắc đến phong trào ${inSeries(names)}${CAMPAIGN_ADVICE[folder]}`),
    ...documentDoubts(told, registers),
  ];
}

function documentDoubts({ text }: Told, registers: WordOptions['registers']): string[] {
  const documents = citedDocuments(text, registers);
  const unknown = documents.filter(({ id }) => id === undefined).map(({ number }) => number);
  const known = documents.filter(({ id }) => id !== undefined).map(({ number, id }) => `${number} (${id!})`);
  const days = writtenDays(text).map(typedDay);
  return [
    ...when(known.length > 0, `Bài nhắc đến văn bản có trong sổ: ${series(known)}.`),
    ...when(
      unknown.length > 0,
      `Bài nhắc đến văn bản chưa có trong van-ban.yaml: ${series(unknown)}. Xem lại số, hoặc thêm vào sổ.`,
    ),
    ...when(
      days.length > 0,
      `Ngày ghi trong bài: ${series(days)}. Ngày nào của kết quả, khen thưởng thì ghi vào phiếu.`,
    ),
  ];
}
