import { addressesIn } from '#domain/outside-link';
import type { WrittenLink } from '#domain/written-link';
import type { YamlText } from '#loading/file/yaml-text';

/** The address of the site itself leads nowhere else. */
const OWN = 'dia-chi-web';

/** Every address in a form, whatever its key: some are printed as links, and any may become one. */
export function formLinks(file: string, { value, lineAt }: YamlText): WrittenLink[] {
  return below(value, []).map(({ href, path }) => ({ file, href, line: lineAt(path) }));
}

interface Found {
  href: string;
  path: (string | number)[];
}

function below(value: unknown, path: (string | number)[]): Found[] {
  if (typeof value === 'string') return addressesIn(value).map((href) => ({ href, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    key === OWN ? [] : below(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
