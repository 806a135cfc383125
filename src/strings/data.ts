import type { WithdrawableKind, WithdrawalReason } from '#domain/withdrawal';
import { withdrawalReasonLabel } from '#strings/labels';

/** Why a record may no longer be gathered. */
export const tombstoneReasonLabel = {
  ...withdrawalReasonLabel,
  'not-shared': 'Không đồng ý tổng hợp lên cấp trên',
} as const satisfies Record<WithdrawalReason | 'not-shared', string>;

/** What was withdrawn, in the column of its kind. */
export const withdrawnKindLabel = {
  campaign: 'Phong trào',
  slogan: 'Khẩu hiệu',
  exemplar: 'Gương điển hình',
  award: 'Quyết định khen thưởng',
} as const satisfies Record<WithdrawableKind, string>;

/** What each dataset is called, and what is in it. */
export const datasetWords = {
  'phong-trao': { name: 'Phong trào thi đua', about: 'Phong trào, thời gian, chỉ tiêu, tiêu chí, văn bản căn cứ.' },
  'khau-hieu': { name: 'Chủ đề, khẩu hiệu', about: 'Nguyên văn chủ đề, khẩu hiệu, phương châm.' },
  'guong-dien-hinh': {
    name: 'Gương điển hình',
    about: 'Gương được phép tổng hợp, kèm kết quả có ghi nguồn và những nơi đã làm theo.',
  },
  'khen-thuong': {
    name: 'Quyết định khen thưởng',
    about: 'Quyết định và người, tập thể được khen; trong bảng, mỗi người hoặc tập thể một dòng.',
  },
  lich: { name: 'Lịch', about: 'Phát động, sơ kết, tổng kết, hạn báo cáo, ngày kỷ niệm.' },
  'van-ban': { name: 'Văn bản', about: 'Văn bản căn cứ và thời gian có hiệu lực.' },
  'don-vi': { name: 'Đơn vị', about: 'Đơn vị, cấp trên, đơn vị kế thừa và mã hành chính qua từng thời gian.' },
  'da-rut': { name: 'Mục đã rút', about: 'Những mục mà nơi nào đã lấy về thì phải gỡ. Không nêu tên ai.' },
} as const;

/** Files that hold more than one kind of record. */
export const wholeWords = {
  'nguon-tin': {
    name: 'Nguồn tin JSON',
    about: 'JSON Feed 1.1 và phần mở rộng _bulletin của mọi nguồn tin trên trang.',
  },
  'toan-bo': { name: 'Toàn bộ dữ liệu', about: 'Tệp toan-bo.json: mọi bản ghi và toàn văn trong một tệp.' },
} as const;

/** Headings over the lists of feeds. */
export const feedGroupLabel = {
  all: 'Toàn trang',
  kind: 'Theo loại',
  field: 'Theo lĩnh vực',
  unit: 'Theo đơn vị',
  campaign: 'Theo phong trào',
} as const;
