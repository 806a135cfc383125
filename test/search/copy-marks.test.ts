import { describe, expect, test } from 'vitest';
import { marked, repairedLetters, unmarked } from '#search/copy-marks';

const STROKE = '\u0335';
const MOVED = '\u034F';

describe('the copy that is indexed', () => {
  test.each([
    ['đường', `d${STROKE}ường`],
    ['Đức', `D${STROKE}ức`],
    ['Ðức', `D${STROKE}ức`],
    ['hoà', `hòa${MOVED}`],
    ['uỷ ban', `ủy${MOVED} ban`],
    ['hòa', 'hòa'],
    ['hoàn', 'hoàn'],
    ['quý', 'quý'],
    ['thuý', `thúy${MOVED}`],
  ])('writes %s as %j', (text, copy) => expect(marked(text)).toBe(copy.normalize('NFC')));

  test.each(['Điều hoà, điều hòa; uỷ ban, ủy ban', 'loè xoè, quả, thuở, hoài', 'Đ đ', '27/KH-UBND'])(
    'gives “%s” back as its author wrote it',
    (text) => expect(unmarked(marked(text))).toBe(text),
  );

  test('is the same for text in composed and in decomposed letters', () =>
    expect(marked('đường hoà'.normalize('NFD'))).toBe(marked('đường hoà')));
});

test('letters that look Vietnamese become so, in composed letters', () =>
  expect(repairedLetters('Ðường ƣ ɖ'.normalize('NFD') + 'hoà'.normalize('NFD'))).toBe('Đường ư đhoà'));
