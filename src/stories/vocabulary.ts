import { dictionary } from '#vietnamese/dictionary';

/** A component an officer may use in a story: its attributes are literal text. */
interface StoryComponent {
  required: readonly string[];
  optional: readonly string[];
  /** Whether text stands between the opening and the closing tag. */
  holds: 'text' | 'nothing';
  example: string;
}

/** The short list. The README shows each. */
export const storyComponents = dictionary<StoryComponent>({
  TrichDan: { required: [], optional: ['cua'], holds: 'text', example: '<TrichDan cua="Tổ tự quản">' },
  KetQua: { required: [], optional: [], holds: 'text', example: '<KetQua>' },
  SoLieu: {
    required: ['so', 'noi-dung', 'nguon'],
    optional: [],
    holds: 'nothing',
    example: '<SoLieu so="1,8 km" noi-dung="đường hoa" nguon="Biên bản của xóm" />',
  },
  CacBuoc: { required: [], optional: [], holds: 'text', example: '<CacBuoc>' },
  Anh: {
    required: ['tep', 'mo-ta'],
    optional: ['chu-thich', 'tac-gia'],
    holds: 'nothing',
    example: '<Anh tep="anh/duong-hoa.jpg" mo-ta="Người dân trồng hoa" />',
  },
  Bang: { required: ['ten'], optional: [], holds: 'text', example: '<Bang ten="Lịch trực">' },
});

export const componentNames = Object.keys(storyComponents);
