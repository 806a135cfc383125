/** What is asked of who tells of somebody good. */
export const nominationFields = [
  {
    kind: 'line',
    name: 'Người được giới thiệu',
    label: 'Bà con muốn kể về ai?',
    hint: 'Một người, một nhà, một nhóm, một tổ.',
  },
  {
    kind: 'text',
    name: 'Việc đã làm',
    label: 'Đã làm việc gì?',
    hint: 'Làm gì, từ bao giờ, ai được nhờ. Kể như nói chuyện.',
  },
  { kind: 'line', name: 'Nơi làm việc ấy', label: 'Ở đâu?', hint: 'Xóm, thôn, tổ dân phố, cơ quan.' },
  {
    kind: 'line',
    name: 'Người xác nhận được',
    label: 'Ai biết việc này?',
    hint: 'Trưởng xóm, hàng xóm, đoàn thể, nhà trường.',
  },
  {
    kind: 'choice',
    name: 'Người ấy có đồng ý nêu tên không',
    label: 'Người ấy có đồng ý nêu tên không?',
    choices: ['chưa hỏi, nhờ cán bộ hỏi giúp', 'đã hỏi, người ấy đồng ý', 'đã hỏi, người ấy muốn giấu tên'],
  },
  {
    kind: 'line',
    name: 'Người giới thiệu',
    label: 'Tên và số điện thoại của bà con',
    hint: 'Chỉ để cán bộ hỏi lại, không đăng.',
  },
] as const;

/** What is asked of who wants to be left out. */
export const removalFields = [
  { kind: 'page', name: 'Trang cần xem lại', label: 'Trang nào?', hint: 'Địa chỉ của trang, hoặc tên bài.' },
  {
    kind: 'choice',
    name: 'Tôi muốn',
    label: 'Bà con muốn làm gì?',
    choices: ['gỡ cả bài', 'bỏ tên, bỏ ảnh trong bài', 'sửa chỗ sai'],
  },
  {
    kind: 'choice',
    name: 'Tôi là',
    label: 'Bà con là ai?',
    choices: ['người được nêu tên, có ảnh', 'cha, mẹ, người giám hộ', 'người nhà', 'người được ủy quyền'],
  },
  {
    kind: 'text',
    name: 'Nói thêm',
    label: 'Nói thêm, nếu cần',
    hint: 'Không phải nêu lý do. Sửa thì ghi chỗ sai và điều đúng.',
  },
  { kind: 'line', name: 'Họ tên, cách liên hệ', label: 'Tên và số điện thoại của bà con', hint: 'Để cán bộ trả lời.' },
] as const;

/** What the buttons say that open a message, or a call. */
export const wayLabel = { text: 'Nhắn tin', zalo: 'Mở Zalo', letter: 'Gửi thư', call: 'Gọi' } as const;
export type Way = keyof typeof wayLabel;

/** By the ways there are: nobody is told to call where no phone is. */
export function howToSend(ways: ReadonlySet<Way>): string {
  const buttons = (['text', 'letter'] as const).filter((way) => ways.has(way)).map((way) => `“${wayLabel[way]}”`);
  const copied = 'chép lời nhắn';
  const [first, ...others] = buttons.length > 0 ? [`bấm ${buttons.join(' hay ')}`, copied] : [copied];
  const also = [...others, ...(ways.has('call') ? ['gọi điện'] : [])].map((way) => `${way}, `).join('');
  return [
    `Bà con điền vào đây, đọc lại, rồi ${first}.`,
    `Cũng có thể ${also}${also && 'hoặc '}đến nói với trưởng xóm, tổ trưởng, bộ phận một cửa.`,
    'Trang này không tự gửi và không giữ lại điều gì.',
  ].join(' ');
}
