import { expect, test } from 'vitest';
import { sentencesOf } from '#lints/sentence';
import { readStory } from '#stories/read-story';
import { storyBlocks } from '#stories/story-blocks';

const blocksOf = (typed: string) => storyBlocks(readStory(typed).tree);

const read = (typed: string) =>
  blocksOf(typed)
    .flatMap(sentencesOf)
    .map(({ line, role, text }) => `${line} ${role} ${text}`);

test('a story is read as sentences, each with its line', () => {
  const typed = `
## Cách **làm**

Câu một. Câu hai
vẫn câu hai. “Câu ba!” Rộng 3,5 m.

1. **Họp xóm.** Chia đoạn.
- Việc \\{khác\\}

<TrichDan cua="Bà con">

Nói thế này.

</TrichDan>
<SoLieu so="42 hộ" noi-dung="cùng trồng"
  nguon="Sổ" />

| a | b |
| --- | --- |
| 1 | 2 |

![Đường hoa](anh/hoa.jpg "Chú thích") Xem [văn bản](https://vidu.example/1) và https://vidu.example/2.
`;
  expect(read(typed)).toEqual([
    '2 prose Cách làm',
    '4 prose Câu một.',
    '4 prose Câu hai vẫn câu hai.',
    '5 prose “Câu ba!”',
    '5 prose Rộng 3,5 m.',
    '7 prose Họp xóm.',
    '7 prose Chia đoạn.',
    '8 prose Việc {khác}',
    '12 speech Nói thế này.',
    '18 table | a | b |',
    '20 table | 1 | 2 |',
    '22 prose Xem văn bản và .',
    '10 caption Bà con',
    '15 figure 42 hộ',
    '15 figure cùng trồng',
    '15 figure Sổ',
    '22 caption Đường hoa',
    '22 caption Chú thích',
    '22 link https://vidu.example/1',
    '22 link https://vidu.example/2',
  ]);
});

test('abbreviations, initials and numbers end no sentence', () => {
  expect(read('TP. Thái Nguyên có 1.250 cây. Ông H. Bảy trồng.')).toEqual([
    '1 prose TP. Thái Nguyên có 1.250 cây.',
    '1 prose Ông H. Bảy trồng.',
  ]);
});

test('letters typed as entities, in two parts or with line endings of any machine are read as meant', () => {
  expect(read('&#105;mport\r\ncho bà\u0300')).toEqual(['1 prose import cho bà̀'.normalize('NFC')]);
  expect(read('ba\u0300 con')).toEqual(['1 prose bà con']);
});

test('a finding on a further line of a sentence has that line', () => {
  const [sentence] = blocksOf('Một câu\ndài qua\nba dòng.').flatMap(sentencesOf);
  expect(sentence!.breaks).toEqual([8, 16]);
});
