/** Browsers that lack what the script needs: without it the page is flat and whole, and nothing is thrown. */
import type { Page } from '@playwright/test';
import { unreadable } from '../measures/readable.ts';
import { expectInStep, SCENES, scrollToStep, stepIds } from '../scenes/reading.ts';
import { expect, open, PHONE, test } from '../support.ts';

/** What makes the browser an older one, before the page's own scripts run. */
const LACKING: Record<string, () => void> = {
  IntersectionObserver: () => Reflect.deleteProperty(window, 'IntersectionObserver'),
  ResizeObserver: () => Reflect.deleteProperty(window, 'ResizeObserver'),
  'custom elements': () => Reflect.deleteProperty(window, 'customElements'),
  'small window heights': () => {
    const { supports } = CSS;
    CSS.supports = (...asked: string[]) =>
      !asked.join().includes('svh') && supports.apply(CSS, asked as [string]);
  },
};

test.beforeEach(({ page }) => page.setViewportSize(PHONE));

for (const [feature, take] of Object.entries(LACKING)) {
  test(`without ${feature} the page is flat and whole`, async ({ page }) => {
    await page.addInitScript(take);
    await open(page);
    await expectFlat(page);
    // The record's switches need nothing new.
    await page.locator('.contents > summary').click();
    await page.getByLabel('Close the record').check();
    await expect(page.locator('.record:visible')).toHaveCount(0);
  });
}

for (const [what, fail] of Object.entries({
  'before the scenes': () => {
    Object.defineProperty(window, 'URLSearchParams', {
      get: () => {
        throw new Error('not in this browser');
      },
    });
  },
  'in the scenes': () => {
    window.IntersectionObserver.prototype.observe = () => {
      throw new Error('not in this browser');
    };
  },
})) {
  test.describe(`a script that fails ${what}`, () => {
    test.use({ watched: false });
    test('leaves the page flat and whole', async ({ page }) => {
      await page.addInitScript(fail);
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await open(page);
      expect(thrown.join()).toContain('not in this browser');
      await expectFlat(page);
    });
  });
}

test('without scrollend, and without news of preferences, the scenes still work', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('scrollend', (event) => event.stopImmediatePropagation(), true);
    Object.defineProperty(MediaQueryList.prototype, 'addEventListener', { value: undefined });
  });
  await open(page);
  for (const scene of SCENES) {
    for (const id of (await stepIds(page, scene)).slice(1, 3)) {
      await scrollToStep(page, id);
      expect((await expectInStep(page, scene)).due).toBe(id);
    }
  }
  // A jump passes the steps between two frames, so that none is ever seen on the line.
  for (const end of [0, 1, 0]) {
    await page.evaluate(
      (part) => scrollTo({ top: part * document.body.scrollHeight, behavior: 'instant' }),
      end,
    );
    for (const scene of SCENES) await expectInStep(page, scene);
  }
});

async function expectFlat(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'still');
  await expect(page.locator('#motion'), 'motion that would not come').toHaveCount(0);
  expect(await unreadable(page)).toEqual([]);
}
