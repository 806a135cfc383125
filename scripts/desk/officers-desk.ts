import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
        const worker = { plugins: () => [namesWithoutPage()] };
        updateConfig({ vite: { plugins: [leanEditor()], worker, build: { chunkSizeWarningLimit: 7000 } } });
      },
    },
  };
}

/** `&eacute;` read by a table: for browsers the package asks the page; where Word documents are read there is none. */
function namesWithoutPage(): Plugin {
  const table = fileURLToPath(import.meta.resolve('decode-named-character-reference'));
  return {
    name: 'names-without-page',
    enforce: 'pre',
    resolveId: (id) => (id === 'decode-named-character-reference' ? table : null),
  };
}

/** Parts of the editor that no form of ours uses: code in colours, maps, drawings. */
const UNUSED = /^(?:@shikijs\/|leaflet|terra-draw|svgo)/u;
const NOTHING = '\0nothing';

/** The editor without its unused parts, in Vietnamese alone. */
function leanEditor(): Plugin {
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

/** Words of the editor that an officer meets first, said as the rest of the site says them. */
const editorWords = {
  welcome_message: 'Bàn biên tập',
  work_with_local_repo: 'Mở thư mục nội dung trên máy này',
  work_with_local_repo_description:
    'Trình duyệt sẽ hỏi: hãy chọn thư mục content (hoặc thư mục chứa nó), rồi bấm “Cho phép”.',
  work_with_local_repo_description_no_repo: 'Hãy chọn thư mục content, rồi bấm “Cho phép”.',
  working_with_local_repo: 'Đang viết vào thư mục trên máy này',
  unselected_option: '– Chọn –',
  powered_by: 'Dùng {$name}',
  show_errors: 'Xem chỗ cần sửa',
  entry_validation_errors: 'Chưa lưu: còn chỗ cần sửa.',
  editor_components: { image: 'Ảnh', src: 'Tệp ảnh', alt: 'Mô tả ảnh', title: 'Tiêu đề', link: 'Liên kết' },
  local_workflow: {
    indicator: 'Trên máy này',
    unsupported_browser: 'Trình duyệt này không mở được thư mục. Hãy dùng Edge hoặc Chrome.',
    disabled: 'Trình duyệt này đang tắt việc mở thư mục. <a>Xem cách bật</a>.',
  },
};
