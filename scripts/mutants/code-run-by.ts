import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

const imports = new Map(
  globSync(['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts']).map((file) => [file, named(file)]),
);

/** The files whose code a test runs, itself or through what it imports. */
export function codeRunBy(test: string): string[] {
  const reached = new Set([relative('.', test)]);
  for (const one of reached) for (const next of imports.get(one) ?? []) reached.add(next);
  return [...reached];
}

function named(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8').replaceAll(/^import type [^;]*;/gmu, ''));
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('#') ? `src/${fileName.slice(1)}.ts` : relative('.', resolve(file, '..', fileName)),
  );
}
