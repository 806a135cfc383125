import type { RecordOf } from '#feeds/contract/contract';
import type { Column } from '#feeds/csv';
import { awardFormNamed } from '#domain/award/law';
import { dayFirst } from '#feeds/written-dates';
import { awardGroundLabel, exemplarKindLabel, exemplarSubjectLabel } from '#strings/labels';

type Exemplar = RecordOf<'guong-dien-hinh'>;
type Award = RecordOf<'khen-thuong'>;

const names = (some: readonly { name: string }[]) => some.map(({ name }) => name).join('; ');

export const exemplarColumns: readonly Column<Exemplar>[] = [
  { key: 'id', heading: 'Mã định danh', value: ({ id }) => id },
  { key: 'name', heading: 'Tên gương', value: ({ name }) => name },
  {
    key: 'subject',
    heading: 'Chủ thể',
    value: ({ subject }) => subject,
    written: ({ subject }) => exemplarSubjectLabel[subject],
  },
  { key: 'type', heading: 'Loại', value: ({ type }) => type, written: ({ type }) => exemplarKindLabel[type] },
  { key: 'occupation', heading: 'Thành phần', value: ({ occupation }) => occupation },
  { key: 'isDirectWorker', heading: 'Trực tiếp lao động', value: ({ isDirectWorker }) => isDirectWorker },
  { key: 'unit', heading: 'Đơn vị', value: ({ unit }) => unit.name },
  { key: 'fields', heading: 'Lĩnh vực', value: ({ fields }) => names(fields) },
  { key: 'campaigns', heading: 'Phong trào', value: ({ campaigns }) => names(campaigns) },
  { key: 'summary', heading: 'Tóm tắt', value: ({ summary }) => summary },
  {
    key: 'results',
    heading: 'Kết quả',
    value: ({ results }) => results.map(({ figure, of, source }) => `${figure} ${of} (${source})`).join('; '),
  },
  {
    key: 'awards',
    heading: 'Khen thưởng đã nhận',
    value: ({ awards }) => awards.map(({ form, by }) => `${form} của ${by}`).join('; '),
  },
  { key: 'adoptions', heading: 'Số nơi làm theo', value: ({ adoptions }) => adoptions.length },
  {
    key: 'published',
    heading: 'Ngày đăng',
    value: ({ published }) => published,
    written: ({ published }) => dayFirst(published),
  },
  {
    key: 'updated',
    heading: 'Ngày cập nhật',
    value: ({ updated }) => updated,
    written: (row) => dayFirst(row.updated),
  },
  { key: 'url', heading: 'Địa chỉ', value: ({ url }) => url },
];

type AwardRow = Award['recipients'][number] & { decision: Award };

/** One row for each recipient: what the state's software for emulation data asks for. */
export function awardRows(awards: readonly Award[]): AwardRow[] {
  return awards.flatMap((decision) => decision.recipients.map((recipient) => ({ ...recipient, decision })));
}

export const awardColumns: readonly Column<AwardRow>[] = [
  { key: 'decision', heading: 'Mã định danh quyết định', value: ({ decision }) => decision.id },
  { key: 'number', heading: 'Số quyết định', value: ({ decision }) => decision.number },
  {
    key: 'decidedOn',
    heading: 'Ngày ký',
    value: ({ decision }) => decision.decidedOn,
    written: ({ decision }) => dayFirst(decision.decidedOn),
  },
  { key: 'decidedBy', heading: 'Cấp quyết định', value: ({ decision }) => decision.decidedBy },
  {
    key: 'ground',
    heading: 'Loại hình khen thưởng',
    value: ({ decision }) => decision.ground,
    written: ({ decision }) => awardGroundLabel[decision.ground],
  },
  {
    key: 'formType',
    heading: 'Nhóm',
    value: ({ form }) => awardFormNamed(form)?.type,
    written: ({ form }) => (awardFormNamed(form)?.type === 'title' ? 'Danh hiệu thi đua' : 'Hình thức khen thưởng'),
  },
  { key: 'form', heading: 'Danh hiệu, hình thức', value: ({ form }) => form },
  { key: 'recipient', heading: 'Họ tên, tên tập thể', value: ({ name }) => name },
  {
    key: 'subject',
    heading: 'Đối tượng',
    value: ({ subject }) => subject,
    written: ({ subject }) => exemplarSubjectLabel[subject],
  },
  { key: 'occupation', heading: 'Thành phần', value: ({ occupation }) => occupation },
  { key: 'isDirectWorker', heading: 'Trực tiếp lao động', value: ({ isDirectWorker }) => isDirectWorker },
  { key: 'unit', heading: 'Đơn vị', value: ({ unit, decision }) => (unit ?? decision.unit).name },
  { key: 'for', heading: 'Thành tích', value: (row) => row.for },
  { key: 'campaign', heading: 'Phong trào', value: ({ decision }) => decision.campaign?.name },
  {
    key: 'status',
    heading: 'Tình trạng',
    value: ({ annulled, decision }) => ((annulled ?? decision.annulled) ? 'annulled' : 'standing'),
    written: ({ annulled, decision }) => ((annulled ?? decision.annulled) ? 'Đã hủy bỏ' : 'Có hiệu lực'),
  },
  { key: 'url', heading: 'Địa chỉ', value: ({ decision }) => decision.url },
];
