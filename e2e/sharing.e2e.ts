import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStory } from '../src/content/story.ts';
import { stepsOf } from '../src/sharing/cards.ts';
import { violations } from './measures/axe.ts';
import { DESK, expect, open, PHONE, SITE, test } from './support.ts';

const story = loadStory();
const steps = stepsOf(story);

test('every step has a page and a picture of its own', () => {
  for (const { step } of steps) {
    const html = readFileSync(join(SITE, `s/${step.id}/index.html`), 'utf8');
    expect(html).toContain(`<title>${step.title} · ${story.meta.title}</title>`);
    const picture = readFileSync(join(SITE, `og/${step.id}.png`));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a step’s page has its words, its picture, its figures and the way back', async ({
    page,
  }) => {
    for (const { graphic, steps: own } of story.chapters.flatMap(({ scenes }) => scenes)) {
      const [step] = own;
      await page.goto(`/s/${step?.id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(step?.title ?? '');
      await expect(page.locator('.step-words')).not.toBeEmpty();
      await expect(page.locator('[data-still] svg:visible')).toHaveCount(1);
      await expect(page.locator('figcaption')).toContainText(step?.summary ?? '');
      await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute(
        'href',
        `../../data/${graphic}.csv`,
      );
      await page.locator('.onwards a').click();
      await expect(page).toHaveURL(new RegExp(`/#${step?.id}$|index\\.html#${step?.id}$`));
    }
  });
});

const [first] = steps;
for (const path of [`/s/${first?.step.id}/`, '/embed/', `/embed/${first?.step.graphic}/?still`]) {
  for (const size of [PHONE, DESK]) {
    test(`axe finds nothing on ${path} at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, path);
      expect(await violations(page)).toEqual([]);
    });
  }
}
