interface Words {
  message: string;
  advice: string;
}

const quoted = (line: string) => {
  const [, key = '', value = ''] = /^([\s-]*[^:]+):\s*(.*)$/u.exec(line) ?? [];
  const inner = value.trim().replace(/^“([^“”]*)”$/u, '$1');
  return `${key.trim()}: "${curled(inner)}"`;
};

/** Straight quotation marks, as they open and close in print. */
const curled = (text: string) => text.replace(/"([^"]*)"/gu, '“$1”').replaceAll('"', '”');

const SIGNED = /^[\s-]*[\w-]+:\s*(?:[@`%&*!]|-\s)/u;

/** Signs of what went wrong, by what the parser says and what stands on the line; the first that fits. */
const rules: readonly { fits: (code: string, line: string) => boolean; words: (line: string) => Words }[] = [
  {
    fits: (code, line) => code === 'TAB_AS_INDENT' || /^\s*\t/u.test(line),
    words: () => ({
      message: 'Dòng này lùi vào bằng phím Tab.',
      advice: 'Xóa phím Tab, lùi vào bằng dấu cách: mỗi bậc hai dấu cách.',
    }),
  },
  {
    fits: (code) => code === 'MULTIPLE_DOCS',
    words: () => ({
      message: 'Có dòng --- ở giữa tệp.',
      advice: 'Xóa dòng này: sổ và phiếu chỉ là một, không ngắt làm hai.',
    }),
  },
  {
    fits: (code) => code === 'DUPLICATE_KEY',
    words: (line) => ({
      message: `Mục “${line.split(':')[0]!.trim()}” viết hai lần.`,
      advice: 'Gộp lại làm một, xóa dòng thừa.',
    }),
  },
  {
    fits: (code) => code === 'UNEVEN',
    words: (line) => ({
      message: `Dòng này lùi vào không thẳng với các dòng cùng nhóm: ${line.trim()}`,
      advice: 'Thêm hoặc bớt dấu cách ở đầu dòng cho thẳng với dòng ngay trên hoặc ngay dưới.',
    }),
  },
  {
    fits: (code, line) => (code === 'NO_KEY' || code === 'MULTILINE_IMPLICIT_KEY') && !line.includes(':'),
    words: (line) => ({
      message: `Dòng này không có tên mục: ${line.trim()}`,
      advice: 'Nếu là phần sau của câu ở dòng trên thì nối vào cuối dòng ấy; mỗi câu viết trên một dòng.',
    }),
  },
  {
    fits: (code, line) => code === 'UNEXPECTED_TOKEN' && /:\s*(?:"[^"]*"|\[[^\]]*\]|\{[^}]*\})\s*[^\s#]/u.test(line),
    words: (line) => ({
      message: `Chữ đứng ngoài dấu ngoặc: ${line.trim()}`,
      advice: `Để cả câu trong ngoặc kép: ${quoted(line)}`,
    }),
  },
  {
    fits: (_, line) => /:\s*"[^"]*"[^",\]}\s#]/u.test(line) || /:\s*'[^']*'[^',\]}\s#]/u.test(line),
    words: (line) => ({
      message: `Dấu ngoặc kép nằm lồng nhau: ${line.trim()}`,
      advice: `Bên trong dùng ngoặc kép cong “ ”: ${quoted(line.replace(/:\s*"/u, ': ').replace(/"\s*$/u, ''))}`,
    }),
  },
  {
    fits: (_, line) =>
      (line.match(/(?<!\\)"/gu)?.length ?? 0) % 2 === 1 ||
      (/:\s*'/u.test(line) && (line.match(/'/gu)?.length ?? 0) % 2 === 1),
    words: (line) => ({
      message: `Thiếu một dấu ngoặc kép: ${line.trim()}`,
      advice: 'Mở ngoặc kép ở đầu thì đóng ngoặc kép ở cuối: ten: "Tổ tự quản"',
    }),
  },
  {
    fits: (_, line) => /^[\s-]*[\w-]+:\s+[^"'[{|>\s].*:(?:\s|$)/u.test(line),
    words: (line) => ({
      message: `Không đọc được dòng này: ${line.trim()}`,
      advice: `Câu có dấu hai chấm phải để trong ngoặc kép: ${quoted(line)}`,
    }),
  },
  {
    fits: (code, line) => code === 'SIGN' || SIGNED.test(line),
    words: (line) => ({
      message: `Câu bắt đầu bằng ký tự máy không nhận: ${line.trim()}`,
      advice: SIGNED.test(line) ? `Để cả câu trong ngoặc kép: ${quoted(line)}` : 'Xóa dấu & * ! đứng ở đầu câu ấy.',
    }),
  },
  {
    fits: (_, line) => /[[{]/u.test(line),
    words: (line) => ({
      message: `Danh sách hoặc nhóm mục chưa đóng: ${line.trim()}`,
      advice: 'Mỗi dấu [ phải có ] và mỗi dấu { phải có }; các giá trị cách nhau bằng dấu phẩy.',
    }),
  },
  {
    fits: (_, line) => /^[\s-]*[\w-]+:\S/u.test(line),
    words: (line) => ({
      message: `Thiếu dấu cách sau dấu hai chấm: ${line.trim()}`,
      advice: `Viết: ${line.trim().replace(/^([\w-]+):/u, '$1: ')}`,
    }),
  },
];

const OTHERWISE =
  'Mỗi dòng viết “tên mục: giá trị”; mục con lùi vào hai dấu cách; câu có dấu hai chấm để trong ngoặc kép.';

/** What a broken line of YAML is called in the officer's words. `code` is the parser's name for the error. */
export function yamlProblemWords(code: string, line: string): Words {
  const rule = rules.find(({ fits }) => fits(code, line));
  return rule ? rule.words(line) : { message: `Không đọc được dòng này: ${line.trim()}`, advice: OTHERWISE };
}
