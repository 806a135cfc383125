import { say } from '#forms/say';
import { readNumber } from '#vietnamese/number';

/** The goal of one thing promised, as typed, before it is known to make sense. */
interface TypedGoal {
  'phep-so'?: string | undefined;
  'gia-tri'?: string | undefined;
  tu?: number | undefined;
  den?: number | undefined;
  'bac-thang': readonly string[];
  'ket-qua'?: { 'gia-tri'?: string | undefined } | undefined;
}

interface Problem {
  path: string[];
  message: string;
}

/** Every way in which the keys of a goal contradict each other. */
export function goalProblems(typed: TypedGoal): Problem[] {
  const problems = [rangeProblem(typed), comparisonProblem(typed), valueProblem(typed), resultProblem(typed)];
  return problems.filter((problem) => problem !== undefined);
}

function rangeProblem({ tu, den, 'gia-tri': value }: TypedGoal): Problem | undefined {
  if (tu === undefined && den === undefined) return undefined;
  if (tu === undefined || den === undefined)
    return problem([tu === undefined ? 'tu' : 'den'], 'Khoảng số cần cả tu và den.', 'Viết tu: 1 và den: 2.');
  if (tu > den) return problem(['den'], 'Khoảng số có den nhỏ hơn tu.', 'Viết số nhỏ ở tu, số lớn ở den.');
  if (value === undefined) return undefined;
  return problem(['gia-tri'], 'Đã có khoảng số tu–den.', 'Xóa gia-tri, hoặc xóa tu và den.');
}

function comparisonProblem(typed: TypedGoal): Problem | undefined {
  if (typed['gia-tri'] !== undefined) return undefined;
  const key = typed['phep-so'] !== undefined ? 'phep-so' : 'bac-thang';
  if (key === 'bac-thang' && typed['bac-thang'].length === 0) return undefined;
  const advice = `Thêm gia-tri; khoảng số tu–den và việc chỉ cần đạt thì không ghi ${key}.`;
  return problem([key], `Có ${key} mà không có gia-tri.`, advice);
}

function valueProblem(typed: TypedGoal): Problem | undefined {
  const value = typed['gia-tri'];
  return value === undefined ? undefined : misfit(value, ['gia-tri'], typed['bac-thang']);
}

function resultProblem(typed: TypedGoal): Problem | undefined {
  const reached = typed['ket-qua']?.['gia-tri'];
  const isMeasured = typed['gia-tri'] !== undefined || typed.tu !== undefined;
  return reached !== undefined && isMeasured ? misfit(reached, ['ket-qua', 'gia-tri'], typed['bac-thang']) : undefined;
}

function misfit(value: string, path: string[], ladder: readonly string[]): Problem | undefined {
  if (ladder.includes(value)) return undefined;
  if (ladder.length > 0)
    return problem(path, `“${value}” không có trong bac-thang.`, `Chọn một trong: ${ladder.join('; ')}.`);
  if (readNumber(value) !== undefined) return undefined;
  const advice = 'Viết số, như 99,7; nếu là bậc (danh hiệu) thì kê thêm bac-thang.';
  return problem(path, `“${value}” không phải là số.`, advice);
}

function problem(path: string[], message: string, advice: string): Problem {
  return { path, message: say(message, advice) };
}
