import { describe, expect, test } from 'vitest';
import type { form } from '#forms/fields';
import { refusals, valueOf } from './typed.ts';

/** A form whose only key is `x`, what it makes of each text, and what it refuses. */
type FieldCase = [name: string, field: ReturnType<typeof form>, accepted: [string, unknown][], refused: string[]];

export function testField(cases: FieldCase[]): void {
  describe.each(cases)('%s', (_, field, accepted, refused) => {
    test.each(accepted)('%s is accepted', (typed, value) => {
      expect(valueOf(field, `x: ${typed}`)).toEqual({ x: value });
    });

    test.each(refused)('%s is refused', (typed) => {
      expect(refusals(field, `x: ${typed}`)).toEqual(['value-wrong x']);
    });

    test('it is missed', () => {
      expect(refusals(field, '{}')).toEqual(['field-missing x']);
    });
  });
}
