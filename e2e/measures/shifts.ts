/** Layout shift, as Chromium measures it. */
import type { Page } from '@playwright/test';

/** What moved by itself since the page began, as Chromium's layout-shift entries tell: value and elements. */
export async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    type Shift = PerformanceEntry & { value: number; sources?: { node?: Node }[] };
    const entries = await new Promise<Shift[]>((resolve) => {
      const seen: Shift[] = [];
      new PerformanceObserver((list) => seen.push(...(list.getEntries() as Shift[]))).observe({
        type: 'layout-shift',
        buffered: true,
      });
      // The observer is called soon, with what was buffered, or never, when nothing moved.
      setTimeout(() => resolve(seen), 200);
    });
    return entries.map(({ value, sources = [] }) => {
      const moved = sources.map(({ node }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return `${element?.localName}.${element?.classList} "${node?.textContent?.trim().slice(0, 40)}"`;
      });
      return `${value.toFixed(5)} ${moved.join(', ')}`;
    });
  });
}
