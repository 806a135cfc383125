import { type Finding, findingAt, keysOf, type Recorded } from '#domain/finding';
import type { Rule } from '#domain/rules/rules';
import { closest } from '#vietnamese/closest';
import type { RuleAnswer } from '#domain/rule-answer';

/**
 * The rules an officer may answer with a reason. Not among them: what a machine could not publish (forms, files, the
 * text of a story), what points nowhere, what the law on awards refuses, and consent, which no reason replaces:
 * neither the person's own nor, for a child, the guardian's.
 */
const answerableRules = [
  'private-phone',
  'private-id-number',
  'private-bank-account',
  'private-address',
  'child-school-named',
  'person-hardship',
  'person-health',
  'person-ethnicity',
  'person-religion',
  'name-accents',
  'document-unknown',
  'document-day-differs',
  'citation-lapsed',
  'implements-later',
  'slogan-misquoted',
  'figure-without-source',
  'avoided-word',
  'attachment-unread',
  'name-repeated',
  'adoption-before-source',
] as const satisfies readonly Rule[];

/** A finding that was looked at, and left as it is for a reason. */
export interface AnsweredFinding extends Finding {
  reason: string;
}

interface Answering {
  findings: Finding[];
  answered: AnsweredFinding[];
}

type Answered = Recorded & { answers?: readonly RuleAnswer[] };

/** Sets aside what records answer by `bo-qua`; an answer to nothing is itself a finding. */
export function withAnswers(findings: readonly Finding[], records: readonly Answered[]): Answering {
  const answering = records.filter(({ answers }) => answers !== undefined);
  const byFile = Map.groupBy(answering, ({ origin }) => origin.file);
  const reasonFor = (finding: Finding) => {
    if (!isAnswerable(finding.rule)) return undefined;
    const said = byFile.get(finding.file)?.filter((record) => isOf(record, finding)) ?? [];
    return said.flatMap(({ answers }) => answers!).find(({ rule }) => rule === finding.rule)?.reason;
  };
  const answered = findings.flatMap((finding) => {
    const reason = reasonFor(finding);
    return reason === undefined ? [] : [{ ...finding, reason }];
  });
  const open = findings.filter((finding) => reasonFor(finding) === undefined);
  return { findings: [...open, ...answering.flatMap((record) => idleAnswers(record, answered))], answered };
}

/** Whether a finding is about a record: a whole file, or a row of a register. */
function isOf({ origin }: Answered, finding: Finding): boolean {
  const keys = keysOf(finding);
  return finding.file === origin.file && origin.path.every((key, index) => keys[index] === key);
}

export function isAnswerable(rule: string): rule is (typeof answerableRules)[number] {
  return (answerableRules as readonly string[]).includes(rule);
}

function idleAnswers(record: Answered, answered: readonly AnsweredFinding[]): Finding[] {
  const own: string[] = answered.filter((finding) => isOf(record, finding)).map(({ rule }) => rule);
  return record.answers!.flatMap(({ rule }, index) => {
    if (!isAnswerable(rule)) return [findingAt(record, ['bo-qua', index], unanswerable(rule))];
    return own.includes(rule) ? [] : [findingAt(record, ['bo-qua', index], idle(rule))];
  });
}

function unanswerable(rule: string) {
  const near = closest(rule, answerableRules);
  return {
    severity: 'error',
    rule: 'answer-unknown',
    message: `Quy tắc “${rule}” không có, hoặc không được bỏ qua.`,
    advice: near ? `Có phải ý bạn là “${near}”?` : `Các quy tắc được bỏ qua: ${answerableRules.join(', ')}.`,
  } as const;
}

function idle(rule: string) {
  return {
    severity: 'warning',
    rule: 'answer-unused',
    message: `Bài không còn điều gì thuộc quy tắc “${rule}” để bỏ qua.`,
    advice: 'Xóa dòng này, để lần sau có điều mới thì bản kiểm tra báo.',
  } as const;
}
