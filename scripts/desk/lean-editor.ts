import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { editorWords } from './editor-words.ts';

/** Parts of the editor that no form of ours uses: code in colours, maps, drawings. */
const UNUSED = /^(?:@shikijs\/|leaflet|terra-draw|svgo)/u;
const NOTHING = '\0nothing';

/** The editor without its unused parts, in Vietnamese alone. */
export function leanEditor(): Plugin {
  return {
    name: 'lean-editor',
    enforce: 'pre',
    resolveId(id, importer) {
      if (this.environment.config.consumer !== 'client') return null;
      if (!importer?.includes('@sveltia')) return null;
      const isOtherLanguage = id.includes('/locales/') && !id.endsWith('/vi.json');
      return UNUSED.test(id) || isOtherLanguage ? NOTHING : null;
    },
    // It brings its own copies of these fonts; a policy that lets nobody ask elsewhere would complain of each.
    transform(code, id) {
      const plain = id.includes('@sveltia') ? code.replaceAll(/url\(https:\/\/cdn\.[^)]+\)/gu, "local('')") : code;
      return plain === code ? null : { code: plain, map: null };
    },
    load(id) {
      if (id === NOTHING) return 'export default {};';
      if (!id.endsWith('@sveltia/cms/locales/vi.json')) return null;
      const words = JSON.parse(readFileSync(id, 'utf8')) as Record<string, unknown>;
      return { code: JSON.stringify({ ...words, ...editorWords }), moduleType: 'json' };
    },
  };
}
