/** The e-book as a reader sets it on a phone, by day and by night. */
import { loadStory } from '../src/story/story.ts';
import { epub } from '../src/outputs/editions/epub/epub.ts';
import { openSite } from '../src/outputs/editions/site.ts';
import { standalonePage } from '../src/outputs/editions/standalone/page.ts';
import { contrast } from './measures/colour.ts';
import { openBook, setPart } from './reader.ts';
import { expect, SITE, test } from './support.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'one browser is enough');

let book: Uint8Array;
test.beforeAll(async () => {
  const story = loadStory();
  book = await epub(await standalonePage(openSite(SITE), story), story);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing in the e-book leaves its column, no heading its words, and these can be read, ${colorScheme}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 390, height: 700 },
    });
    const page = await context.newPage();
    const parts = await openBook(page, book);
    expect(parts).toBeGreaterThan(10);
    const grounds = new Set<string>();
    for (let index = 0; index < parts; index += 1) {
      const { measured, wide, torn, inks } = await setPart(page, index);
      expect.soft(measured, `part ${index}`).toBeGreaterThan(0);
      expect.soft(wide, `part ${index}`).toEqual([]);
      expect.soft(torn, `part ${index}`).toEqual([]);
      const pale = inks.filter(({ ink, ground }) => contrast(ink, ground) < 4.5);
      expect.soft(pale, `part ${index}`).toEqual([]);
      for (const { ground } of inks) grounds.add(ground);
    }
    // The night has come, and the drawings keep their paper.
    expect(grounds).toContain(colorScheme === 'dark' ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)');
    expect(grounds.size).toBeGreaterThan(1);
    await context.close();
  });
}
