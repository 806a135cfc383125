/** Paths within the content folder, always with forward slashes; pure, so that a browser can use them too. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of a file that is named from another one beside or above it. */
export function besideFile(path: string, named: string): string {
  const folder = path.split('/').slice(0, -1);
  const steps = [...folder, ...named.split('/')];
  return steps
    .reduce<string[]>((way, step) => {
      if (step === '' || step === '.') return way;
      return step === '..' && way.length > 0 && way.at(-1) !== '..' ? way.slice(0, -1) : [...way, step];
    }, [])
    .join('/');
}
