import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStaged, scenesOf } from '../src/graphics/drawings.ts';
import { GRAPHIC_NAMES } from '../src/graphics/registry.ts';
import { loadStory } from '../src/story/story.ts';
import { stepsOf } from '../src/site/sharing/cards.ts';
import { violations } from './measures/axe.ts';
import { DESK, expect, open, openDisclosures, PHONE, SITE, test } from './support.ts';

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
      await page.locator('.figures > summary').click();
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

test('the story and each graphic are shared by one control, said aloud and in sight', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  });
  await open(page);
  const copied = (): Promise<unknown> =>
    page.evaluate(() => (window as unknown as { copied: string }).copied);
  const whole = page.getByRole('button', { name: 'Share this story' });
  await expect(whole).toHaveCount(1);
  await whole.click();
  expect(await copied()).toBe(`${site.url}/`);
  await expect(page.locator('.share-line [aria-live]').last()).toHaveText('Link copied');
  const pictures = page.getByRole('button', { name: 'Share this picture' });
  const shared: string[] = [];
  for (const picture of await pictures.all()) {
    await picture.click();
    shared.push(String(await copied()));
  }
  // Beside the figures of each graphic, which stand under the scene that tells most of it.
  const scenes = story.chapters.flatMap((one) => one.scenes);
  const told = scenes.filter((scene) => {
    const own = scenesOf(story, scene.graphic);
    return scene === (own.findLast(isStaged) ?? own.at(-1));
  });
  expect(told.map(({ graphic }) => graphic).toSorted()).toEqual(GRAPHIC_NAMES.toSorted());
  expect(shared).toEqual(told.map((scene) => `${site.url}/s/${scene.steps[0]?.id}/`));
  // The pages of all steps stand in one fold under the last stage of their graphic.
  await openDisclosures(page);
  for (const { step } of steps)
    await expect(page.locator(`.figures a[href*="s/${step.id}/"]`)).toBeVisible();
});

test('where the system has a share sheet, it gets the link', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ url }: { url: string }) => Object.assign(window, { shared: url }),
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Share this story' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: string }).shared)).toBe(
    `${site.url}/`,
  );
});

for (const size of [PHONE, DESK]) {
  for (const path of ['/', '/?still']) {
    test(`no control to share lies over words or pictures of ${path} at ${size.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await open(page, path);
      for (const button of await page.locator('.share').all()) {
        await button.scrollIntoViewIfNeeded();
        const over = await button.evaluate((control) => {
          const own = control.getBoundingClientRect();
          const isOver = (other: Element): boolean => {
            const { left, right, top, bottom, width } = other.getBoundingClientRect();
            const isBeside = left >= own.right || right <= own.left;
            return width > 2 && !isBeside && top < own.bottom - 1 && bottom > own.top + 1;
          };
          // On a phone the words bring their own ground, over the pinned picture.
          const hasGround = [...document.querySelectorAll('.step-words')].some(
            (words) =>
              isOver(words) && getComputedStyle(words).backgroundColor !== 'rgba(0, 0, 0, 0)',
          );
          return [...document.querySelectorAll('main :is(p, h2, h3, summary, figcaption, .g > *)')]
            .filter((other) => !other.closest(hasGround ? '.stage, .share-line' : '.share-line'))
            .filter((other) => other.checkVisibility({ opacityProperty: true }) && isOver(other))
            .map((other) => `${other.outerHTML.slice(0, 80)} ${other.closest('[id]')?.id}`);
        });
        expect.soft(over).toEqual([]);
      }
    });
  }
}

test('with the record closed only what is still there can be shared', async ({ page }) => {
  await open(page, '/?record=closed');
  const scenes = page.locator('scroll-scene:has(+ .figures-row) > [data-scene]');
  const left = await scenes.filter({ visible: true }).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(await scenes.count());
  await expect(page.getByRole('button', { name: 'Share this picture' })).toHaveCount(left);
});
