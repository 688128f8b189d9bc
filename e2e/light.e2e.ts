/** Grounds meet where chapters do: no ground changes under words, and all words can be read on theirs. */
import type { Page } from '@playwright/test';
import { contrast } from './measures/colour.ts';
import { inksInView } from './measures/ink.ts';
import { DESK, expect, open, PHONE, settle, test } from './support.ts';

/** Where the next chapter begins, as parts of the window's height: about to come, in the middle, under the bar. */
const PARTS = [0.95, 0.5, 0.02];

test.setTimeout(120_000);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const size of [PHONE, DESK]) {
    test(`where chapters meet at ${size.width} px, ${colorScheme}, words stand out from their ground`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await open(page);
      const ids = await page
        .locator('main > [data-light], footer.read')
        .evaluateAll((sections) => sections.map(({ id }) => id));
      const grounds = new Set<string>();
      for (const { id, part } of ids.flatMap((id) => PARTS.map((part) => ({ id, part })))) {
        await bringTo(page, id, part);
        const inks = await inksInView(page);
        expect(inks.length).toBeGreaterThan(0);
        const faint = inks.filter(({ ink, ground }) => contrast(ink, ground) < 4.5);
        expect(faint, `${id} at ${part} of the window`).toEqual([]);
        for (const { ground } of inks) grounds.add(ground);
      }
      expect(grounds.size).toBeGreaterThan(3);
    });
  }
}

test('every chapter paints its own ground from edge to edge, wherever the reader is', async ({
  page,
}) => {
  await open(page);
  const painted = (): Promise<unknown[]> =>
    page.locator('.hero, .chapter, #the-end').evaluateAll((sections) =>
      sections.map((section) => {
        const { left, width } = section.getBoundingClientRect();
        const { backgroundColor } = getComputedStyle(section);
        return { ground: backgroundColor, fills: left === 0 && width === innerWidth };
      }),
    );
  const before = await painted();
  expect(before).not.toContainEqual(expect.objectContaining({ fills: false }));
  expect(before).not.toContainEqual(expect.objectContaining({ ground: 'rgba(0, 0, 0, 0)' }));
  await bringTo(page, 'out-of-the-fog', 0.3);
  expect(await painted()).toEqual(before);
});

test('each ground says whether it is light or dark, so that a browser that darkens pages leaves it', async ({
  page,
}) => {
  await open(page);
  const schemes = await page.locator('body [data-light]').evaluateAll((grounds) =>
    grounds.map((ground) => ({
      light: (ground as HTMLElement).dataset['light'] ?? '',
      scheme: getComputedStyle(ground).colorScheme,
    })),
  );
  expect(schemes.length).toBeGreaterThan(PARTS.length);
  const wrong = schemes.filter(({ light, scheme }) => {
    const due = ['day', 'fog', 'paper'].includes(light) ? 'light' : 'dark';
    return !scheme.includes('only') || !scheme.includes(due);
  });
  expect(wrong).toEqual([]);
});

/** Scrolls at once, and waits until the bar has changed. */
async function bringTo(page: Page, id: string, part: number): Promise<void> {
  await page.evaluate(
    ([place, share]) => {
      const top = document.getElementById(place)!.getBoundingClientRect().top + scrollY;
      scrollTo({ top: top - innerHeight * share, behavior: 'instant' });
    },
    [id, part] as const,
  );
  await settle(page);
}
