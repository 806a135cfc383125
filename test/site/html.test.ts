import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesOf, sites } from './sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Compressed on purpose, or a matter of taste.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
});

describe.each(sites)('the HTML of $name', ({ name }) => {
  test('is valid on every page', async () => {
    const found: Record<string, string[]> = {};
    for (const { path, html } of pagesOf(name)) {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
      );
      if (messages.length > 0) found[path] = [...new Set(messages)];
    }
    expect(found).toEqual({});
  });
});
