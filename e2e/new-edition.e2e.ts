/** A reader has the page open while a new edition takes its place: the old fonts and drawings are gone. */
import { expect, scrollThrough, test } from './support.ts';

// What is missing is missing on purpose.
test.use({ watched: false });

test('the old page does without what is gone: words, tables and motion stay', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  const stage = page.locator('[data-stage]').first();
  const second = page.locator('[data-scene]:has([data-stage]) [data-step]').nth(1);
  await second.evaluate((step) => step.scrollIntoView());
  await expect(stage).toHaveAttribute('data-state', (await second.getAttribute('id')) ?? '');
  await scrollThrough(page);
  await expect(page.locator('section[data-chapter] h2').last()).not.toBeEmpty();
  await expect(page.locator('.figures table').first()).toBeAttached();
  expect(errors).toEqual([]);
});
