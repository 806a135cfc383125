import { typedFile } from '#loading/disk/typed-file';
import { readYaml } from '#loading/file/yaml-text';

/** What a YAML file of the content folder says; nothing where it cannot be read, which the check has words for. */
export function typedValue(folder: string, file: string): unknown {
  const typed = typedFile(folder, file);
  return 'text' in typed ? readYaml(typed.text, file).value : undefined;
}
