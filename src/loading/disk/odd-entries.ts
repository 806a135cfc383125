import { type Finding, WHOLE_FILE, type Words } from '#domain/finding';

/** What lies in a content folder and is no file that can be read. */
export function oddName(file: string): Finding {
  return fault(file, {
    rule: 'file-name',
    message: 'Tên có ký tự không dùng được (dấu \\, ký tự điều khiển, hoặc chữ sai bảng mã).',
    advice: 'Đổi tên: chữ thường không dấu, số và gạch nối.',
  });
}

export function folderForFile(file: string): Finding {
  return fault(file, {
    rule: 'file-kind',
    message: 'Đây là một thư mục, trong khi tên này là của một tệp.',
    advice: 'Đổi tên thư mục, rồi đặt tệp mang tên này vào đây.',
  });
}

export function notAFile(file: string): Finding {
  return fault(file, {
    rule: 'file-kind',
    message: 'Đây không phải là một tệp thường.',
    advice: 'Xóa nó đi, rồi chép tệp thật vào.',
  });
}

export function outsideShortcut(file: string): Finding {
  return fault(file, {
    rule: 'shortcut',
    message: 'Lối tắt này dẫn ra ngoài thư mục đang chứa nó, nên không được đọc.',
    advice: 'Xóa lối tắt, chép chính tệp ấy vào đây.',
  });
}

export function brokenShortcut(file: string): Finding {
  return fault(file, {
    rule: 'shortcut',
    message: 'Lối tắt này không dẫn đến đâu.',
    advice: 'Xóa lối tắt, chép chính tệp cần dùng vào đây.',
  });
}

export function tooMany(folder: string, most: number): Finding {
  return fault(folder, {
    rule: 'too-large',
    message: `Thư mục này có hơn ${most.toLocaleString('vi')} tệp và thư mục, nên không được đọc.`,
    advice: 'Xem lại có chọn nhầm thư mục không; tệp không dùng thì chuyển đi nơi khác.',
  });
}

function fault(file: string, words: Words): Finding {
  return { severity: 'error', file, place: WHOLE_FILE, ...words };
}
