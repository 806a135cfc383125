/**
 * A function as the script of a page, run where it stands, so that what it shows is there before anything is painted.
 * It may use nothing from outside itself.
 */
export function inlineScript(run: () => void): string {
  return `(${run.toString().replaceAll(/\n\s*/gu, '\n')})()`;
}
