/** `2024-01-26` → `26/01/2024`, `2024-01` → `01/2024`: as spreadsheets and officers read it. */
export function dayFirst(date: string | undefined): string | undefined {
  return date?.split('-').toReversed().join('/');
}

/** `01/01/2024 - 31/12/2024`; an open end stays empty. */
export function periodText({ from, to }: { from?: string | undefined; to?: string | undefined }): string {
  return from === undefined && to === undefined ? '' : `${dayFirst(from) ?? ''} - ${dayFirst(to) ?? ''}`;
}
