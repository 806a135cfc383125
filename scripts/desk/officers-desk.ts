import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanEditor } from './lean-editor.ts';

const page = (name: string) => fileURLToPath(new URL(`../../src/desk-pages/${name}.astro`, import.meta.url));

/** The form on the screen: pages that are built only when it is switched on. */
export function officersDesk(): AstroIntegration {
  return {
    name: 'officers-desk',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        injectRoute({ pattern: '/quan-tri/', entrypoint: page('quan-tri') });
        injectRoute({ pattern: '/quan-tri/nhap-word/', entrypoint: page('nhap-word') });
        injectRoute({ pattern: '/quan-tri/huong-dan/', entrypoint: page('huong-dan') });
        injectRoute({ pattern: '/quan-tri/quy-tac/', entrypoint: page('quy-tac') });
        // The editor is large, and loaded there alone: a warning in English would only frighten.
        updateConfig({ vite: { plugins: [leanEditor()], build: { chunkSizeWarningLimit: 7000 } } });
      },
    },
  };
}
