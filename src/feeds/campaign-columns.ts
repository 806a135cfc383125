import type { RecordOf } from '#feeds/contract/contract';
import type { Column } from '#feeds/csv';
import { dayFirst, periodText } from '#feeds/written-dates';
import { campaignFormLabel, sloganKindLabel } from '#strings/labels';

type Campaign = RecordOf<'phong-trao'>;
type Slogan = RecordOf<'khau-hieu'>;

export const campaignColumns: readonly Column<Campaign>[] = [
  { key: 'id', heading: 'Mã định danh', value: ({ id }) => id },
  { key: 'name', heading: 'Tên phong trào', value: ({ name }) => name },
  { key: 'form', heading: 'Hình thức', value: ({ form }) => form, written: ({ form }) => campaignFormLabel[form] },
  { key: 'labels', heading: 'Nhãn', value: ({ labels }) => labels.join('; ') },
  { key: 'launchedBy', heading: 'Đơn vị phát động', value: ({ launchedBy }) => launchedBy?.name },
  { key: 'launcher', heading: 'Người phát động', value: ({ launcher }) => launcher },
  { key: 'theme', heading: 'Chủ đề', value: ({ theme }) => theme },
  {
    key: 'period',
    heading: 'Thời gian',
    value: ({ period: { from, to } }) => (from || to ? `${from ?? ''}/${to ?? ''}` : ''),
    written: ({ period }) => periodText(period),
  },
  { key: 'documents', heading: 'Văn bản', value: (row) => row.documents.map(({ citation }) => citation).join('; ') },
  { key: 'fields', heading: 'Lĩnh vực', value: ({ fields }) => fields.map(({ name }) => name).join('; ') },
  {
    key: 'tasks',
    heading: 'Việc cần làm',
    value: ({ tasks = [] }) => tasks.map(({ who, items }) => `${who}: ${items.join('; ')}`).join(' | '),
  },
  { key: 'targets', heading: 'Chỉ tiêu', value: ({ targets }) => targets.map(({ text }) => text).join('; ') },
  { key: 'subjects', heading: 'Đối tượng', value: ({ subjects }) => subjects.join('; ') },
  { key: 'summary', heading: 'Tóm tắt', value: ({ summary }) => summary },
  { key: 'published', heading: 'Ngày đăng', value: (row) => row.published, written: (row) => dayFirst(row.published) },
  { key: 'updated', heading: 'Ngày cập nhật', value: (row) => row.updated, written: (row) => dayFirst(row.updated) },
  { key: 'url', heading: 'Địa chỉ', value: ({ url }) => url },
];

export const sloganColumns: readonly Column<Slogan>[] = [
  { key: 'id', heading: 'Mã định danh', value: ({ id }) => id },
  { key: 'text', heading: 'Nội dung', value: ({ text }) => text },
  { key: 'type', heading: 'Loại', value: ({ type }) => type, written: ({ type }) => sloganKindLabel[type] },
  { key: 'unit', heading: 'Đơn vị', value: ({ unit }) => unit.name },
  { key: 'campaign', heading: 'Phong trào', value: ({ campaign }) => campaign?.name },
  { key: 'documents', heading: 'Văn bản', value: (row) => row.documents.map(({ citation }) => citation).join('; ') },
  {
    key: 'period',
    heading: 'Thời gian',
    value: ({ period: { from, to } }) => (from || to ? `${from ?? ''}/${to ?? ''}` : ''),
    written: ({ period }) => periodText(period),
  },
  { key: 'published', heading: 'Ngày đăng', value: (row) => row.published, written: (row) => dayFirst(row.published) },
  { key: 'url', heading: 'Địa chỉ', value: ({ url }) => url },
];
