import type { ExemplarSubject } from '#domain/exemplar';
import type { UnitLevel } from '#domain/unit';
import type { PlainDate } from '#vietnamese/plain-date';
import { unaccented } from '#vietnamese/unaccented';

/** A title or form of the law on emulation and commendation, who may receive it, and who decides from when to when. */
export interface AwardForm {
  name: string;
  type: 'title' | 'commendation';
  /** Absent where the law does not limit it. */
  subjects?: readonly ExemplarSubject[];
  authorities: readonly { level: UnitLevel; from: PlainDate; to?: PlainDate }[];
}

// Luật 06/2022/QH15 took effect; NĐ 129/2025 gave the commune what the district had decided.
const LAW = '2024-01-01';
const LAST_DISTRICT_DAY = '2025-06-30';
const REFORM = '2025-07-01';

const commune = { level: 'commune', from: LAW } as const;
const communeSinceReform = { level: 'commune', from: REFORM } as const;
const district = { level: 'district', from: LAW, to: LAST_DISTRICT_DAY } as const;
const province = { level: 'province', from: LAW } as const;
const central = { level: 'central', from: LAW } as const;

const title = (
  name: string,
  subjects: readonly ExemplarSubject[],
  ...authorities: AwardForm['authorities'][number][]
) => ({ name, type: 'title', subjects, authorities }) as const satisfies AwardForm;
const commendation = (name: string, ...authorities: AwardForm['authorities'][number][]) =>
  ({ name, type: 'commendation', authorities }) as const satisfies AwardForm;

/** Điều 9, 19, 20, 79, 80 of the law, and NĐ 129/2025 since the reform. */
export const awardForms: readonly AwardForm[] = [
  title('Chiến sĩ thi đua toàn quốc', ['person'], central),
  title('Chiến sĩ thi đua cấp tỉnh', ['person'], province),
  title('Chiến sĩ thi đua cơ sở', ['person'], district, communeSinceReform, province),
  title('Lao động tiên tiến', ['person'], commune, district, province),
  title('Chiến sĩ tiên tiến', ['person'], commune, district, province),
  title('Cờ thi đua của Chính phủ', ['collective', 'enterprise'], central),
  title('Cờ thi đua của Ủy ban nhân dân tỉnh', ['collective', 'enterprise'], province),
  title('Tập thể lao động xuất sắc', ['collective', 'enterprise'], province),
  title('Đơn vị quyết thắng', ['collective'], province),
  title('Tập thể lao động tiên tiến', ['collective', 'enterprise'], district, communeSinceReform, province),
  title('Đơn vị tiên tiến', ['collective'], district, communeSinceReform, province),
  title('Xã, phường, thị trấn tiêu biểu', ['collective'], province),
  title('Thôn, tổ dân phố văn hóa', ['collective'], district, communeSinceReform),
  title('Gia đình văn hóa', ['household'], commune),
  commendation('Huân chương', central),
  commendation('Huy chương', central),
  commendation('Danh hiệu vinh dự nhà nước', central),
  commendation('Giải thưởng Hồ Chí Minh', central),
  commendation('Giải thưởng Nhà nước', central),
  commendation('Kỷ niệm chương', central, province),
  commendation('Bằng khen', central, province),
  commendation('Giấy khen', commune, district, province),
];

/** Accents do not count, because `văn hóa` and `văn hoá` are both spelt by law. */
export function awardFormNamed(name: string): AwardForm | undefined {
  return awardForms.find((form) => unaccented(form.name) === unaccented(name));
}

/** Whether a body of this level may decide the award on a day. Before the 2022 law took effect we do not judge. */
export function mayDecide(form: AwardForm, level: UnitLevel, on: PlainDate): boolean {
  if (on < LAW || level === 'beside') return true;
  return form.authorities.some(
    (authority) => authority.level === level && authority.from <= on && (!authority.to || on <= authority.to),
  );
}
