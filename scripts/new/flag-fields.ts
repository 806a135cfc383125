import type { Keys } from '#domain/finding';
import type { Asked } from '#forms/asked';
import { type Field, fieldAt, fieldsOf, rowsOf } from './asking.ts';

/** An option of every command has the name of this key. */
const [KEY, RENAMED] = ['noi-dung', 'nguyen-van'];

/** `danh-sach.2.ten` is the key `ten` of the second row. */
export function fieldOf(asked: Asked, option: string): Field | undefined {
  const steps = option.split('.').map((step) => (/^[1-9]\d{0,2}$/u.test(step) ? Number(step) - 1 : step));
  const field = fieldAt(asked, option === RENAMED ? [KEY] : steps);
  return field?.asked.properties || (field && rowsOf(field)) ? undefined : field;
}

export function optionOf(path: Keys): string {
  const option = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return option === KEY ? RENAMED : option;
}

/** Every option there is; of rows, those of the first. */
export function optionsOf(asked: Asked, path: Keys = []): string[] {
  return fieldsOf(asked, path).flatMap((field) => {
    const { inner, at } = within(field);
    return inner ? optionsOf(inner, at) : [optionOf(field.path)];
  });
}

/** The options that fill a key; a group of keys has one for each it cannot do without. */
export function optionsFor(asked: Asked, path: Keys): string[] {
  const field = fieldAt(asked, path);
  const { inner, at } = field ? within(field) : {};
  const needed = inner ? fieldsOf(inner, at).filter(({ isRequired }) => isRequired) : [];
  return needed.length > 0 ? needed.map((below) => optionOf(below.path)) : [optionOf(path)];
}

/** The form within a group, or within the first row of a list. */
function within(field: Field): { inner?: Asked; at?: Keys } {
  const row = rowsOf(field);
  if (row) return { inner: row, at: [...field.path, 0] };
  return field.asked.properties ? { inner: field.asked, at: field.path } : {};
}
