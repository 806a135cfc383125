/** `/ban-tin/`: a path that means the same in an address, in a folder and in the settings of a server. */
export function isPlainPath(path: string): boolean {
  return path.split('/').every((part, index, parts) => {
    if (part === '') return index === 0 || index === parts.length - 1;
    return /^[\w~-][\w.~-]*$/u.test(part);
  });
}
