/** The elements of `/tim-kiem/` that the script works on. */
export interface PageParts {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  suggestions: HTMLElement;
  filters: HTMLDetailsElement;
  /** Beside the name of the filters: how many are in use. */
  inUse: HTMLElement;
  unfilter: HTMLButtonElement;
  status: HTMLElement;
  hint: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  contents: HTMLElement;
}

export function pageParts(): PageParts {
  const part = (id: string) => document.getElementById(id)!;
  return {
    root: part('tim-kiem'),
    form: part('khung-tim') as HTMLFormElement,
    input: part('tu-khoa') as HTMLInputElement,
    suggestions: part('goi-y'),
    filters: part('bo-loc') as HTMLDetailsElement,
    inUse: part('dang-loc'),
    unfilter: part('bo-chon') as HTMLButtonElement,
    status: part('so-ket-qua'),
    hint: part('mach-nuoc'),
    results: part('ket-qua'),
    more: part('xem-them') as HTMLButtonElement,
    contents: part('muc-luc'),
  };
}

/** An element with its text; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
}
