/** An element of the page of the form, by its id. */
export function part(id: string): HTMLElement {
  return document.getElementById(id)!;
}
