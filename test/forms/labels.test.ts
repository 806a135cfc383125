import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { awardDecisionForm } from '#forms/award';
import { avoidedWordForm } from '#forms/avoided-word';
import { campaignForm } from '#forms/campaign';
import { deskForm } from '#forms/desk';
import { exemplarForm } from '#forms/exemplar';
import { keyWords, labelOf } from '#forms/labels';
import { legalDocumentForm, writtenOutForm } from '#forms/legal-document';
import { occasionForm } from '#forms/occasion';
import { siteForm } from '#forms/site';
import { sloganForm } from '#forms/slogan';
import { synonymForm } from '#forms/synonym';
import { targetForm } from '#forms/target';
import { unitForm } from '#forms/unit';

const forms: Record<string, z.ZodType> = {
  avoidedWordForm,
  awardDecisionForm,
  campaignForm,
  deskForm,
  exemplarForm,
  legalDocumentForm,
  occasionForm,
  siteForm,
  sloganForm,
  synonymForm,
  targetForm,
  unitForm,
  writtenOutForm,
};

describe.each(Object.entries(forms))('%s', (_, form) => {
  test('has words for every key', () => {
    const keys = keysOf(form);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter((key) => !keyWords[key])).toEqual([]);
  });
});

test('words without a key would never be read', () => {
  const used = new Set(Object.values(forms).flatMap(keysOf));
  expect(Object.keys(keyWords).filter((key) => !used.has(key))).toEqual([]);
});

test.each(Object.entries(keyWords))(
  'the example of %s is YAML that fills in this key and leaves nothing empty',
  (key, words) => {
    const example: unknown = parse(words.example);
    expect(Object.keys(example as object)).toEqual([key]);
    expect(JSON.stringify(example)).not.toMatch(/null|""/u);
    expect(`${words.label}${words.example}`).toBe(`${words.label}${words.example}`.normalize('NFC'));
  },
);

test('a path is called by its last key', () => {
  expect(labelOf(['chi-tieu', 0, 'muc', 2, 'gia-tri'])).toBe('Giá trị');
  expect(labelOf(['danh-sach', 3])).toBe('Danh sách');
  expect(labelOf(['mục lạ'])).toBe('mục lạ');
  expect(labelOf([0])).toBeUndefined();
});

/** Every key of a form and of the forms within it. */
function keysOf(type: z.core.$ZodType): string[] {
  if (type instanceof z.ZodObject)
    return Object.entries(type.shape).flatMap(([key, field]) => [key, ...keysOf(field as z.ZodType)]);
  return within(type).flatMap(keysOf);
}

function within(type: z.core.$ZodType): z.core.$ZodType[] {
  if (type instanceof z.ZodOptional) return [type.unwrap()];
  if (type instanceof z.ZodArray) return [type.element];
  return type instanceof z.ZodPipe ? [type.in, type.out] : [];
}
