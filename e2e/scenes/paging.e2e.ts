/** Whoever pages with the space bar has every line of words in view once: nothing passes unread under a picture. */
import type { Page } from '@playwright/test';
import { expect, open, settle, test } from '../support.ts';

test.setTimeout(180_000);

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [844, 390],
  [1280, 800],
] as const) {
  test(`paged through at ${width}x${height}, every line is seen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const total = await gather(page);
    expect(total).toBeGreaterThan(150);
    const over = page.locator('#groups-of-five');
    while (await over.evaluate((chapter) => chapter.getBoundingClientRect().top >= 0)) {
      await page.evaluate(() => (window as unknown as { look: () => void }).look());
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press('Space');
      // A busy machine takes its time before it scrolls.
      await page.waitForFunction((y) => scrollY > y, before);
      await rest(page);
    }
    const missed = await page.evaluate(() => (window as unknown as { missed: string[] }).missed);
    expect(missed).toEqual([]);
  });
}

/** Lists the lines of the chapters with scenes, and how to tick off those in view. @returns how many there are */
function gather(page: Page): Promise<number> {
  return page.evaluate(() => {
    const chapters = [...document.querySelectorAll('.chapter:has([data-scene])')].slice(0, 4);
    const words = chapters.flatMap((chapter) => [
      ...chapter.querySelectorAll<HTMLElement>('p, h2, h3, li'),
    ]);
    const lines = words
      .filter((p) => p.getBoundingClientRect().height > 2 && !p.closest('[data-still], details'))
      .flatMap((p) => {
        const { height } = p.getBoundingClientRect();
        const line = Number.parseFloat(getComputedStyle(p).lineHeight);
        const count = Math.max(1, Math.round(height / line));
        return Array.from({ length: count }, (_, i) => ({ p, part: (i + 0.5) / count, line }));
      });
    const left = new Set(lines);
    const isSeen = ({ p, part, line }: (typeof lines)[number]): boolean => {
      const box = p.getBoundingClientRect();
      const y = box.top + box.height * part;
      const x = box.left + Math.min(30, box.width / 2);
      return [y - line * 0.35, y + line * 0.35].every((edge) => {
        const top = edge > 0 && edge < innerHeight ? document.elementFromPoint(x, edge) : null;
        return top !== null && (p.contains(top) || top.contains(p));
      });
    };
    const name = ({ p, part }: (typeof lines)[number]): string =>
      `${p.textContent?.trim().slice(0, 30)} (${Math.round(part * 100)} %)`;
    Object.assign(window, {
      look: () => {
        for (const line of left) if (isSeen(line)) left.delete(line);
        Object.assign(window, { missed: [...left].map(name) });
      },
    });
    chapters[0]?.scrollIntoView();
    return lines.length;
  });
}

/** Until a smooth scroll is over. */
async function rest(page: Page): Promise<void> {
  await settle(page);
  await page.evaluate(async () => {
    for (let last = -1, same = 0; same < 3; last = scrollY) {
      await new Promise((done) => requestAnimationFrame(done));
      same = scrollY === last ? same + 1 : 0;
    }
  });
}
