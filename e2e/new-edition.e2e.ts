/** A reader has the page open, or kept, while a new edition takes its place: what the old one asked for is gone. */
import { expect, scrollThrough, test } from './support.ts';

// What is missing is missing on purpose.
test.use({ watched: false });

test('a page that is open does without what is gone: words, tables and motion stay', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(/\/assets\/(?!reader\.)/, (route) => route.fulfill({ status: 404 }));
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

test('a page that was kept, and whose script is gone, is read as one without scripts', async ({
  page,
}) => {
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  const steps = page.locator('[data-step]');
  for (const step of await steps.all()) {
    await expect(step.locator('.step-words')).toBeVisible();
    await expect(step.locator('[data-still]')).toBeVisible();
  }
  await expect(page.locator('[data-stage]').first()).toBeHidden();
});
