import type { Words } from '#domain/finding';

/** Why a picture cannot be published; plain data, so that it can be kept while the picture does not change. */
export type PictureFault =
  | { type: 'heic' | 'other' | 'broken' | 'animated' | 'long' | 'large' | 'unreadable' }
  | { type: 'small'; width: number };

/** Narrowest picture that still looks right on a phone of today. */
export const NARROWEST = 800;

/** The most that is read, in megapixels. */
export const LARGEST = 100;

/** How many times as long as wide, or as wide as long. */
export const LONGEST = 10;

export function pictureWords(file: string, fault: PictureFault): Words {
  return fault.type === 'small' ? smallWords(file, fault.width) : words[fault.type](file);
}

const SAVE_AS_JPG = 'Lưu ảnh thành JPG rồi sửa lại tên tệp trong bài.';

const words: Record<Exclude<PictureFault['type'], 'small'>, (file: string) => Words> = {
  heic: (file) => ({
    rule: 'image-heic',
    message: `Ảnh ${file} là kiểu HEIC của điện thoại, trình duyệt không mở được.`,
    advice: 'Mở ảnh rồi lưu thành JPG; trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất.',
  }),
  other: (file) => ({
    rule: 'image-type',
    message: `Tệp ${file} không phải ảnh JPG, PNG hay WebP.`,
    advice: SAVE_AS_JPG,
  }),
  animated: (file) => ({
    rule: 'image-animated',
    message: `Ảnh ${file} là ảnh động.`,
    advice: `Chọn một khung hình. ${SAVE_AS_JPG}`,
  }),
  broken: (file) => ({
    rule: 'image-broken',
    message: `Ảnh ${file} bị hỏng, không mở được hết.`,
    advice: 'Chép lại ảnh từ máy gốc.',
  }),
  unreadable: (file) => ({
    rule: 'file-unreadable',
    message: `Máy không có quyền đọc ảnh ${file}.`,
    advice: 'Cho tài khoản đang dùng quyền đọc, hoặc chép lại ảnh từ máy gốc.',
  }),
  long: (file) => ({
    rule: 'image-long',
    message: `Ảnh ${file} quá dài: chiều này gấp hơn ${LONGEST} lần chiều kia.`,
    advice: 'Cắt lấy phần cần cho bài; ảnh chụp cả màn hình dài thì cắt làm nhiều ảnh.',
  }),
  large: (file) => ({
    rule: 'too-large',
    message: `Ảnh ${file} quá lớn, hơn ${LARGEST} triệu điểm hoặc hơn ${LARGEST} MB.`,
    advice: 'Thu nhỏ ảnh còn rộng khoảng 2.000 điểm rồi lưu thành JPG.',
  }),
};

function smallWords(file: string, width: number): Words {
  return {
    rule: 'image-small',
    message: `Ảnh ${file} chỉ rộng ${width} điểm.`,
    advice: `Dùng ảnh gốc rộng ít nhất ${NARROWEST} điểm; ảnh lấy lại từ Zalo thường bị thu nhỏ.`,
  };
}
