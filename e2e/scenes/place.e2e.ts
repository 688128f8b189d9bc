/** The passage that is read stays where it was in the window: after a reload, on return, turned, in other type. */
import type { Page } from '@playwright/test';
import { countWritten } from '../measures/written.ts';
import { expect, open, PHONE, test } from '../support.ts';

const TURNED = { width: 844, height: 390 };
/** In the text, before a scene, on a picture's card, and between two chapters. */
const PLACES = [
  ['groups-of-five', 900],
  ['the-price', 500],
  ['price-doubled', -200],
  ['crowd-march', 100],
  ['airport-and-studios', -360],
] as const;

/** Where the line is that the passage keeps to, as a part of the window's height. */
const LINE = 0.4;
/** As high as a line is at most. The page may keep to a passage beside the one looked at here; both break anew. */
const A_LINE = 32;

for (const [id, by] of PLACES) {
  test(`${by} px from ${id}, the passage stays`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page);
    await page.evaluate(
      ([place, more]) => {
        const top = document.getElementById(place)!.getBoundingClientRect().top + scrollY;
        scrollTo({ top: top + more, behavior: 'instant' });
      },
      [id, by] as const,
    );
    const place = await passageAt(page);
    await expect.poll(() => page.evaluate(() => Boolean(history.state?.place))).toBe(true);
    const stays = async (): Promise<void> =>
      expect.poll(() => offOf(page, place), { intervals: [50, 100, 200] }).toBeLessThan(A_LINE);
    for (let i = 0; i < 2; i++) {
      await page.reload();
      await stays();
    }
    await page.goto('/record/');
    await page.goBack();
    await stays();
    for (const size of [TURNED, PHONE]) {
      await page.setViewportSize(size);
      await stays();
    }
    for (const size of ['150%', '']) {
      await page.evaluate((s) => (document.documentElement.style.fontSize = s), size);
      await stays();
    }
  });
}

test('a browser that goes to another place after the page has loaded again does not lose the passage', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page);
  await page.locator('#crowd-march').evaluate((step) => {
    const { top } = step.getBoundingClientRect();
    scrollTo({ top: scrollY + top + 300, behavior: 'instant' });
  });
  const place = await passageAt(page);
  await expect.poll(() => page.evaluate(() => Boolean(history.state?.place))).toBe(true);
  // WebKit, on a busy machine, goes once more to where a page that was not yet whole let it go.
  await page.addInitScript(() => {
    addEventListener('load', () => {
      setTimeout(() => {
        scrollTo({ top: 5000, behavior: 'instant' });
        addEventListener('scrollend', () => Object.assign(window, { isLed: true }), { once: true });
      }, 100);
    });
  });
  await page.reload();
  await page.waitForFunction(() => 'isLed' in window);
  await expect.poll(() => offOf(page, place), { intervals: [50, 100, 200] }).toBeLessThan(A_LINE);
  // Once a key is pressed it is the reader who scrolls.
  await page.keyboard.press('Shift');
  await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(3000);
});

test('the address names the chapter through its opening words, also before a scene', async ({
  page,
}) => {
  await open(page, '/#price-doubled');
  await page.locator('#west-to-east').evaluate((chapter) => {
    scrollTo({ top: chapter.getBoundingClientRect().top + scrollY + 100, behavior: 'instant' });
  });
  await expect(page).toHaveURL(/#west-to-east$/);
});

test('the address is written when the reader rests, not at every step passed', async ({ page }) => {
  const written = await countWritten(page);
  await open(page);
  // On a slow machine a frame may take as long as a rest, after which the address may well be written.
  const opened = await written();
  const longFrames = await page.evaluate(async () => {
    let [long, last] = [0, performance.now()];
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      if (now - last > 200) long += 1;
      last = now;
    }
    return long;
  });
  // Some 60 windows and 20 places were passed.
  expect((await written()) - opened).toBeLessThanOrEqual(Math.min(2 + longFrames, 8));
  await expect.poll(written).toBeGreaterThan(opened);
});

/** The number of the passage at the line, and the part of it above the line. */
function passageAt(page: Page): Promise<{ index: number; part: number; gap: number }> {
  return page.evaluate((at) => {
    const line = innerHeight * at;
    const boxes = [...document.querySelectorAll('main :is(p, h2, h3, figure, summary)')].map(
      (p, index) => {
        const { top } = p.getBoundingClientRect();
        // What is folded has a box as well.
        const height = p.checkVisibility() ? p.getBoundingClientRect().height : 0;
        const part = Math.min(1, Math.max(0, (line - top) / height));
        return { index, part, gap: top + part * height - line, height };
      },
    );
    return boxes
      .filter(({ height }) => height > 2)
      .sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap))[0]!;
  }, LINE);
}

/** How far the passage is from where it was, in px. */
function offOf(page: Page, place: { index: number; part: number; gap: number }): Promise<number> {
  return page.evaluate(
    ([{ index, part, gap }, at]) => {
      const p = document.querySelectorAll('main :is(p, h2, h3, figure, summary)')[index]!;
      const { top, height } = p.getBoundingClientRect();
      return Math.abs(top + part * height - gap - innerHeight * at);
    },
    [place, LINE] as const,
  );
}
