import { type Finding, WHOLE_FILE } from '#domain/finding';

export function noFolder(folder: string): Finding {
  return {
    severity: 'error',
    rule: 'folder-missing',
    file: folder,
    place: WHOLE_FILE,
    message: 'Không có thư mục nội dung này.',
    advice: 'Xem lại tên thư mục sau --noi-dung.',
  };
}

export function noSite(): Finding {
  return {
    severity: 'error',
    rule: 'site-missing',
    file: 'trang.yaml',
    place: WHOLE_FILE,
    message: 'Thiếu tệp trang.yaml.',
    advice: 'Chép tệp trang.yaml của một chuyên trang có sẵn rồi sửa lại.',
  };
}
