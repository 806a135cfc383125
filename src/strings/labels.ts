import type { AwardGround, FavouredGroup } from '#domain/award/award';
import type { CampaignForm } from '#domain/campaign';
import type { CampaignStatus } from '#domain/campaign-time';
import type { ExemplarKind, ExemplarSubject } from '#domain/exemplar';
import type { OccasionKind } from '#domain/occasion';
import type { SloganKind } from '#domain/slogan';
import type { TargetAim, TargetComparison } from '#domain/target';
import type { UnitKind, UnitLevel } from '#domain/unit';
import type { WithdrawalReason } from '#domain/withdrawal';

export const unitKindLabel = {
  state: 'Trung ương',
  province: 'tỉnh',
  municipality: 'thành phố',
  'rural-district': 'huyện',
  'urban-district': 'quận',
  'district-town': 'thị xã',
  'district-city': 'thành phố',
  'rural-commune': 'xã',
  ward: 'phường',
  township: 'thị trấn',
  'special-zone': 'đặc khu',
  hamlet: 'thôn',
  body: '',
  cluster: '',
} as const satisfies Record<UnitKind, string>;

export const unitLevelLabel = {
  central: 'Trung ương',
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
  hamlet: 'Thôn, xóm',
  beside: 'Cơ quan, cụm thi đua',
} as const satisfies Record<UnitLevel, string>;

export const campaignFormLabel = {
  standing: 'Thường xuyên',
  thematic: 'Theo chuyên đề',
} as const satisfies Record<CampaignForm, string>;

export const statusLabel = {
  running: 'Đang diễn ra',
  upcoming: 'Chưa bắt đầu',
  undated: 'Không ghi ngày kết thúc',
  ended: 'Đã kết thúc',
} as const satisfies Record<CampaignStatus, string>;

export const sloganKindLabel = {
  theme: 'Chủ đề',
  slogan: 'Khẩu hiệu',
  motto: 'Phương châm',
  spirit: 'Tinh thần',
} as const satisfies Record<SloganKind, string>;

export const occasionKindLabel = {
  launch: 'Phát động',
  task: 'Việc phải làm',
  pledge: 'Đăng ký, ký kết',
  report: 'Báo cáo',
  'interim-review': 'Sơ kết',
  'final-review': 'Tổng kết',
  meeting: 'Hội nghị',
  training: 'Bồi dưỡng',
  deadline: 'Hạn cuối',
  anniversary: 'Kỷ niệm',
} as const satisfies Record<OccasionKind, string>;

export const exemplarSubjectLabel = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
  enterprise: 'Doanh nghiệp',
} as const satisfies Record<ExemplarSubject, string>;

export const exemplarKindLabel = {
  'advanced-exemplar': 'Điển hình tiên tiến',
  'good-deed': 'Người tốt, việc tốt',
  'new-model': 'Mô hình mới',
  'new-factor': 'Nhân tố mới',
  'good-practice': 'Cách làm hay',
} as const satisfies Record<ExemplarKind, string>;

export const withdrawalReasonLabel = {
  'by-request': 'Theo đề nghị',
  inaccurate: 'Nội dung không chính xác',
  'award-annulled': 'Khen thưởng bị hủy bỏ',
  'consent-expired': 'Hết hạn đồng ý',
  other: 'Lý do khác',
} as const satisfies Record<WithdrawalReason, string>;

/** Loại hình khen thưởng. */
export const awardGroundLabel = {
  merit: 'Công trạng',
  extraordinary: 'Đột xuất',
  campaign: 'Phong trào thi đua',
  devotion: 'Quá trình cống hiến',
  tenure: 'Niên hạn',
  external: 'Đối ngoại',
} as const satisfies Record<AwardGround, string>;

export const favouredGroupLabel = {
  directWorkers: 'Người lao động trực tiếp',
  households: 'Hộ gia đình',
  smallCollectives: 'Tập thể nhỏ',
} as const satisfies Record<FavouredGroup, string>;

export const targetAimLabel = {
  complete: 'Hoàn thành',
  keep: 'Giữ vững',
  maintain: 'Duy trì',
  strive: 'Phấn đấu',
  threshold: 'Mức',
  quantity: 'Số lượng',
  quality: 'Định tính',
} as const satisfies Record<TargetAim, string>;

/** Said before the number: “từ 98% trở lên” needs both halves. */
export const comparisonLabel = {
  '=': ['', ''],
  '>=': ['từ ', ' trở lên'],
  '>': ['trên ', ''],
  '<=': ['không quá ', ''],
  '<': ['dưới ', ''],
} as const satisfies Record<TargetComparison, readonly [string, string]>;
