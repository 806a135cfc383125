import type { Exemplar } from '#domain/exemplar';
import { findingAt, type Finding } from '#domain/finding';
import { closest } from '#vietnamese/closest';

/** `hoc-tu` names an adopter of the same story. */
export function missingTeachers(story: Exemplar): Finding[] {
  const adopters = story.adoptions.map(({ adopter }) => adopter);
  return story.adoptions.flatMap(({ learntFrom }, index) => {
    if (learntFrom === undefined || adopters.includes(learntFrom)) return [];
    return findingAt(story, ['nhan-rong', index, 'hoc-tu'], {
      severity: 'error',
      rule: 'reference-missing',
      message: `Danh sách nhân rộng của gương này không có nơi nào tên “${learntFrom}”.`,
      advice: teacherAdvice(learntFrom, story.name, adopters),
    });
  });
}

function teacherAdvice(learntFrom: string, story: string, adopters: readonly string[]): string {
  const direct = 'Nơi nào học thẳng từ gương này thì bỏ mục hoc-tu.';
  const near = learntFrom === story ? undefined : closest(learntFrom, adopters);
  return near ? `Có phải ý bạn là “${near}”? ${direct}` : direct;
}
