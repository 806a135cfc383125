import type { Page } from 'playwright-core';

export interface Shown {
  /** Addresses of the results on the page, without what follows `#`. */
  paths: string[];
  said: string;
  hint: string;
}

/** Types a query into the open search page, as a reader does, and waits for the answer. */
export async function typed(page: Page, query: string): Promise<Shown> {
  await page.locator('#tu-khoa').fill(query);
  await page.locator('#khung-tim').evaluate((form: HTMLFormElement) => form.requestSubmit());
  return shown(page, query);
}

/** What the page shows once it has answered. */
export async function shown(page: Page, query: string): Promise<Shown> {
  await page.waitForFunction(hasAnswered, query.trim());
  return page.evaluate(() => ({
    paths: [...document.querySelectorAll<HTMLAnchorElement>('#ket-qua a')].map(({ pathname }) => pathname),
    said: document.querySelector('#so-ket-qua')!.textContent,
    hint: document.querySelector('#mach-nuoc')!.textContent,
  }));
}

function hasAnswered(query: string): boolean {
  const results = document.querySelector('#ket-qua')!;
  const said = document.querySelector('#so-ket-qua')!.textContent;
  return said.includes(`“${query}”`) && !results.hasAttribute('aria-busy') && !results.querySelector('.waiting');
}
