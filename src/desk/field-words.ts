import { fieldHints } from '#desk/field-hints';
import type { Asked } from '#forms/asked';
import { keyWords } from '#forms/labels';

/** What an officer reads of a field, on the screen and at the keyboard. */
export interface FieldWords {
  label: string;
  ask?: string | undefined;
  hint?: string | undefined;
  example?: string | undefined;
}

export function fieldWords(key: string, asked: Asked): FieldWords {
  const { hint = fieldHints[key], words } = asked;
  return {
    label: keyWords[key]?.label ?? key,
    ask: asked.ask,
    hint: hint ?? (words ? `Không quá ${words} từ.` : undefined),
    example: exampleOf(key, asked),
  };
}

const DAYS = { day: '26/01/2024', 'partial-day': '26/01/2024, 02/2024 hoặc 2024' };

function exampleOf(key: string, { items, properties, asked, example }: Asked): string | undefined {
  if (items?.properties ?? properties) return undefined;
  const kind = items?.asked ?? asked;
  if (kind === 'day' || kind === 'partial-day') return DAYS[kind];
  return kind && kind !== 'paragraph' ? undefined : (example ?? keyExample(key));
}

function keyExample(key: string): string | undefined {
  const example = keyWords[key]?.example.slice(key.length + 2).replace(/^"(.*)"$/u, '$1');
  return example && !/^[[{]|…/u.test(example) ? example : undefined;
}
