import { describe, expect, test } from 'vitest';
import { decoded, legacyEncodingOf, looksLegacy } from '#word/legacy-fonts';
import { font, paragraph, run, storyOf } from './a-document.ts';

/** Every Vietnamese letter that ASCII lacks, small. */
const SMALL = [...'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'].map((letter) =>
  letter.normalize('NFC'),
);
const CAPITALS = SMALL.map((letter) => letter.toUpperCase());

/** What Windows-1252 shows for the upper half of a font. */
const UPPER_HALF = Array.from({ length: 96 }, (_, place) => String.fromCodePoint(160 + place));
const VNI_CODES = [...UPPER_HALF, ...[...'aeouyôöAEOUYÔÖ'].flatMap((vowel) => UPPER_HALF.map((sign) => vowel + sign))];

/** Letters whose code shows the letter itself; any other code that gives itself only passes through. */
const THEMSELVES = { tcvn3: ['ý'], vni: [...'ìíÌÍ'] };

/** The codes of one encoding that give a letter. */
function codesOf(letter: string, encoding: 'tcvn3' | 'vni'): string[] {
  const codes = encoding === 'tcvn3' ? UPPER_HALF : VNI_CODES;
  return codes
    .filter((code) => decoded(code, encoding) === letter)
    .filter((code) => code !== letter || THEMSELVES[encoding].includes(letter));
}

describe('TCVN3', () => {
  test.each(SMALL)('%s has one code', (letter) => {
    expect(codesOf(letter, 'tcvn3')).toHaveLength(1);
  });

  test('capitals without a tone have one code each, those with a tone none: fonts ending in H print them', () => {
    const withCode = CAPITALS.filter((letter) => codesOf(letter, 'tcvn3').length === 1);
    expect(withCode.join('')).toBe('ĂÂÊÔƠƯĐ');
    expect(CAPITALS.filter((letter) => codesOf(letter, 'tcvn3').length > 1)).toEqual([]);
  });

  test.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['phong trµo thi ®ua yªu n\u00ADíc', 'phong trào thi đua yêu nước'],
  ])('%s', (typed, read) => {
    expect(decoded(typed, 'tcvn3')).toBe(read);
  });

  test('a capital font prints capitals', () => {
    expect(decoded('ñy ban nh©n d©n x· T©n §øc', 'tcvn3-capitals')).toBe('ỦY BAN NHÂN DÂN XÃ TÂN ĐỨC');
  });

  test('letters that Word moved to the symbol area are the same letters', () => {
    expect(decoded('h\uF0B9nh phóc', 'tcvn3')).toBe('hạnh phúc');
  });
});

describe('VNI', () => {
  test.each(SMALL)('%s has a code', (letter) => {
    expect(codesOf(letter, 'vni').filter((code) => code === code.toLowerCase())).toHaveLength(letter === 'ỵ' ? 2 : 1);
  });

  test.each(CAPITALS)('%s has a code with a capital sign', (letter) => {
    expect(codesOf(letter, 'vni').filter((code) => code === code.toUpperCase())).toHaveLength(letter === 'Ỵ' ? 2 : 1);
  });

  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ÔÛ xaõ Taân Ñöùc coù ñöôøng hoa', 'Ở xã Tân Đức có đường hoa'],
    ['Aùnh saùng, kyõ thuaät, yù, quyõ, lyù, nghæ, ñòa chæ, mî', 'Ánh sáng, kỹ thuật, ý, quỹ, lý, nghỉ, địa chỉ, mỵ'],
  ])('%s', (typed, read) => {
    expect(decoded(typed, 'vni')).toBe(read);
  });
});

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VnArial', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-capitals'],
  ['VNI-Times', 'vni'],
  ['VNI Helve', 'vni'],
  ['Times New Roman', undefined],
  ['Verdana', undefined],
  ['', undefined],
])('the font “%s” is in %s', (name, encoding) => {
  expect(legacyEncodingOf(name)).toBe(encoding);
});

test.each([
  ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', true],
  ['Töï do – Haïnh phuùc', true],
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', false],
  ['Toán, hoá, loà xoà: “chữ có dấu” ±5 °C', false],
  ['Ông Müller người Đức đến thăm xóm Ngoài', false],
])('“%s” looks typed in an old encoding: %s', (text, looks) => {
  expect(looksLegacy(text)).toBe(looks);
});

describe('in a document', () => {
  test('a letter split over two runs is one letter', async () => {
    const { body } = await storyOf(
      paragraph(run('To', font('VNI-Times')) + run('å tö', font('VNI-Times')) + run('ï quaûn.', font('VNI-Times'))),
    );
    expect(body).toBe('Tổ tự quản.\n');
  });

  test('the font of the usual style counts where a run names none, and Unicode in it is left alone by its own font', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('Calibri')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Goc"><w:name w:val="Normal"/><w:rPr>${font('.VnTime')}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Body"/><w:basedOn w:val="Goc"/></w:style>`;
    const body =
      paragraph(run('tËp thÓ')) +
      paragraph(run('x· '), '<w:pStyle w:val="Con"/>') +
      paragraph(run('xã hội', font('Times New Roman')));
    expect((await storyOf({ body, styles })).body).toBe('tập thể\n\nxã\n\nxã hội\n');
  });

  test('text that only looks old is left as it is, and named', async () => {
    const { body, doubts } = await storyOf(paragraph(run('Céng hoµ x· héi chñ nghÜa')));
    expect(body).toBe('Céng hoµ x· héi chñ nghÜa\n');
    expect(doubts.join('\n')).toContain(
      'bảng mã cũ mà phông chữ không cho biết, nên để nguyên: “Céng hoµ x· héi chñ nghÜa”',
    );
  });
});
