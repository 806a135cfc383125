import type { WithdrawableKind } from '#domain/withdrawal';

interface WithdrawnWords {
  title: string;
  /** What used to stand there. */
  what: string;
  /** What is gone with it. */
  gone: string;
  /** Over the link to the others of its kind. */
  others: string;
}

/** The notice that stands where a record was. What was taken back is what was posted, not the thing itself. */
export const withdrawnWords = {
  exemplar: {
    title: 'Bài này đã được rút',
    what: 'Bài viết',
    gone: 'Tên, ảnh và nội dung của bài',
    others: 'Xem các gương khác',
  },
  campaign: {
    title: 'Bài về phong trào này đã được rút',
    what: 'Bài về một phong trào thi đua',
    gone: 'Tên, nội dung và lịch của phong trào ấy',
    others: 'Xem các phong trào khác',
  },
  slogan: {
    title: 'Khẩu hiệu này đã được rút',
    what: 'Khẩu hiệu',
    gone: 'Nguyên văn và lời giải thích của khẩu hiệu',
    others: 'Xem các khẩu hiệu khác',
  },
  award: {
    title: 'Bài đăng quyết định này đã được rút',
    what: 'Bài đăng một quyết định khen thưởng',
    gone: 'Số quyết định và danh sách người được khen',
    others: 'Xem các quyết định khác',
  },
} as const satisfies Record<WithdrawableKind, WithdrawnWords>;
