import { componentNames } from '#stories/vocabulary';
import { closest } from '#vietnamese/closest';
import { dictionary } from '#vietnamese/dictionary';

/** A piece of text that MDX would read as code or HTML, and the words for it. */
export interface Trap {
  rule: string;
  pattern: RegExp;
  message: (match: RegExpExecArray) => string;
  advice: (match: RegExpExecArray) => string;
  /** What stands there instead while the rest is read; as long as the match. */
  mask?: (text: string) => string;
}

export const blank = (text: string) => text.replace(/[^\n]/gu, ' ');

const bracketsToQuotes = (text: string) => text.replace(/[{}]/gu, '"');

const withoutFirstLetter = (text: string) => text.replace(/[ie](?=mport|xport)/u, '·');

/** Marks officers know from HTML, and how a story writes the same. */
const htmlAdvice = dictionary<string>({
  b: 'Chữ đậm viết giữa hai dấu sao: **chữ đậm**.',
  strong: 'Chữ đậm viết giữa hai dấu sao: **chữ đậm**.',
  i: 'Chữ nghiêng viết giữa một dấu sao: *chữ nghiêng*.',
  em: 'Chữ nghiêng viết giữa một dấu sao: *chữ nghiêng*.',
  img: 'Ảnh viết: ![mô tả ảnh](anh/ten-anh.jpg).',
  a: 'Liên kết viết: [chữ để bấm](https://…).',
  p: 'Sang đoạn mới thì để trống một dòng.',
  br: 'Sang dòng mới thì để trống một dòng; không cần thẻ <br>.',
  table: 'Bảng viết bằng dấu gạch đứng: | Cột 1 | Cột 2 |.',
});

const OTHER_HTML =
  'Xóa thẻ này. Bài viết chỉ dùng chữ thường, **đậm**, *nghiêng*, danh sách, bảng và các khung trong hướng dẫn.';

function lessThanAdvice(text: string): string {
  if (text.startsWith('<-')) return 'Viết bằng chữ, hoặc dùng mũi tên ←.';
  if (/^<=?$/u.test(text)) return `Viết bằng chữ: “${text === '<' ? 'dưới' : 'không quá'}”.`;
  const [words, rest] = text.startsWith('<=') ? ['không quá', text.slice(2)] : ['dưới', text.slice(1)];
  return `Viết bằng chữ: “${words} ${rest}”, hoặc để một dấu cách sau dấu <.`;
}

/** In this order: an earlier trap hides its text from the later ones. */
export const traps: readonly Trap[] = [
  {
    rule: 'story-comment',
    pattern: /<!--[\s\S]*?(?:-->|$)/gu,
    message: () => 'Có chú thích kiểu HTML <!-- … -->.',
    advice: () => 'Xóa chú thích. Điều cần nhớ thì viết vào mục ghi-chu ở đầu bài.',
  },
  {
    rule: 'story-import',
    pattern: /(?<=^\s*|\n[ \t]*\n)(import|export)[ \t{*][^\n]*/gu,
    message: ([, word]) => `Đoạn này bắt đầu bằng “${word!}”, máy sẽ hiểu là lệnh.`,
    advice: ([text, word]) =>
      /['"{]/u.test(text)
        ? 'Xóa dòng này: bài viết không chạy lệnh; các khung dùng được mà không cần khai báo.'
        : `Viết chữ khác lên đầu, như “${word === 'import' ? 'Nhập khẩu' : 'Xuất khẩu'} …”.`,
    mask: withoutFirstLetter,
  },
  {
    rule: 'story-braces',
    pattern: /\{[^}\n]*\}?/gu,
    message: ([text]) => `Có dấu ngoặc nhọn: ${text}`,
    advice: () => 'Dùng ngoặc tròn ( ) thay cho { }. Trong khung thì viết giá trị giữa hai dấu ngoặc kép.',
    mask: bracketsToQuotes,
  },
  {
    rule: 'story-autolink',
    pattern: /<(?:https?:\/\/|mailto:)[^>\s]*>?/giu,
    message: ([text]) => `Địa chỉ đặt giữa hai dấu < >: ${text}`,
    advice: ([text]) => `Viết: [chữ để bấm](${text.replace(/[<>]/gu, '')})`,
  },
  {
    rule: 'story-autolink',
    pattern: /<([^\s<>@/]+@[^\s<>]+)>/gu,
    message: ([text]) => `Địa chỉ thư đặt giữa hai dấu < >: ${text}`,
    advice: ([, address]) => `Bỏ hai dấu < >: ${address!}`,
  },
  {
    rule: 'story-attribute-quotes',
    pattern: /(?<=<[A-Z][^<>\n]*=)[“”„'‘’][^“”„"'‘’<>\n]*[“”"'‘’]/gu,
    message: ([text]) => `Giá trị trong khung phải nằm giữa hai dấu ngoặc kép thẳng: ${text}`,
    advice: ([text]) => `Viết: "${text.slice(1, -1)}"`,
    mask: (text) => `"${text.slice(1, -1)}"`,
  },
  {
    rule: 'story-heading',
    pattern: /(?<=^|\n)#{1,6}(?=[\p{L}\d])[^\n]*/gu,
    message: ([text]) => `Đầu đề viết dính vào dấu #: ${text}`,
    advice: ([text]) => `Để một dấu cách sau dấu #: ${text.replace(/^#+/u, '$& ')}`,
  },
  {
    rule: 'story-less-than',
    pattern: /<(?:[=-]|\d|(?![A-Za-z])\p{L}|(?=[.,;:)]|\s*$))[^\s<>]*/gu,
    message: ([text]) => `Dấu < máy sẽ hiểu là mở thẻ: ${text}`,
    advice: ([text]) => lessThanAdvice(text.replace(/[.,;:!?]+$/u, '')),
  },
  {
    rule: 'story-html',
    pattern: /<\/?([a-z][a-z0-9-]*)\b[^<>]*>?/gu,
    message: ([text]) => `Có thẻ HTML ${text.trim()}`,
    advice: ([, tag]) => (Object.hasOwn(htmlAdvice, tag!) ? htmlAdvice[tag!]! : OTHER_HTML),
  },
  {
    rule: 'story-component-unknown',
    pattern: new RegExp(`</?(?!(?:${componentNames.join('|')})\\b)([A-Z][\\w.]*)[^<>]*>?`, 'gu'),
    message: ([, name]) => `Không có khung tên “${name!}”.`,
    advice: ([, name]) => {
      const near = closest(name!, componentNames);
      return `${near ? `Có phải ý bạn là “${near}”? ` : ''}Các khung dùng được: ${componentNames.join(', ')}.`;
    },
  },
];
