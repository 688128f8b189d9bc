import { contrast } from './measures/colour.ts';
import { type Stop, stop } from './measures/focus.ts';
import { DESK, expect, open, PHONE, test } from './support.ts';

const MOST_STOPS = 2000;

for (const size of [PHONE, DESK]) {
  test(`every stop of the Tab key is seen at ${size.width} px`, async ({ page, browserName }) => {
    // Safari leaves links out of the Tab order unless its user asks for them.
    test.skip(browserName === 'webkit');
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    await open(page, '/?still');
    const stops: Stop[] = [];
    for (let i = 0; i < MOST_STOPS; i++) {
      await page.keyboard.press('Tab');
      const found = await stop(page);
      if (!found) break;
      stops.push(found);
    }
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.length).toBeLessThan(MOST_STOPS);
    const words = stops.map(({ element }) => element);
    const faint = stops.filter(
      ({ outline, ground }) =>
        outline.style === 'none' || outline.width < 2 || contrast(outline.colour, ground) < 3,
    );
    expect.soft(faint, 'stops whose outline is missing, thin or faint').toEqual([]);
    const hidden = stops.filter(({ inView }) => !inView).map(({ element }) => element);
    expect.soft(hidden, 'stops out of view or covered').toEqual([]);
    expect.soft(words[0]).toContain('Skip');
  });
}

test('the skip link leads past the bar into the text', async ({ page, browserName }) => {
  test.skip(browserName === 'webkit');
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});
