import type { Lint } from '#lints/linted';
import { findingIn, type Sentence } from '#lints/sentence';
import { dictionary } from '#vietnamese/dictionary';
import { readNumber } from '#vietnamese/number';

const NUMBER = '(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)';
const UNIT = '%|phần trăm|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\\s*đồng)?|đồng|hộ|ha|héc-ta|hecta|tấn|tạ';
const ANY_NUMBER = new RegExp(`${NUMBER}(?:\\s*(${UNIT})(?!\\p{L}))?`, 'gu');

/** A number with a unit that makes it an achievement, not a date or an hour. */
const CLAIM = new RegExp(`${NUMBER}\\s*(${UNIT})(?!\\p{L})`, 'gu');

/** The sentence says itself where its figure comes from. */
const SOURCED = /(?<!\p{L})(?:theo|căn cứ|nguồn:?|số liệu (?:của|từ)|ghi trong|lấy từ|thống kê)\s+\p{L}/iu;

const MOST_SHOWN = 5;

/** Figures of a story that stand in no result with a source: one finding for the whole story. */
export const figureFindings: Lint = ({ kind, record, sentences }) => {
  if (kind !== 'exemplar') return [];
  const known = new Set(sentences.filter(({ role }) => role === 'figure').flatMap(({ text }) => figuresIn(text)));
  const claims = sentences
    .filter(isClaiming)
    .flatMap((sentence) =>
      [...sentence.text.matchAll(CLAIM)]
        .filter(([, number, unit]) => !known.has(figure(number!, unit)) && !known.has(figure(number!)))
        .map(({ index, 0: written }) => ({ sentence, index, written })),
    );
  const first = claims.find(({ sentence }) => sentence.line !== undefined) ?? claims[0];
  if (!first) return [];
  const figures = [...new Set(claims.map(({ written }) => written))];
  const more = figures.length > MOST_SHOWN ? ' …' : '.';
  return [
    findingIn(record, first, {
      severity: 'warning',
      rule: 'figure-without-source',
      message: `Số liệu chưa có nguồn: ${figures.slice(0, MOST_SHOWN).join('; ')}${more}`,
      advice: 'Ghi vào ket-qua hoặc khung SoLieu kèm nguon, hoặc viết ngay trong câu “theo sổ …”, “theo báo cáo …”.',
    }),
  ];
};

function isClaiming({ role, text }: Sentence): boolean {
  return role === 'prose' && /\d/u.test(text) && !SOURCED.test(text);
}

function figuresIn(text: string): string[] {
  return [...text.matchAll(ANY_NUMBER)].map(([, number, unit]) => figure(number!, unit));
}

/** One figure in one spelling; beside a unit of another kind (`54 nhà`) a number may mean any. */
function figure(number: string, unit = ''): string {
  const plain = unit.replace(/\s*đồng$/u, (money) => (unit === money ? money : ''));
  return `${readNumber(number)} ${SAME_UNIT[plain] ?? plain}`;
}

const SAME_UNIT = dictionary<string>({ 'phần trăm': '%', ngàn: 'nghìn', tỉ: 'tỷ', 'héc-ta': 'ha', hecta: 'ha' });
