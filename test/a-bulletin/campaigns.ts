import type { Campaign } from '#domain/campaign';
import type { Slogan } from '#domain/slogan';

const bare = {
  otherNames: [],
  labels: [],
  answersTo: [],
  documents: [],
  tasks: [],
  targets: [],
  subjects: [],
  criteria: [],
  awards: [],
  notes: [],
  isIllustration: false,
};
const at = (file: string) => ({ file, path: [] });

export const campaigns: Campaign[] = [
  {
    ...bare,
    origin: at('phong-trao/ca-nuoc-chung-suc-xay-dung-nong-thon-moi.mdx'),
    slug: 'ca-nuoc-chung-suc-xay-dung-nong-thon-moi',
    name: 'Cả nước chung sức xây dựng nông thôn mới',
    otherNames: ['Chung sức xây dựng nông thôn mới'],
    launchedBy: 'trung-uong',
    launcher: 'Thủ tướng Chính phủ',
    form: 'thematic',
    period: { from: '2021', to: '2025' },
    fields: ['kinh-te'],
    summary: 'Cả nước cùng làm đường, làm nhà, làm vườn, giữ làng quê sạch đẹp.',
    publishedOn: '2024-01-05',
  },
  {
    ...bare,
    origin: at('phong-trao/phu-binh-chung-suc-xay-dung-nong-thon-moi.mdx'),
    slug: 'phu-binh-chung-suc-xay-dung-nong-thon-moi',
    name: 'Phú Bình chung sức xây dựng nông thôn mới',
    launchedBy: 'phu-binh.thai-nguyen',
    launcher: 'Chủ tịch UBND huyện',
    form: 'thematic',
    period: { from: '2024-01-26', to: '2024-12-31' },
    answersTo: ['ca-nuoc-chung-suc-xay-dung-nong-thon-moi'],
    documents: ['27-kh-ubnd-phu-binh'],
    fields: ['kinh-te', 'moi-truong'],
    tasks: [{ who: 'hộ gia đình', items: ['Phân loại rác tại nhà', 'Trồng một luống hoa trước cổng'] }],
    awards: [
      {
        form: 'Giấy khen',
        by: 'Chủ tịch UBND huyện',
        quotas: [
          { subject: 'tập thể', from: 1, to: 2 },
          { subject: 'cá nhân', to: 4 },
        ],
      },
    ],
    summary: 'Huyện Phú Bình thi đua giữ vững và nâng cao các tiêu chí nông thôn mới.',
    publishedOn: '2024-02-01',
  },
  {
    ...bare,
    origin: at('phong-trao/tan-duc-sang-xanh-sach-dep.mdx'),
    slug: 'tan-duc-sang-xanh-sach-dep',
    name: 'Tân Đức sáng, xanh, sạch, đẹp',
    launchedBy: 'tan-duc.phu-binh.thai-nguyen',
    launcher: 'Chủ tịch UBND xã',
    form: 'thematic',
    labels: ['cao điểm'],
    period: { from: '2024-02', to: '2024-12-31' },
    theme: 'Mỗi nhà một luống hoa, mỗi xóm một con đường đẹp',
    answersTo: ['phu-binh-chung-suc-xay-dung-nong-thon-moi'],
    documents: ['ke-hoach-tan-duc-2024'],
    fields: ['moi-truong'],
    targets: [
      {
        text: 'Trồng 5 km đường hoa; tỷ lệ hộ phân loại rác: từ 80% trở lên',
        parts: [
          { subject: 'Đường hoa', aim: 'quantity', goal: { type: 'number', comparison: '=', value: 5 }, unit: 'km' },
          {
            subject: 'Tỷ lệ hộ phân loại rác',
            aim: 'threshold',
            goal: { type: 'number', comparison: '>=', value: 80 },
            unit: '%',
            result: { value: 82.5, on: '2024-12-15', source: 'Báo cáo tổng kết của UBND xã' },
          },
        ],
        notes: [],
      },
    ],
    subjects: ['Các xóm', 'Hộ gia đình'],
    criteria: [{ letter: 'a', subject: 'tập thể', items: ['Có đường hoa do xóm tự quản.'] }],
    awards: [{ form: 'Giấy khen', by: 'Chủ tịch UBND xã', quotas: [{ subject: 'hộ gia đình', to: 5 }] }],
    anniversary: { name: 'Chiến thắng Điện Biên Phủ', eventOn: '1954-05-07', on: '2024-05-07', years: 70 },
    summary: 'Các xóm trồng hoa ven đường, phân loại rác tại nhà, giữ ngõ xóm sạch đẹp.',
    publishedOn: '2024-02-20',
    updatedOn: '2024-12-16',
  },
];

export const slogans: Slogan[] = [
  {
    origin: at('khau-hieu/moi-nha-mot-luong-hoa.mdx'),
    slug: 'moi-nha-mot-luong-hoa',
    text: 'Mỗi nhà một luống hoa, mỗi xóm một con đường đẹp',
    kind: 'theme',
    unit: 'tan-duc.phu-binh.thai-nguyen',
    campaign: 'tan-duc-sang-xanh-sach-dep',
    documents: ['ke-hoach-tan-duc-2024'],
    period: { from: '2024-02', to: '2024-12-31' },
    publishedOn: '2024-02-20',
    notes: [],
  },
  {
    origin: at('khau-hieu/ro-viec-quyet-liet-linh-hoat-ve-dich.mdx'),
    slug: 'ro-viec-quyet-liet-linh-hoat-ve-dich',
    text: 'Rõ việc, quyết liệt, linh hoạt, về đích',
    kind: 'motto',
    unit: 'phu-binh.thai-nguyen',
    documents: ['27-kh-ubnd-phu-binh'],
    period: { from: '2024' },
    notes: [],
  },
];
