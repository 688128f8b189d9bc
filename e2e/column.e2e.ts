/** What one reads stands in one column, at every size: no block begins elsewhere, and no line is too long but a title. */
import { expect, open, SIZES, test } from './support.ts';

/** The blocks of words; notes, tables and lists of the record have a place of their own. */
const BLOCKS = [
  '.opening :is(.date, h2, .line)',
  '.content-note',
  '.chapter > .prose > :is(p:not(.voice), ul)',
  '.passage > p',
  '.inset > .legend',
  '.end > :is(h2, p)',
  '.end > .prose > :is(p, ul, h3)',
];

/** Without motion the words of the scenes belong to it too. */
const WAYS = [
  { path: '/', elsewhere: '.scene, .editor, .recorded, .explanation' },
  { path: '/?still', elsewhere: '.editor, .recorded, .explanation' },
] as const;

for (const { size, path, elsewhere } of SIZES.flatMap((size) =>
  WAYS.map((way) => ({ size, ...way })),
)) {
  test(`one column on ${path} at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, path);
    const found = page.locator(BLOCKS.join());
    const blocks = await found.evaluateAll((all, outside) => {
      const column = all.filter((block) => !block.closest(outside));
      return column.map((block) => {
        const style = getComputedStyle(block);
        const { left, width } = block.getBoundingClientRect();
        const [start, end] = [parseFloat(style.paddingLeft), parseFloat(style.paddingRight)];
        return {
          left: Math.round(left + start),
          width: Math.round(width - start - end),
          isTitle: block.matches('.opening > :is(.date, h2)'),
          words: block.textContent?.trim().slice(0, 40),
        };
      });
    }, elsewhere);
    expect(blocks.length).toBeGreaterThan(60);
    const [{ left } = { left: 0 }] = blocks;
    expect(blocks.filter((block) => block.left !== left)).toEqual([]);
    const measure = await page.evaluate(
      () =>
        parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--measure')) *
        parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    expect(measure).toBeGreaterThan(500);
    expect(blocks.filter(({ width, isTitle }) => !isTitle && width > measure + 1)).toEqual([]);
  });
}
