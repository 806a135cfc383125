import { describe, expect, test } from 'vitest';
import { deskKinds } from '#desk/kinds';
import { type Asked, askedKeys } from '#forms/asked';

const OURS = ['asked', 'ask', 'example', 'hint', 'empty', 'offered', 'words', 'names'];
const SCHEMA = [
  '$schema',
  'type',
  'properties',
  'propertyNames',
  'required',
  'additionalProperties',
  'items',
  'minItems',
];

describe.each(deskKinds)('the form of $name', ({ form, asked }) => {
  test('requires what it refuses to do without, a day as well as a name', () => {
    const missing = form.safeParse({}).error!.issues.filter(({ code }) => code !== 'custom');
    const required = askedKeys(asked).filter(({ isRequired }) => isRequired);
    expect(required.length).toBeGreaterThan(1);
    expect(required.map(({ key }) => [key])).toEqual(missing.map(({ path }) => path));
  });

  test('bears no mark that nobody reads', () =>
    expect(marksIn(asked).filter((mark) => ![...OURS, ...SCHEMA].includes(mark))).toEqual([]));

  test('asks in questions, and each example is a right answer', () => {
    const isRight = (key: string, example: unknown) =>
      !form.safeParse({ [key]: example }).error!.issues.some(({ path, code }) => path[0] === key && code === 'custom');
    const wrong = askedKeys(asked).filter(
      ({ key, asked: { ask = '?', example } }) =>
        !ask.endsWith('?') || (example !== undefined && !isRight(key, example)),
    );
    expect(wrong).toEqual([]);
  });
});

function marksIn(asked: Asked): string[] {
  const inner = [...Object.values(asked.properties ?? {}), ...(asked.items ? [asked.items] : [])];
  return [...Object.keys(asked), ...inner.flatMap(marksIn)];
}
