import type { Finding } from '#domain/finding';
import type { Explanation } from '#domain/rules/explanation';
import { explanationOf, ruleNames } from '#domain/rules/rules';
import { isAnswerable } from '#lints/answers';
import { harmless } from '#loading/disk/harmless';
import { closest } from '#vietnamese/closest';

/** Why a rule is there and what to write, for a terminal; nothing where there is no such rule. */
export function explained(name: string): string | undefined {
  const rule = explanationOf(name);
  return (
    rule && [`${rule.title} [${name}]`, ...paragraphs(rule), ANSWERS[isAnswerable(name) ? 'yes' : 'no']].join('\n\n')
  );
}

function paragraphs({ why, write, example }: Explanation): string[] {
  return [why, `→ ${write}`, ...(example ? [`    ${example.replaceAll('\n', '\n    ')}`] : [])];
}

const ANSWERS = {
  yes: 'Nhắc nhầm thì trả lời trong phiếu, ở mục bo-qua, kèm lý do.',
  no: 'Quy tắc này không bỏ qua được: sửa xong mới hết nhắc.',
};

export function unknownRule(name: string): string {
  const near = closest(name, ruleNames);
  return harmless(
    `Không có quy tắc “${name}”.${near ? ` Có phải ý bạn là “${near}”?` : ` Các quy tắc: ${ruleNames.join(', ')}.`}`,
  );
}

/** Where to ask on, after a report. */
export function furtherWords(findings: readonly Finding[]): string | undefined {
  const [first, ...others] = new Set(findings.map(({ rule }) => rule));
  if (first === undefined) return undefined;
  const more = others.length > 0 ? ` (hoặc ${others.join(', ')})` : '';
  return `Muốn biết vì sao có lời nhắc: npm run check -- --giai-thich ${first}${more}`;
}
