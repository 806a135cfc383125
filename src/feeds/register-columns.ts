import type { RecordOf } from '#feeds/contract/contract';
import type { Column } from '#feeds/csv';
import { dayFirst, periodText } from '#feeds/written-dates';
import { tombstoneReasonLabel, withdrawnKindLabel } from '#strings/data';
import { occasionKindLabel, unitLevelLabel } from '#strings/labels';
import { levelOf } from '#domain/unit';

export const occasionColumns: readonly Column<RecordOf<'lich'>>[] = [
  { key: 'id', heading: 'Mã định danh', value: ({ id }) => id },
  { key: 'rowNumber', heading: 'Số thứ tự', value: ({ rowNumber }) => rowNumber },
  { key: 'name', heading: 'Tên việc', value: ({ name }) => name },
  { key: 'type', heading: 'Loại', value: ({ type }) => type, written: ({ type }) => occasionKindLabel[type] },
  { key: 'time', heading: 'Thời gian', value: ({ time }) => time },
  { key: 'from', heading: 'Từ ngày', value: ({ from }) => from, written: ({ from }) => dayFirst(from) },
  { key: 'to', heading: 'Đến ngày', value: ({ to }) => to, written: ({ to }) => dayFirst(to) },
  { key: 'responsible', heading: 'Thực hiện', value: ({ responsible }) => responsible.join('; ') },
  { key: 'campaign', heading: 'Phong trào', value: ({ campaign }) => campaign?.name },
  { key: 'documents', heading: 'Văn bản', value: (row) => row.documents.map(({ citation }) => citation).join('; ') },
  {
    key: 'cancelledOn',
    heading: 'Ngày hủy',
    value: (row) => row.cancelledOn,
    written: (row) => dayFirst(row.cancelledOn),
  },
];

export const documentColumns: readonly Column<RecordOf<'van-ban'>>[] = [
  { key: 'id', heading: 'Mã định danh', value: ({ id }) => id },
  { key: 'number', heading: 'Số, ký hiệu', value: ({ number }) => number },
  { key: 'type', heading: 'Hình thức', value: ({ type }) => type },
  { key: 'issuer', heading: 'Cơ quan ban hành', value: ({ issuer }) => issuer },
  { key: 'issuedOn', heading: 'Ngày ban hành', value: (row) => row.issuedOn, written: (row) => dayFirst(row.issuedOn) },
  { key: 'subject', heading: 'Trích yếu', value: ({ subject }) => subject },
  {
    key: 'validFrom',
    heading: 'Hiệu lực từ',
    value: (row) => row.validity.from,
    written: (row) => dayFirst(row.validity.from),
  },
  {
    key: 'validTo',
    heading: 'Hiệu lực đến',
    value: (row) => row.validity.to,
    written: (row) => dayFirst(row.validity.to),
  },
  { key: 'replacedBy', heading: 'Được thay thế bởi', value: ({ replacedBy }) => replacedBy.join('; ') },
  { key: 'link', heading: 'Liên kết', value: ({ link }) => link },
  { key: 'url', heading: 'Địa chỉ', value: ({ url }) => url },
];

export const unitColumns: readonly Column<RecordOf<'don-vi'>>[] = [
  { key: 'id', heading: 'Mã định danh', value: ({ id }) => id },
  { key: 'fullName', heading: 'Tên đầy đủ', value: ({ fullName }) => fullName },
  {
    key: 'type',
    heading: 'Cấp',
    value: ({ type }) => type,
    written: ({ type }) => unitLevelLabel[levelOf({ kind: type })],
  },
  {
    key: 'validity',
    heading: 'Thời gian tồn tại',
    value: ({ validity: { from, to } }) => (from || to ? `${from ?? ''}/${to ?? ''}` : ''),
    written: ({ validity }) => periodText(validity),
  },
  {
    key: 'successors',
    heading: 'Đơn vị kế thừa',
    value: ({ successors }) => successors.map(({ name, on }) => `${name} (${on})`).join('; '),
    written: ({ successors }) => successors.map(({ name, on }) => `${name} (${dayFirst(on)!})`).join('; '),
  },
  {
    key: 'codes',
    heading: 'Mã hành chính',
    value: ({ codes }) => codes.map((it) => `${it.scheme} ${it.code}`).join('; '),
  },
  { key: 'url', heading: 'Địa chỉ', value: ({ url }) => url },
];

export const withdrawalColumns: readonly Column<RecordOf<'da-rut'>>[] = [
  { key: 'id', heading: 'Mã định danh', value: ({ id }) => id },
  {
    key: 'recordKind',
    heading: 'Loại',
    value: ({ recordKind }) => recordKind,
    written: ({ recordKind }) => withdrawnKindLabel[recordKind],
  },
  { key: 'on', heading: 'Ngày rút', value: ({ on }) => on, written: ({ on }) => dayFirst(on) },
  {
    key: 'reason',
    heading: 'Lý do',
    value: ({ reason }) => reason,
    written: ({ reason }) => tombstoneReasonLabel[reason],
  },
];
