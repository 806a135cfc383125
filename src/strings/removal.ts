import type { PlainDate } from '#vietnamese/plain-date';

/** What the law gives who asks to be left out, as it stands on a day. */
export interface RemovalTerms {
  basis: string;
  terms: readonly string[];
}

const laws: readonly (RemovalTerms & { since: PlainDate })[] = [
  {
    since: '2026-01-01',
    basis: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP',
    terms: [
      'Trong 2 ngày làm việc: bà con được trả lời.',
      'Trong 15 ngày: bài được gỡ xong. Nơi khác đã lấy bài thì phải gỡ theo trong 20 ngày.',
      'Chưa kịp thì được kéo dài một lần, thêm nhiều nhất 15 ngày.',
    ],
  },
  {
    since: '2023-07-01',
    basis: 'Nghị định số 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân',
    terms: ['Trong 72 giờ từ khi nhận yêu cầu: cán bộ gỡ hoặc sửa xong; nếu luật buộc phải giữ lại thì nói rõ vì sao.'],
  },
];

/** Nothing before there was such a law, and nothing of one that is not in force yet. */
export function removalTerms(today: PlainDate): RemovalTerms | undefined {
  return laws.find(({ since }) => since <= today);
}
