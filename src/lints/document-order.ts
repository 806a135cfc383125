import type { Citation } from '#lints/citations-in-text';
import type { KnownDocument } from '#lints/registers';
import { firstDay, lastDay, writtenPartialDate } from '#vietnamese/partial-date';

/** What the register says of a citation. */
export interface Registered {
  known: KnownDocument | undefined;
  /** Has the number, be it on another day: numbers begin anew each year. */
  namesake: KnownDocument | undefined;
}

export interface Cited extends Registered {
  citation: Citation;
}

/** The verb right before the second document, and no list in between. */
const CARRIES_OUT = /^(?!.*(?:[;,]| và )).* (?:thực hiện|triển khai|thi hành|cụ thể hóa) (?:\p{L}+ ){0,4}(?:số )?$/su;

/** “theo Quyết định A và Kế hoạch B”: a plan beside a decision is the plan to carry it out. */
const PLAN_BESIDE = /^[^;]* và (?:kế hoạch|chương trình|hướng dẫn) (?:số )?$/iu;
const PLAN = /(?:KH|CTr|HD)[-/]/u;

/** “Kế hoạch A thực hiện Quyết định B”, where B came later. */
export function impossibleOrder(cited: readonly Cited[], text: string) {
  return cited.slice(1).flatMap((second, index) => {
    const [carrier, carried] = inOrder(cited[index]!, second, text);
    const [from, to] = [carrier, carried].map((it) => it?.citation.on ?? it?.known?.on);
    if (!carrier || !carried || !from || !to || firstDay(to) <= lastDay(from)) return [];
    const words = {
      index: carrier.citation.index,
      severity: 'warning',
      rule: 'implements-later',
      message: `Văn bản ${carrier.citation.number} (${writtenPartialDate(from)}) không thể thực hiện ${carried.citation.number}, ban hành sau nó (${writtenPartialDate(to)}).`,
      advice: 'Xem lại ngày của hai văn bản; đúng cả hai thì viết tách thành hai ý.',
    } as const;
    return [words];
  });
}

/** Which of two documents side by side carries out which; nothing where neither does. */
function inOrder(first: Cited, second: Cited, text: string): [Cited?, Cited?] {
  const between = text.slice(first.citation.index, second.citation.index);
  if (CARRIES_OUT.test(between)) return [first, second];
  return PLAN_BESIDE.test(between) && !PLAN.test(first.citation.number) ? [second, first] : [];
}
