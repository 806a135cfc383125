/** Kinds of page a reader can ask for, in the order the filter lists them. */
export const searchKinds = [
  'guong',
  'phong-trao',
  'khau-hieu',
  'van-ban',
  'khen-thuong',
  'don-vi',
  'linh-vuc',
  'trang',
] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchKindLabel = {
  guong: 'Gương điển hình',
  'phong-trao': 'Phong trào',
  'khau-hieu': 'Khẩu hiệu',
  'van-ban': 'Văn bản',
  'khen-thuong': 'Khen thưởng',
  'don-vi': 'Đơn vị',
  'linh-vuc': 'Lĩnh vực',
  trang: 'Trang khác',
} as const satisfies Record<SearchKind, string>;

/** The filters by the name they have in the address. */
export const searchFilterLabel = {
  loai: 'Loại',
  'linh-vuc': 'Lĩnh vực',
  'don-vi': 'Đơn vị',
  'phong-trao': 'Phong trào',
  nam: 'Năm',
  'trang-thai': 'Trạng thái',
} as const;
export type SearchFilter = keyof typeof searchFilterLabel;
export const searchFilters = Object.keys(searchFilterLabel) as SearchFilter[];

/** Status as an address says it. */
export const statusInAddress = { upcoming: 'sap', running: 'dang', undated: 'khong-ro', ended: 'xong' } as const;
