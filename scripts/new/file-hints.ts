import { parse } from 'yaml';
import { type Asked, askedKeys } from '#forms/asked';
import { keyWords } from '#forms/labels';
import { tidyYaml, type TypedValue } from '#writing/tidy-yaml';
import type { Kind } from './kinds.ts';

const SHOWN = 'Muốn ghi thêm mục nào thì bỏ dấu # và dấu cách sau nó ở các dòng của mục ấy, rồi sửa lại.';

const WAITS = `Bài chờ đồng ý. Có đồng ý rồi thì bỏ dấu # và dấu cách sau nó ở bốn dòng dưới, sửa lại,
rồi chuyển tệp vào thư mục guong-dien-hinh của nội dung:`;

/** Comments of a new file: the consent it waits for, keys it may still take, how to go on. */
export function fileHints({ asked, shown = {}, hints = '' }: Kind, isWaiting: boolean): string {
  const example = (key: string) => tidyYaml({ [key]: exampleOf(key, asked.properties![key]!) });
  const examples = Object.entries(shown).map(([key, words]) => `${words}\n${example(key)}`);
  const waits = isWaiting ? [WAITS, example('dong-y')] : [];
  return [...waits, ...(examples.length > 0 ? [SHOWN] : []), ...examples, hints].join('\n');
}

/** A right answer: that of the key, or one made of those of the keys it cannot do without. */
function exampleOf(key: string, asked: Asked): TypedValue {
  const { items, properties, example = keyWords[key]!.example } = asked;
  if (example.includes('…')) return items ? [exampleOf(key, { ...items })] : groupOf(asked);
  const value = asked.example ?? (parse(example) as Record<string, TypedValue>)[key]!;
  return items && !Array.isArray(value) && !properties ? [value] : value;
}

function groupOf(asked: Asked): TypedValue {
  const needed = askedKeys(asked).filter(({ isRequired }) => isRequired);
  return Object.fromEntries(needed.map((field) => [field.key, exampleOf(field.key, field.asked)]));
}
