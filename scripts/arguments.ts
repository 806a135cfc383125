import { parseArgs } from 'node:util';
import type { SiteChoice } from './site-config.ts';

/** The options that every command of the project shares. */
export function siteChoice(args: readonly string[]): SiteChoice & { json: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'noi-dung': { type: 'string' },
      base: { type: 'string' },
      ra: { type: 'string' },
      'hom-nay': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const content = values['noi-dung'] ?? positionals[0];
  return {
    ...(content && { content }),
    ...(values.base && { base: values.base }),
    ...(values.ra && { out: values.ra }),
    ...(values['hom-nay'] && { today: values['hom-nay'] }),
    json: values.json,
  };
}
