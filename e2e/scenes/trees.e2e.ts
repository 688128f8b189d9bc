/**
 * Each scene as a screen reader is told it, live and flat, kept in trees/ as text. After a change that is meant
 * `npm test -- e2e/scenes/trees --update-snapshots` writes them anew.
 */
import { expect, open, PHONE, test } from '../support.ts';
import { SCENES, sceneOf } from './reading.ts';

const FORMS = {
  live: { path: '/', motion: 'live' },
  flat: { path: '/?still', motion: 'still' },
};

for (const [form, { path, motion }] of Object.entries(FORMS)) {
  test(`the ${form} scenes are told to a screen reader as they were`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, path);
    await expect(page.locator('html')).toHaveAttribute('data-motion', motion);
    for (const scene of SCENES) {
      const tree = await page.locator(sceneOf(scene)).ariaSnapshot();
      expect.soft(`${tree}\n`).toMatchSnapshot(['scenes', 'trees', `${scene}.${form}.txt`]);
    }
  });
}
