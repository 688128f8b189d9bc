/** Large letters: a window of 1280x1024 at 400 %, and text alone at 200 %. */
import type { Driver } from './driver.ts';
import { expect, open, scenes, settle, SIZES, test } from './support.ts';

test('at 400 % nothing is pinned but the bar, and the words have the window', async ({
  driver,
  site,
}) => {
  await open({ driver, site }, '/', { width: 320, height: 256 });
  expect((await scenes(driver)).filter(({ isPinned }) => isPinned)).toEqual([]);
  expect(await sideways(driver)).toBe(0);
  for (const place of [0.2, 0.4, 0.6, 0.8]) {
    await driver.evaluate((p) => scrollTo(0, document.documentElement.scrollHeight * p), place);
    await settle(driver);
    const covered = await driver.evaluate(() => {
      const over = [...document.querySelectorAll('*')].filter((element) => {
        const { position } = getComputedStyle(element);
        const { top, bottom, height } = element.getBoundingClientRect();
        const isInView = top < innerHeight && bottom > 0;
        return height > 1 && isInView && ['fixed', 'sticky'].includes(position);
      });
      return Math.max(0, ...over.map((element) => element.getBoundingClientRect().bottom));
    });
    expect(covered, 'px of the window under what stays in view').toBeLessThan(256 / 4);
  }
});

test('at 200 % of the text alone titles keep their words whole and the words their column', async ({
  driver,
  site,
  engine,
}) => {
  test.skip(engine !== 'webkit', 'Firefox zooms by the preferences of its windows');
  await open({ driver, site }, '/', SIZES[2]);
  try {
    await zoomText(driver, 2);
    expect(await sideways(driver)).toBe(0);
    const faults = await driver.evaluate(() => {
      const broken = [...document.querySelectorAll('h1, h2, h3')].flatMap((title) => {
        const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (const { 0: word, index } of node.data.matchAll(/[\p{L}\d]+/gu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
            if (new Set(tops).size > 1) found.push(`“${word}” is broken`);
          }
        }
        return found;
      });
      const narrow = [...document.querySelectorAll('.step-words p')].flatMap((words) => {
        const { width, height } = words.getBoundingClientRect();
        const letter = Number.parseFloat(getComputedStyle(words).fontSize);
        return height > 2 && width < 9 * letter
          ? [`${Math.round(width / letter)} em: ${words.textContent!.slice(0, 40)}`]
          : [];
      });
      return [...broken, ...narrow];
    });
    expect(faults).toEqual([]);
  } finally {
    await zoomText(driver, 1);
  }
});

async function zoomText(driver: Driver, factor: number): Promise<void> {
  await driver.evaluate((by) => {
    document.title = `TEXT:${by}`;
  }, factor);
  await settle(driver);
}

/** By how many px the page is wider than its window. */
const sideways = (driver: Driver): Promise<number> =>
  driver.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
