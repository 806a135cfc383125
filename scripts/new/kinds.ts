import { deskKinds, type DeskKind } from '#desk/kinds';
import { exemplarForm } from '#forms/exemplar';
import type { TypedValues } from '#writing/tidy-yaml';
import type { Asking } from './asking.ts';
import { lacksConsent } from './refuse.ts';

/** What the form of a kind cannot say. */
interface Beginning extends Pick<Asking, 'when'> {
  /** How an officer chooses it. */
  label: string;
  /** Typed after `npm run moi --`, where it is not the name of the folder or register. */
  command?: string;
  /** What its name or id is made from, where that is not its title. */
  named?: (answers: TypedValues) => string;
  /** What a new file says unless it is told otherwise. */
  begins?: TypedValues;
  /** Keys that nobody is asked for, and that a new file shows as comments: when to write them. */
  shown?: Readonly<Record<string, string>>;
  /** Comments on how to go on. */
  hints?: string;
  next: string;
}

/** A kind of thing an officer may begin. */
export interface Kind extends DeskKind, Beginning {
  command: string;
  named: (answers: TypedValues) => string;
}

/** In the order an officer most often needs them. */
export const kinds: readonly Kind[] = [
  kind('guong-dien-hinh', {
    command: 'guong',
    label: 'Gương người tốt, việc tốt; tập thể, mô hình',
    when: { 'dong-y': (answers) => lacksConsent(exemplarForm, answers) },
    begins: { nhap: 'có' },
    shown: {
      anh: 'Có ảnh thì đặt tệp vào thư mục anh cạnh bài:',
      'nhan-rong': 'Nơi khác làm theo, mỗi nơi thêm một cánh cho bông hoa:',
    },
    hints: `Bài đang là bản nháp: chưa lên trang. Viết xong thì xóa dòng nhap.
Lời kể viết dưới dòng --- ngay sau đây. Để trống một dòng giữa hai đoạn.
Nên kể: ban đầu khó ở đâu; ai nghĩ ra, bắt tay làm thế nào; kết quả, có nguồn; việc còn dang dở.
Đầu đề nhỏ viết như: ## Cách làm`,
    next: 'Mở tệp ấy, viết lời kể dưới dòng --- thứ hai; xem thử bằng npm start -- --xem-truoc. Viết xong, xóa dòng nhap: có, rồi gõ npm start.',
  }),
  kind('phong-trao', {
    label: 'Phong trào thi đua',
    shown: { 'chi-tieu': 'Chỉ tiêu của phong trào:', 'doi-tuong': 'Ai tham gia:' },
    hints: `Nội dung phong trào chép dưới dòng --- ngay sau đây. Để trống một dòng giữa hai đoạn.
Đầu đề nhỏ viết như: ## Mục đích, yêu cầu`,
    next: 'Mở tệp ấy, chép nội dung phong trào xuống dưới dòng --- thứ hai, rồi gõ npm start để xem.',
  }),
  kind('khau-hieu', {
    label: 'Khẩu hiệu, chủ đề, phương châm',
    hints: `Lời giải thích viết dưới dòng --- ngay sau đây: khẩu hiệu ra đời khi nào, nhắc bà con điều gì.
Để trống một dòng giữa hai đoạn.`,
    next: 'Mở tệp ấy, viết vài lời giải thích dưới dòng --- thứ hai, rồi gõ npm start để xem.',
  }),
  kind('khen-thuong', {
    label: 'Quyết định khen thưởng',
    // `112/QĐ-UBND` of 2024 → `quyet-dinh-112-2024`
    named: (answers) =>
      `quyết định ${textOf(answers, 'so-ky-hieu').split('/')[0]} ${/[12]\d{3}/u.exec(textOf(answers, 'ngay'))?.[0] ?? ''}`,
    next: 'Gõ npm start để xem, soát lại tên từng người, từng tập thể theo bản ký.',
  }),
  kind('van-ban', {
    label: 'Văn bản (một dòng trong sổ văn bản)',
    named: (answers) =>
      `${textOf(answers, 'so-ky-hieu') || textOf(answers, 'trich-yeu')} ${textOf(answers, 'don-vi').split('.')[0]}`,
    next: 'Có tệp toàn văn thì chép vào content/van-ban/ và thêm dòng tep. Gõ npm start để xem.',
  }),
  kind('lich', {
    label: 'Sự kiện (một dòng trong lịch)',
    when: {
      tu: ({ ngay }) => ngay === undefined,
      den: ({ tu }) => tu !== undefined,
      quy: ({ ngay, tu }) => (ngay ?? tu) === undefined,
    },
    next: 'Gõ npm start rồi mở trang Lịch để xem.',
  }),
];

function kind(name: string, beginning: Beginning): Kind {
  const form = deskKinds.find((known) => known.name === name)!;
  return { command: name, named: (answers) => textOf(answers, form.title), ...form, ...beginning };
}

/** The text of an answer; empty where there is none. */
export function textOf(answers: TypedValues, key: string): string {
  const answer = answers[key];
  return typeof answer === 'string' ? answer : '';
}
