import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explanationOf, ruleGroups, ruleNames } from '#domain/rules/rules';
import { explained, furtherWords, unknownRule } from '#loading/reports/explained';
import { WHOLE_FILE } from '#domain/finding';
import { readStory } from '#stories/read-story';
import { sourceFiles } from './source-files.ts';

const rules = ruleNames.map((name) => [name, explanationOf(name)!] as const);

describe('the rules', () => {
  // That no other is raised, the compiler says.
  test('are all raised somewhere', () => {
    const code = sourceFiles('src/**/*.ts')
      .filter(({ path }) => !path.startsWith('src/domain/rules/'))
      .map(({ text }) => text)
      .join('\n');
    expect(
      ruleNames.filter((name) => !new RegExp(`\\brule: (?:[^,\\n]*\\? )?'${name}'|\\b'${name}'[,;)]`, 'u').test(code)),
    ).toEqual([]);
    expect(ruleNames.length).toBeGreaterThan(100);
  });

  test('are explained once each, and no two alike', () => {
    const names = ruleGroups.flatMap(({ rules }) => Object.keys(rules));
    expect(names).toEqual([...new Set(names)]);
    const titles = rules.map(([, { title }]) => title);
    expect(titles).toEqual([...new Set(titles)]);
  });

  test('are explained in whole Vietnamese sentences, short enough to be read', () => {
    const isSentence = (text: string) => /^[\p{Lu}“].*[.]$/u.test(text) && /[à-ỹđ]/iu.test(text);
    const odd = rules.filter(([, { title, why, write }]) => {
      const isLong = why.length > 260 || write.length > 200 || title.length > 70;
      return isLong || !isSentence(why) || !isSentence(write) || /[.!]$|"/u.test(title) || /[!]/u.test(why + write);
    });
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  test('show examples of a form that YAML reads, and of a story that is taken', () => {
    const keyed = rules.flatMap(([name, { example = '' }]) =>
      /^(?:- |[a-z-]+: )[^→]*$/u.test(example) ? [[name, example]] : [],
    );
    expect(keyed.length).toBeGreaterThan(12);
    for (const [name, example] of keyed) expect(parse(example!), name).toBeInstanceOf(Object);
    const framed = rules.flatMap(([, { example = '' }]) => (/^(?:<[A-Z]|!?\[)/u.test(example) ? [example] : []));
    expect(framed.length).toBeGreaterThan(4);
    expect(framed.flatMap((example) => readStory(example).problems)).toEqual([]);
  });

  test('are those that documents name', () => {
    const told = ['src/lints/README.md', 'content/README.md'].map((file) => readFileSync(file, 'utf8')).join('');
    const families = new Set(ruleNames.map((name) => name.split('-')[0]));
    const named = [...told.matchAll(/`((?:[a-z]+-)+[a-z]+)`/gu)].map(([, name]) => name!);
    const english = named.filter((name) => families.has(name.split('-')[0]));
    expect(english.filter((name) => !ruleNames.includes(name))).toEqual([]);
    expect(english.length).toBeGreaterThan(10);
  });
});

describe('npm run check -- --giai-thich', () => {
  test('says why, what to write, and whether it may be answered', () => {
    expect(explained('private-phone')).toBe(
      'Có số điện thoại của một người [private-phone]\n\n' +
        'Số riêng đã lên mạng thì không thu lại được, chủ số bị gọi làm phiền và lừa đảo.\n\n' +
        '→ Xóa số. Ai muốn liên hệ thì gọi cơ quan, số ghi ở lien-he trong trang.yaml. Số công khai thật thì bỏ qua kèm lý do.\n\n' +
        '    bo-qua:\n      - private-phone: Số tổng đài của Trạm Y tế, được phép công khai\n\n' +
        'Nhắc nhầm thì trả lời trong phiếu, ở mục bo-qua, kèm lý do.',
    );
    expect(explained('consent-scope')).toContain('Quy tắc này không bỏ qua được');
    expect(explained('toString')).toBeUndefined();
  });

  test('finds a rule that is mistyped', () => {
    expect(unknownRule('private-phne')).toContain('Có phải ý bạn là “private-phone”?');
  });

  test('is named after a report, with the rules that were met', () => {
    const found = (rule: 'yaml' | 'encoding') => ({
      ...({ severity: 'error', rule, file: 'x.yaml', place: WHOLE_FILE, message: 'x' } as const),
    });
    expect(furtherWords([found('yaml'), found('encoding'), found('yaml')])).toContain(
      '--giai-thich yaml (hoặc encoding)',
    );
    expect(furtherWords([])).toBeUndefined();
  });
});
