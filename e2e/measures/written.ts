import type { Page } from '@playwright/test';

/** Counts from the next page on how often it writes its address; what it gives back tells how often until then. */
export async function countWritten(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    Object.assign(window, { written: 0 });
    history.replaceState = (...all) => {
      (window as unknown as { written: number }).written += 1;
      replace(...all);
    };
  });
  return () => page.evaluate(() => (window as unknown as { written: number }).written);
}
