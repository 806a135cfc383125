/** The keys of `quan-tri.yaml`. */
export const deskKeyWords = {
  kho: { label: 'Kho chứa bài', example: 'kho: xa-tan-duc/hoa-dep' },
  'ma-ung-dung': { label: 'Mã ứng dụng', example: 'ma-ung-dung: 4f1c…' },
  'may-chu': { label: 'Máy chủ', example: 'may-chu: https://git.xa.example' },
  nhanh: { label: 'Nhánh', example: 'nhanh: main' },
  'noi-luu': { label: 'Nơi lưu', example: 'noi-luu: thư mục trên máy này' },
  'thu-muc': { label: 'Thư mục nội dung', example: 'thu-muc: content' },
};
