import type { LeftBehind } from './left-behind.ts';

export interface Packed {
  zip: string;
  /** The list of what was packed, to be kept. */
  manifest: string;
  files: number;
  bytes: number;
  /** `''` or `/ban-tin`. */
  base: string;
  /** Where the list of files to delete was written; absent when no earlier release is known. */
  list?: string | undefined;
  left: LeftBehind;
}

/** What an officer does with the zip. */
export function zipWords(packed: Packed): string {
  const { zip, manifest, files, bytes, base } = packed;
  const size = (bytes / 1024 / 1024).toFixed(1).replace('.', ',');
  const steps = base ? stepsInFolder(base.slice(1)) : STEPS_AT_ROOT;
  return [
    `Đã đóng gói ${files} tệp, ${size} MB, vào ${zip}`,
    '',
    ...steps,
    '',
    'Đừng chỉ chép đè: ảnh, tệp của bài đã rút vẫn nằm trên máy chủ, ai có địa chỉ vẫn mở được.',
    ...listWords(packed),
    '',
    'Trong gói có .htaccess (cho Apache) và web.config (cho IIS): chúng báo đúng bảng chữ, chặn mã lạ. Tải lên xong mà',
    'cổng báo lỗi 500 thì máy chủ không cho dùng: xóa các tệp mang hai tên ấy trong thư mục của trang.',
    `Giữ ${manifest} ở nơi khác: sau này nó cho biết trang có bị sửa không (npm run verify -- <thư mục> --chuan <tệp ấy>).`,
  ].join('\n');
}

function stepsInFolder(folder: string): string[] {
  return [
    'Đưa lên cổng bằng FTP:',
    `  1. Giải nén trên máy mình, được thư mục ${folder}.`,
    `  2. Tải thư mục ấy lên gốc của cổng, dưới tên ${folder}-moi.`,
    `  3. Lên đủ rồi thì đổi tên ${folder} (nếu đã có) thành ${folder}-cu, rồi ${folder}-moi thành ${folder}.`,
    `  4. Mở trang xem lại. Đúng rồi thì xóa hẳn ${folder}-cu.`,
  ];
}

const STEPS_AT_ROOT = [
  'Gói này nằm ở gốc của tên miền: giải nén ra là các tệp của trang, kể cả trang chủ index.html, .htaccess và web.config.',
  'Đặt trong một thư mục của cổng đang có thì đóng gói lại: npm run dong-goi -- --base /ban-tin',
];

function listWords({ list, left }: Packed): string[] {
  if (!list) {
    return [
      'Nếu buộc phải chép đè: chưa biết trên máy chủ có những tệp nào. Chỉ bản đã đưa lên lần trước:',
      '  npm run dong-goi -- --truoc <thư mục, tệp zip hoặc manifest.json của bản trước>',
    ];
  }
  const unnamed = `Ngoài ra có ${left.unnamed} trang báo rút của bản trước không còn nữa; xóa theo địa chỉ bài đã rút.`;
  if (left.paths.length === 0 && left.unnamed === 0) return ['So với bản trước, không có tệp nào phải xóa.'];
  return [
    `Nếu buộc phải chép đè: chép xong, xóa đủ ${left.paths.length} tệp ghi trong ${list}`,
    ...(left.unnamed > 0 ? [unnamed] : []),
  ];
}

/** The head of the list, for whoever opens it later. */
export const LIST_HEAD =
  '# Các tệp của bản trước không còn trong bản này. Xóa trên máy chủ, kể từ gốc của tên miền.\n' +
  '# Tệp nào không thấy thì bỏ qua.\n';

/** What an administrator does with the folder for nginx. */
export function nginxWords({ folder, config, root }: { folder: string; config: string; root: string }): string {
  return [
    `Đã chuẩn bị cho nginx: ${folder}`,
    `  1. rsync -rc --delete ${folder}/ máy-chủ:${root}/`,
    `  2. Chép ${config} thành /etc/nginx/hoa-dep.nginx.conf`,
    '  3. Trong khối server { … } thêm dòng: include /etc/nginx/hoa-dep.nginx.conf;',
    '  4. sudo nginx -t && sudo systemctl reload nginx',
    'Giữ --delete: không có nó, tệp của bài đã rút còn nằm lại trên máy chủ.',
  ].join('\n');
}
