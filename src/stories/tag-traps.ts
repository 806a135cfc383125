import type { StoryWords } from '#stories/story';
import type { Tag } from '#stories/tag';
import { componentNames } from '#stories/vocabulary';
import { closest } from '#vietnamese/closest';

/** Marks officers know from HTML, and how a story writes the same. */
const htmlAdvice = new Map([
  ['b', 'Chữ đậm viết giữa hai dấu sao: **chữ đậm**.'],
  ['strong', 'Chữ đậm viết giữa hai dấu sao: **chữ đậm**.'],
  ['i', 'Chữ nghiêng viết giữa một dấu sao: *chữ nghiêng*.'],
  ['em', 'Chữ nghiêng viết giữa một dấu sao: *chữ nghiêng*.'],
  ['img', 'Ảnh viết: ![mô tả ảnh](anh/ten-anh.jpg).'],
  ['a', 'Liên kết viết: [chữ để bấm](https://…).'],
  ['p', 'Sang đoạn mới thì để trống một dòng.'],
  ['br', 'Sang dòng mới thì để trống một dòng; không cần thẻ <br>.'],
  ['table', 'Bảng viết bằng dấu gạch đứng: | Cột 1 | Cột 2 |.'],
]);

const OTHER_HTML =
  'Xóa thẻ này. Bài viết chỉ dùng chữ thường, **đậm**, *nghiêng*, danh sách, bảng và các khung trong hướng dẫn.';

/** The words for a `<` that begins no component of ours. */
export function trapWords(text: string): StoryWords {
  if (text.startsWith('<!--'))
    return {
      rule: 'story-comment',
      message: 'Có chú thích kiểu HTML <!-- … -->.',
      advice: 'Xóa chú thích. Điều cần nhớ thì viết vào mục ghi-chu ở đầu bài.',
    };
  const [address] = /^<(?:https?:\/\/|mailto:)[^>\s]*>?/iu.exec(text) ?? [];
  if (address) return addressWords(address);
  const mail = /^<([^\s<>@/]+@[^\s<>]+)>/u.exec(text)?.[1];
  if (mail)
    return {
      rule: 'story-autolink',
      message: `Địa chỉ thư đặt giữa hai dấu < >: <${mail}>`,
      advice: `Bỏ hai dấu < >: ${mail}`,
    };
  const tag = /^<\/?([a-z][a-z0-9-]*)/u.exec(text)?.[1];
  if (tag)
    return { rule: 'story-html', message: `Có thẻ HTML ${shown(text)}`, advice: htmlAdvice.get(tag) ?? OTHER_HTML };
  const name = /^<\/?([A-Z][\w.]*)/u.exec(text)?.[1];
  return name ? unknownWords(name) : lessThanWords(text);
}

function addressWords(address: string): StoryWords {
  return {
    rule: 'story-autolink',
    message: `Địa chỉ đặt giữa hai dấu < >: ${shown(address)}`,
    advice: `Viết: [chữ để bấm](${shown(address.replace(/[<>]/gu, ''))})`,
  };
}

function unknownWords(name: string): StoryWords {
  const near = name.length < 40 ? closest(name, componentNames) : undefined;
  return {
    rule: 'story-component-unknown',
    message: `Không có khung tên “${shown(name)}”.`,
    advice: `${near ? `Có phải ý bạn là “${near}”? ` : ''}Các khung dùng được: ${componentNames.join(', ')}.`,
  };
}

function lessThanWords(text: string): StoryWords {
  return {
    rule: 'story-less-than',
    message: `Dấu < máy sẽ hiểu là mở thẻ: ${shown(text)}`,
    advice: lessThanAdvice(shown(text).replace(/[.,;:!?]+$/u, '')),
  };
}

function lessThanAdvice(text: string): string {
  if (text.startsWith('<-')) return 'Viết bằng chữ, hoặc dùng mũi tên ←.';
  if (/^<=?$/u.test(text)) return `Viết bằng chữ: “${text === '<' ? 'dưới' : 'không quá'}”.`;
  const [words, rest] = text.startsWith('<=') ? ['không quá', text.slice(2)] : ['dưới', text.slice(1)];
  return `Viết bằng chữ: “${words} ${rest}”, hoặc để một dấu cách sau dấu <.`;
}

/** A finding shows as much of a text as is needed to find it again. */
export function shown(text: string): string {
  const plain = text.trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

export function bracesWords(text: string): StoryWords {
  return {
    rule: 'story-braces',
    message: `Có dấu ngoặc nhọn: ${shown(text)}`,
    advice: 'Dùng ngoặc tròn ( ) thay cho { }. Trong khung thì viết giá trị giữa hai dấu ngoặc kép.',
  };
}

const UNREADABLE: StoryWords = {
  rule: 'story-tag',
  message: 'Không đọc được dòng này.',
  advice: 'Xem lại dấu < >, dấu ngoặc kép và tên khung trong dòng.',
};

export function unopenedWords(name: string): StoryWords {
  return {
    rule: 'story-tag',
    message: `Thẻ đóng </${name}> không khớp với thẻ mở.`,
    advice: 'Mỗi khung mở <Tên> phải đóng bằng </Tên> cùng tên.',
  };
}

export function unclosedWords(name: string): StoryWords {
  return {
    rule: 'story-tag',
    message: `Khung <${name}> chưa được đóng.`,
    advice: `Thêm </${name}> ở dòng riêng, sau chữ cuối của khung.`,
  };
}

/** What is wrong with the attributes of a tag, each with the place within the tag. */
export function attributeProblems({ attributes, rest }: Tag): { at: number; words: StoryWords }[] {
  const found = attributes.flatMap(({ typed, at }) => {
    if (typed === undefined || /^["']/u.test(typed)) return [];
    return [{ at, words: typed.startsWith('{') ? bracesWords(typed) : quotesWords(typed) }];
  });
  return rest === '' ? found : [...found, { at: 0, words: UNREADABLE }];
}

function quotesWords(typed: string): StoryWords {
  return {
    rule: 'story-attribute-quotes',
    message: `Giá trị trong khung phải nằm giữa hai dấu ngoặc kép thẳng: ${shown(typed)}`,
    advice: `Viết: "${shown(typed).replace(/^[“”„‘’]|[“”"'‘’]$/gu, '')}"`,
  };
}
