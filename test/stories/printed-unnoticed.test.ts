import { expect, test } from 'vitest';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { privateFindings } from '#lints/lint-findings';
import { withdrawnFindings } from '#loading/checks/withdrawn';
import { portableStory } from '#stories/portable-story';
import { printedStory } from '#stories/printed-story';
import { readStory } from '#stories/read-story';
import { storyBlocks } from '#stories/story-blocks';
import { aBulletinWith } from '../a-bulletin.ts';
import { encoded, random } from './encodings.ts';

const printing = { pictures: new Map(), base: '' };

/** Where a text can stand in a story; `isMarked`: where marks mean something, `isLine`: where no line may end. */
const PLACES: { of: (text: string) => string; isMarked?: boolean; isLine?: boolean }[] = [
  { of: (text) => `Gọi ${text} nhé.` },
  { of: (text) => `## Gọi ${text}`, isLine: true },
  { of: (text) => `- một\n- gọi ${text}`, isLine: true },
  { of: (text) => `> Gọi ${text} nhé`, isLine: true },
  { of: (text) => `| Ai | Số |\n|---|---|\n| A | gọi ${text} |`, isLine: true },
  { of: (text) => `Xem[^1]\n\n[^1]: Gọi ${text}`, isLine: true },
  { of: (text) => `<TrichDan cua="Bà con">\n\nGọi ${text}\n\n</TrichDan>`, isLine: true },
  { of: (text) => `<TrichDan cua="gọi ${text}">\n\nHay.\n\n</TrichDan>`, isMarked: false, isLine: true },
  { of: (text) => `<SoLieu so="1" noi-dung="gọi ${text}" nguon="Sổ" />`, isMarked: false, isLine: true },
  { of: (text) => `Xem [gọi ${text}](/lich/).`, isMarked: false, isLine: true },
  { of: (text) => `Xem [lịch](/lich/ "gọi ${text}").`, isMarked: false, isLine: true },
  { of: (text) => `![Ảnh gọi ${text}](anh/a.jpg)`, isMarked: false, isLine: true },
  { of: (text) => `![Ảnh](anh/a.jpg "gọi ${text}")`, isMarked: false, isLine: true },
];

/** What a page shows: text, descriptions and titles, in plain signs; told without the code that is tested. */
function shownBy(html: string): string {
  return html
    .replace(/<sup>.*?<\/sup>/gsu, '')
    .replace(/<[^>]*?(?:alt|title)="([^"]*)"[^>]*>/gu, ' $1 ')
    .replace(/<\/?(?:em|strong|a|del|code|span|br)\b[^>]*>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#x([\dA-F]+);/giu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Me}\u034F\uFE00-\uFE0F]/gu, '')
    .replace(/[٠-٩]/gu, (sign) => String(sign.codePointAt(0)! - 0x660))
    .replace(/[०-९]/gu, (sign) => String(sign.codePointAt(0)! - 0x966))
    .replace(/[аеосрТНВі]/gu, (sign) => 'aeocpTHBi'['аеосрТНВі'.indexOf(sign)]!)
    .replace(/\s+/gu, ' ')
    .normalize('NFC');
}

const typings = (texts: readonly string[], seed: number) => {
  const pick = random(seed);
  return texts.flatMap((text) =>
    PLACES.flatMap((place) =>
      Array.from({ length: 12 }, () => ({ text, typed: place.of(encoded(text, pick, place)) })),
    ),
  );
};

function isPrinted(typed: string, text: string): boolean {
  const story = readStory(typed);
  const { html } = printedStory(story, printing);
  const everywhere = shownBy(html) + shownBy(portableStory(story, printing, 'https://a.example'));
  return everywhere.includes(text);
}

test('no number that a page shows goes unnoticed, however it was typed, and none is shown by its finding', () => {
  const numbers = ['0912 345 678', '0912345678', '0912.345.678', '+84 912 345 678', '034 082 003 456', '001234567890'];
  const tried = typings(numbers, 1).filter(({ typed, text }) => isPrinted(typed, text));
  const unnoticed = tried.filter(
    ({ typed }) => privateFindings('a.mdx', storyBlocks(readStory(typed).tree)).length === 0,
  );
  expect(tried.length).toBeGreaterThan(600);
  expect(unnoticed.map(({ typed }) => typed)).toEqual([]);
  const told = tried.flatMap(({ typed }) => privateFindings('a.mdx', storyBlocks(readStory(typed).tree)));
  expect(told.filter(({ message }) => message.replace(/\D/gu, '').length > 4)).toEqual([]);
}, 120_000);

test('no name of somebody withdrawn that a page shows goes unnoticed, however it was typed', () => {
  const own = 'guong-dien-hinh/ong-da-rut.mdx';
  const file = 'phong-trao/tan-duc-sang-xanh-sach-dep.mdx';
  const bulletin = withoutWithdrawn(aBulletinWith(() => undefined));
  const tried = typings(['Lê Thị Bích Thảo', 'Hồ Văn Tiến'], 2).filter(({ typed, text }) => isPrinted(typed, text));
  const unnoticed = tried.filter(({ typed, text }) => {
    const textOf = (it: string) => (it === own ? `---\nten: Bà ${text}\nchu-the: cá nhân\n---\n` : '');
    const blocksOf = (it: string) => (it === file ? storyBlocks(readStory(typed).tree) : []);
    const none = { uses: [], digestOf: () => undefined, attached: () => '' };
    return withdrawnFindings({ bulletin, textOf, blocksOf, ...none }).length === 0;
  });
  expect(tried.length).toBeGreaterThan(150);
  expect(unnoticed.map(({ typed }) => typed)).toEqual([]);
}, 120_000);
