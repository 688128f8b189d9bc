/** Every way into a step gives the same picture: scrolling, reload, link, back, resize, rotation, an opened note. */
import { DESK, expect, open, PHONE, SIZES, test } from '../support.ts';
import { expectInStep, SCENES, scrollToStep, stageMarkup, stepIds } from './reading.ts';

const TABLET = SIZES[1];

test.setTimeout(180_000);

for (const size of [PHONE, TABLET, DESK]) {
  for (const scene of SCENES) {
    test(`${scene} at ${size.width}: reload and link give what scrolling gave`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await open(page);
      for (const id of await stepIds(page, scene)) {
        // A tablet has no stage: what is read is near the top.
        await scrollToStep(page, id, size === TABLET ? 0.25 : 0.45);
        expect((await expectInStep(page, scene)).due).toBe(id);
        const scrolled = await stageMarkup(page, scene);
        await expect(page).toHaveURL(new RegExp(`#${id}$`));

        await page.reload();
        expect((await expectInStep(page, scene)).due, 'after a reload').toBe(id);
        expect(await stageMarkup(page, scene)).toBe(scrolled);

        await page.goto('about:blank');
        await open(page, `/#${id}`);
        expect((await expectInStep(page, scene)).due, 'from a link').toBe(id);
        expect(await stageMarkup(page, scene)).toBe(scrolled);
      }
    });
  }
}

test('a link to a step whose picture stands in the flow shows its words right under the bar', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const steps = await page
    .locator('.staged [data-step][data-tall]')
    .evaluateAll((found) =>
      found.map((step) => ({ id: step.id, gathers: step.matches('[data-gathers]') })),
    );
  expect(steps.length).toBeGreaterThan(2);
  for (const { id, gathers } of steps) {
    // where people gather for the next picture there is none of its own to be seen under the words
    const room = gathers ? 0.35 * PHONE.height : 32;
    await page.goto('about:blank');
    await open(page, `/#${id}`);
    const below = (): Promise<number> =>
      page.evaluate((step) => {
        const { top } = document.querySelector(`#${step} h3`)!.getBoundingClientRect();
        return top - document.querySelector('.dateline')!.getBoundingClientRect().bottom;
      }, id);
    await expect.poll(below, id).toBeLessThan(room);
    expect(await below(), id).toBeGreaterThanOrEqual(0);
  }
});

test('the address follows the step and adds no history @windows', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  for (const id of await stepIds(page, 'spread-3-january')) {
    await scrollToStep(page, id);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('back and forward return to the step left @windows', async ({ page }) => {
  await open(page);
  await scrollToStep(page, 'price-doubled');
  await expectInStep(page, 'price-reported');
  const left = await stageMarkup(page, 'price-reported');
  await expect(page).toHaveURL(/#price-doubled$/);
  await page.goto('/record/');
  await page.goBack();
  expect((await expectInStep(page, 'price-reported')).due).toBe('price-doubled');
  expect(await stageMarkup(page, 'price-reported')).toBe(left);
});

test('resizing and rotating in the middle keep the state right', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/#spread-3-january');
  await expectInStep(page, 'spread-3-january');
  for (const size of [{ width: 844, height: 390 }, DESK, { width: 1000, height: 700 }, PHONE]) {
    await page.setViewportSize(size);
    await expectInStep(page, 'spread-3-january');
  }
});

test('a note that opens changes the height of its step, and the scene stays right', async ({
  page,
}) => {
  await open(page, '/#price-reported');
  await expectInStep(page, 'price-reported');
  for (const note of await page.locator('#price-reported .mark-no a').all()) {
    await note.click();
    await expectInStep(page, 'price-reported');
  }
  for (const id of ['price-doubled', 'price-reported']) {
    await scrollToStep(page, id);
    expect((await expectInStep(page, 'price-reported')).due).toBe(id);
  }
});

test('keyboard jumps and flings end in the right state', async ({ page }) => {
  await open(page);
  for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'End']) {
    await page.keyboard.press(key);
    for (const scene of SCENES) await expectInStep(page, scene);
  }
  for (const delta of [9000, 14_000, -12_000, 20_000, -30_000]) {
    await page.mouse.wheel(0, delta);
    for (const scene of SCENES) await expectInStep(page, scene);
  }
});
