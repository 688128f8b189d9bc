/** The page opens at the top and lays out the rest part by part; a reader who does not wait finds it whole. */
import type { Page } from '@playwright/test';
import { expect, open, PHONE, test } from './support.ts';

test.use({ viewport: PHONE });

/** Whether the page is still being laid out. */
const isLaying = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'laying' in document.documentElement.dataset);

/** Holds every frame back that the page asks for, so that the opening never ends by itself. */
async function holdFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
}

/** Where the page ends up when nothing is hurried. */
async function heightAtRest(page: Page): Promise<number> {
  await open(page);
  return heightOf(page);
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

test('on a slow machine the rest is laid out a part a frame, from the first to the last', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // Every look at the clock finds more time gone than a frame gives to this.
    let now = 0;
    performance.now = () => (now += 5);
    const frames: boolean[][] = [];
    Object.assign(window, { frames });
    const look = (): void => {
      const parts = [...document.querySelectorAll('.chapter, .scene, .end')];
      frames.push(parts.map((part) => part.classList.contains('laid')));
      if ('laying' in document.documentElement.dataset) requestAnimationFrame(look);
    };
    addEventListener('DOMContentLoaded', look);
  });
  await open(page);
  const frames = await page.evaluate(() => (window as unknown as { frames: boolean[][] }).frames);
  const parts = await page.locator('.chapter, .scene, .end').count();
  expect(parts).toBeGreaterThan(15);
  const counts = frames.map((laid) => laid.filter(Boolean).length);
  expect(new Set(counts).size, String(counts)).toBe(parts + 1);
  for (const laid of frames)
    expect(laid.lastIndexOf(true), 'no part is left out on the way').toBe(
      laid.filter(Boolean).length - 1,
    );
});

test('until then, what is out of sight is skipped', async ({ page }) => {
  await holdFrames(page);
  await page.goto('/');
  const skipped = await page
    .locator('.chapter, .end')
    .evaluateAll(
      (parts) =>
        parts.filter(
          (part) => !part.querySelector('h2')?.checkVisibility({ contentVisibilityAuto: true }),
        ).length,
    );
  expect(skipped).toBeGreaterThan(10);
});

test('a link that is followed at once leads to where its chapter stays', async ({ page }) => {
  const height = await heightAtRest(page);
  await holdFrames(page);
  await page.goto('/');
  expect(await isLaying(page)).toBe(true);
  const id = 'airport-and-studios';
  await page.evaluate((to) => {
    document.querySelector<HTMLAnchorElement>(`.contents a[href="#${to}"]`)?.click();
  }, id);
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  expect(await isLaying(page)).toBe(false);
  expect(await heightOf(page)).toBe(height);
  const { top, margin } = await page.evaluate((to) => {
    const chapter = document.getElementById(to)!;
    const margin = parseFloat(getComputedStyle(chapter).scrollMarginTop);
    return { top: chapter.getBoundingClientRect().top, margin };
  }, id);
  expect(Math.abs(top - margin)).toBeLessThan(2);
});

test('the End key leads to the end', async ({ page }) => {
  const height = await heightAtRest(page);
  await holdFrames(page);
  await page.goto('/');
  expect(await isLaying(page)).toBe(true);
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => scrollY + innerHeight)).toBe(height);
  expect(await isLaying(page)).toBe(false);
});

test('a reader who goes far at once finds the whole page laid out', async ({ page }) => {
  const height = await heightAtRest(page);
  await holdFrames(page);
  await page.goto('/');
  expect(await isLaying(page)).toBe(true);
  await page.mouse.wheel(0, PHONE.height / 2);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await isLaying(page)).toBe(true);
  await page.mouse.wheel(0, PHONE.height);
  await expect.poll(() => isLaying(page)).toBe(false);
  expect(await heightOf(page)).toBe(height);
});

for (const [way, go] of [
  ['a link to a step', (page: Page) => page.goto('/#crowd-march')],
  ['a link to words in the text', (page: Page) => page.goto('/#:~:text=Peacekeepers%20arrive')],
  ['a reload', (page: Page) => page.reload()],
  ['back', (page: Page) => page.goBack()],
] as const) {
  test(`${way} finds the page at its full height without waiting for a frame`, async ({
    page,
    browserName,
  }) => {
    test.skip(way.includes('words') && browserName !== 'chromium', 'others tell no page of it');
    const height = await heightAtRest(page);
    if (way !== 'a reload') await page.goto('/record/');
    await holdFrames(page);
    await go(page);
    expect(await isLaying(page)).toBe(false);
    expect(await heightOf(page)).toBe(height);
  });
}
