/** The ground changes between chapters; whatever is in the window stays readable on it, in both directions. */
import type { Page } from '@playwright/test';
import { contrast } from './measures/colour.ts';
import { inksInView } from './measures/ink.ts';
import { DESK, expect, open, PHONE, test } from './support.ts';

/** Where the next chapter begins, as parts of the window's height: about to come, changing, passed. */
const PARTS = [0.95, 0.57, 0.53, 0.25, 0.02];

test.setTimeout(120_000);

for (const [size, direction] of [
  [PHONE, 'down'],
  [PHONE, 'up'],
  [DESK, 'down'],
] as const) {
  test(`scrolling ${direction} at ${size.width} px, ink and ground change together`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page);
    const ids = await page
      .locator('main > [data-light], footer.ends')
      .evaluateAll((sections) => sections.map(({ id }) => id));
    const places = ids.flatMap((id) => PARTS.map((part) => ({ id, part })));
    if (direction === 'up') places.reverse();
    const grounds = new Set<string>();
    for (const { id, part } of places) {
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

/** Scrolls at once, and waits until the page is in the light that is due. */
async function bringTo(page: Page, id: string, part: number): Promise<void> {
  await page.evaluate(
    ([place, share]) => {
      const top = document.getElementById(place)!.getBoundingClientRect().top + scrollY;
      scrollTo({ top: top - innerHeight * share, behavior: 'instant' });
    },
    [id, part] as const,
  );
  await page.waitForFunction(() => {
    const sections = [...document.querySelectorAll('main > [data-light], .hero, .ends')];
    const due = sections.filter((s) => s.getBoundingClientRect().top <= innerHeight * 0.55 + 1);
    const light = document.querySelector<HTMLElement>('.grounds .on')?.dataset['light'];
    const here = (due.at(-1) ?? sections[0]) as HTMLElement;
    return here.classList.contains('here') && here.dataset['light'] === light;
  });
}
