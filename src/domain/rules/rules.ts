import { attachedRules } from '#domain/rules/attached';
import type { Explanation } from '#domain/rules/explanation';
import { fileRules } from '#domain/rules/files';
import { formRules } from '#domain/rules/forms';
import { peopleRules } from '#domain/rules/people';
import { recordRules } from '#domain/rules/records';
import { storyRules } from '#domain/rules/stories';

/** Every rule and its explanation, in the order in which an officer reads of them. */
export const ruleGroups = [
  { id: 'con-nguoi', title: 'Bảo vệ người', rules: peopleRules },
  { id: 'su-that', title: 'Bảo vệ sự thật', rules: recordRules },
  { id: 'loi-ke', title: 'Lời kể và liên kết', rules: storyRules },
  { id: 'phieu', title: 'Phiếu và sổ', rules: formRules },
  { id: 'anh-va-tep', title: 'Ảnh và tệp đính kèm', rules: attachedRules },
  { id: 'thu-muc', title: 'Thư mục và tệp', rules: fileRules },
] as const;

/** Permanent name of a rule; one that is not explained does not exist. */
export type Rule = KeyOf<(typeof ruleGroups)[number]['rules']>;

type KeyOf<Group> = Group extends unknown ? keyof Group : never;

const explanations = new Map<string, Explanation>(ruleGroups.flatMap(({ rules }) => Object.entries(rules)));

export const ruleNames: readonly string[] = [...explanations.keys()];

export function explanationOf(name: string): Explanation | undefined {
  return explanations.get(name);
}
