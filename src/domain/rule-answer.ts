/** Bỏ qua: a rule that does not hold for this record, and why. */
export interface RuleAnswer {
  rule: string;
  reason: string;
}

/** A record whose officer may answer the check. */
export interface Answerable {
  answers?: RuleAnswer[];
}
