import type { Loader } from 'astro/loaders';
import { workplace } from '#loading/disk/content-folder';
import { findingsReport } from '#loading/reports/terminal';
import { readContent } from '#loading/read-content';

/** Hands the content folder to Astro's content layer: the same records, and the same findings, as `npm run check`. */
export function contentLoader(): Loader {
  const place = workplace();
  return {
    name: 'content-folder',
    load: async (context) => {
      const { store, watcher, logger } = context;
      const load = async (): Promise<string | undefined> => {
        const { records, findings } = await readContent(place);
        if (findings.some(({ severity }) => severity === 'error')) return findingsReport(findings);
        store.clear();
        records.forEach((stored, index) => {
          const data = { ...stored };
          store.set({ id: String(index).padStart(6, '0'), data, digest: context.generateDigest(data) });
        });
        return undefined;
      };
      const refused = await load();
      if (!watcher && refused) throw new Error(`\n${refused}`);
      if (refused) logger.error(`\n${refused}`);
      watcher?.add(place.content);
      watcher?.on('all', (_, path) => {
        if (path.startsWith(place.content)) void load().then((again) => again && logger.error(`\n${again}`));
      });
    },
  };
}
