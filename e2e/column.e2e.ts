/** What one reads stands in one column, at every size: no block begins elsewhere, and no line is too long. */
import { expect, open, SIZES, test } from './support.ts';

/** The blocks of words outside the scenes; a note's own line stands left of its words. */
const BLOCKS = [
  '.opening :is(.date, h2, .line)',
  '.content-note',
  '.chapter > .prose > :is(p, ul):not(:empty)',
  '.passage > p',
  '.still-figure > figcaption',
  '.end > :is(h2, p)',
];

for (const size of SIZES) {
  test(`one column at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    const blocks = await page.evaluate((selectors) => {
      const outside = [...document.querySelectorAll(selectors)].filter(
        (block) => !block.closest('.scene, .editor'),
      );
      return outside.map((block) => {
        const style = getComputedStyle(block);
        const { left, width } = block.getBoundingClientRect();
        const [start, end] = [parseFloat(style.paddingLeft), parseFloat(style.paddingRight)];
        return {
          left: Math.round(left + start),
          width: Math.round(width - start - end),
          words: block.textContent?.trim().slice(0, 40),
        };
      });
    }, BLOCKS.join());
    expect(blocks.length).toBeGreaterThan(60);
    const [{ left } = { left: 0 }] = blocks;
    expect(blocks.filter((block) => block.left !== left)).toEqual([]);
    const measure = await page.evaluate(
      () =>
        parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--measure')) *
        parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    expect(measure).toBeGreaterThan(500);
    expect(blocks.filter(({ width }) => width > measure + 1)).toEqual([]);
  });
}
