import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, type Rolldown } from 'vite';

test('reading a Word document can be bundled for a browser, and asks it for nothing of Node', async () => {
  const warnings: string[] = [];
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: join('src', 'word', 'word-story.ts'), formats: ['es'] },
      rolldownOptions: { onLog: (_, { message }) => warnings.push(message) },
    },
  })) as Rolldown.RolldownOutput[];
  const [entry] = output[0]!.output;
  expect(warnings.filter((message) => /externalized|node:/u.test(message))).toEqual([]);
  expect([entry.imports, entry.code.includes('wordStory')]).toEqual([[], true]);
  expect(entry.code.length).toBeLessThan(700_000);
});
