/**
 * The Tab key, pressed from the top of the page to its end. The walk itself is kept in walks/, a stop a line:
 * `npm test -- e2e/focus --update-snapshots` writes it anew after a change that is meant.
 */
import { contrast } from './measures/colour.ts';
import { inWords, walk } from './measures/focus.ts';
import { DESK, expect, open, PHONE, test } from './support.ts';

// Safari leaves links out of the Tab order unless its user asks for them.
test.skip(({ browserName }) => browserName === 'webkit');

/** On a phone the stage of the moving page lies over half the window. */
const WINDOWS = [
  { size: PHONE, path: '/' },
  { size: DESK, path: '/?still' },
] as const;

for (const { size, path } of WINDOWS) {
  test(`every stop of the Tab key on ${path} is seen and has a name at ${size.width} px`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    await open(page, path);
    const stops = await walk(page);
    const faint = stops.filter(
      ({ outline, ground }) =>
        outline.style === 'none' || outline.width < 2 || contrast(outline.colour, ground) < 3,
    );
    expect.soft(faint, 'stops whose outline is missing, thin or faint').toEqual([]);
    const hidden = stops.filter(({ inView }) => !inView);
    expect.soft(hidden.map(inWords), 'stops out of view or covered').toEqual([]);
    const nameless = stops.filter(({ role, name }) => !role || !name);
    expect.soft(nameless.map(inWords), 'stops without a role or a name').toEqual([]);
    // One walk for all: what comes after what depends neither on the window nor on motion.
    expect(`${stops.map(inWords).join('\n')}\n`).toMatchSnapshot(['walks', 'article.txt']);
  });
}

test('the skip link leads past the bar into the text', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});
