import { visit, type Document, type Scalar } from 'yaml';
import { atLine, type Finding, type Words } from '#domain/finding';

type Trap = Words & Pick<Finding, 'severity'>;

/** Values that YAML reads, but not as the officer meant. */
export function trapFindings(document: Document, file: string, lineOf: (offset: number) => number): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar(_, scalar) {
      const place = atLine(lineOf(scalar.range?.[0] ?? 0));
      findings.push(...trapsIn(scalar).map((trap) => ({ file, place, ...trap })));
    },
  });
  return findings;
}

function trapsIn(scalar: Scalar): Trap[] {
  const typed = scalar.source ?? '';
  if (typeof scalar.value === 'string' && !scalar.value.isWellFormed()) return [HALF_LETTER];
  if (typeof scalar.value === 'number') return numberTraps(scalar.value, typed);
  if (typeof scalar.value !== 'string' || scalar.type !== 'PLAIN') return [];
  return [
    ...(scalar.comment ? [cutOff(typed, scalar.comment)] : []),
    ...(isHalfQuoted(typed) ? [halfQuoted(typed)] : []),
  ];
}

const HALF_LETTER: Trap = {
  severity: 'error',
  rule: 'yaml',
  message: 'Có mã của nửa chữ cái (\\u…), máy không hiện được.',
  advice: 'Xóa mã ấy, gõ thẳng chữ cần viết.',
};

function numberTraps(value: number, typed: string): Trap[] {
  if (/^[+-]?\d{1,3}(?:\.\d{3})+$/u.test(typed))
    return [
      {
        severity: 'error',
        rule: 'thousands',
        message: `Số “${typed}” bị máy hiểu là ${String(value).replace('.', ',')}.`,
        advice: `Để trong ngoặc kép: "${typed}", hoặc bỏ dấu chấm: ${typed.replaceAll('.', '')}`,
      },
    ];
  if (!/^[+-]?0\d/u.test(typed)) return [];
  return [
    {
      severity: 'error',
      rule: 'leading-zero',
      message: `Số “${typed}” sẽ mất số 0 ở đầu.`,
      advice: `Để trong ngoặc kép: "${typed}"`,
    },
  ];
}

function cutOff(typed: string, comment: string): Trap {
  return {
    severity: 'warning',
    rule: 'yaml-comment',
    message: `Phần “#${comment}” bị bỏ vì đứng sau dấu #.`,
    advice: `Nếu dấu # thuộc nội dung thì để cả dòng trong ngoặc kép: "${typed} #${comment}"`,
  };
}

/** Closed by a mark that was never opened; an inch stands behind a digit. */
function isHalfQuoted(typed: string): boolean {
  return /[^\d"]"$/u.test(typed) && typed.indexOf('"') === typed.length - 1;
}

function halfQuoted(typed: string): Trap {
  return {
    severity: 'warning',
    rule: 'quote-unopened',
    message: `Có ngoặc kép đóng mà không có ngoặc kép mở: ${typed}`,
    advice: `Thêm ngoặc kép ở đầu: "${typed}, hoặc xóa ngoặc kép ở cuối.`,
  };
}
