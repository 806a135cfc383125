import type { Finding } from '#domain/finding';

export function noFolder(folder: string): Finding {
  return {
    severity: 'error',
    rule: 'folder-missing',
    file: folder,
    message: 'Không có thư mục nội dung này.',
    advice: 'Xem lại tên thư mục sau --noi-dung.',
  };
}

export function noSite(): Finding {
  return {
    severity: 'error',
    rule: 'site-missing',
    file: 'trang.yaml',
    message: 'Thiếu tệp trang.yaml.',
    advice: 'Chép tệp trang.yaml của một chuyên trang có sẵn rồi sửa lại.',
  };
}
