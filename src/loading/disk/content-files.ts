import { contentTree } from '#loading/disk/content-tree';

/** Every file below a content folder that can be read, by its path with forward slashes, in a fixed order. */
export function contentFiles(folder: string): string[] {
  return contentTree(folder).files;
}
