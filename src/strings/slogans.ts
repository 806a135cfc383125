import type { SloganKind } from '#domain/slogan';

/** What stands above a group of slogans. */
export const sloganKindHeading = {
  theme: 'Chủ đề thi đua',
  slogan: 'Khẩu hiệu',
  motto: 'Phương châm',
  spirit: 'Tinh thần thi đua',
} as const satisfies Record<SloganKind, string>;
