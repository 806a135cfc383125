/** Chỉ tiêu: one printed line, which may promise several things. */
export interface Target {
  /** The line as printed. */
  text: string;
  parts: TargetPart[];
  notes: string[];
}

/** The verb of the promise. */
export const targetAims = [
  'complete', // hoàn thành
  'keep', // giữ vững
  'maintain', // duy trì
  'strive', // phấn đấu
  'threshold', // ngưỡng
  'quantity', // số lượng
  'quality', // định tính
] as const;
export type TargetAim = (typeof targetAims)[number];

export const targetComparisons = ['=', '>=', '>', '<=', '<'] as const;
export type TargetComparison = (typeof targetComparisons)[number];

/** What must be reached: a number, a range, a rung of a named ladder, or simply “đạt”. */
export type TargetGoal =
  | { type: 'number'; comparison: TargetComparison; value: number }
  | { type: 'range'; from: number; to: number }
  | { type: 'rung'; comparison: TargetComparison; rung: string; ladder: string[] }
  | { type: 'achieved' };

export interface TargetPart {
  /** What is measured, in a few words. */
  subject: string;
  aim: TargetAim;
  goal: TargetGoal;
  /** What is to be reached in the plan's own words, where it is no figure: `hoàn thành xuất sắc`. */
  asPrinted?: string;
  unit?: string;
  /** Whom or what it covers: `cơ quan phường`. */
  scope?: string;
  /** The body that set it, when another one did. */
  setBy?: string;
  result?: TargetResult;
}

/** A number is shown with its day and source or not at all. */
export interface TargetResult {
  /** A number, a rung, or whether it was achieved. */
  value: number | string | boolean;
  on: string;
  source: string;
}

/** Whether a part has been met; `undefined` while there is no result, or none that the goal can be held against. */
export function isMet({ goal, result }: TargetPart): boolean | undefined {
  if (!result) return undefined;
  const { value } = result;
  if (typeof value === 'boolean') return value;
  if (goal.type === 'rung') return hasClimbed(String(value), goal);
  if (typeof value !== 'number' || goal.type === 'achieved') return undefined;
  if (goal.type === 'range') return value >= goal.from && value <= goal.to;
  return compares(value, goal.comparison, goal.value);
}

function hasClimbed(rung: string, goal: TargetGoal & { type: 'rung' }): boolean | undefined {
  const [reached, wanted] = [goal.ladder.indexOf(rung), goal.ladder.indexOf(goal.rung)];
  return reached < 0 || wanted < 0 ? undefined : compares(reached, goal.comparison, wanted);
}

function compares(value: number, comparison: TargetComparison, goal: number): boolean {
  if (comparison === '=') return value === goal;
  if (comparison === '>=') return value >= goal;
  if (comparison === '>') return value > goal;
  return comparison === '<=' ? value <= goal : value < goal;
}

/** How many parts are promised, how many have a result, how many are met. */
export function tally(targets: readonly Target[]): { promised: number; reported: number; met: number } {
  const parts = targets.flatMap((target) => target.parts);
  return {
    promised: parts.length,
    reported: parts.filter(({ result }) => result !== undefined).length,
    met: parts.filter((part) => isMet(part) === true).length,
  };
}
