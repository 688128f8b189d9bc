import type { Page } from '@playwright/test';
import { chapterSources, plain } from './prose.ts';
import { expect, PHONE, test } from './support.ts';

/** What may fail to arrive, and how a test takes it away. The page must read all the same. */
const LOSSES: Record<string, (page: Page) => Promise<void>> = {
  scripts: (page) => rewrite(page, /<script\b[\s\S]*?<\/script>/g),
  styles: (page) => rewrite(page, /<style\b[\s\S]*?<\/style>|<link\b[^>]*stylesheet[^>]*>/g),
  fonts: async (page) => {
    await page.route(/\.woff2?$/, (route) => route.abort());
  },
  'scripts, styles, fonts and pictures': async (page) => {
    await page.route(/\.(js|css|woff2?|svg|png|jpe?g|avif|webp)$/, (route) => route.abort());
    await rewrite(page, /<(script|style)\b[\s\S]*?<\/\1>/g);
  },
};

/** Takes what matches out of every page, as if it had never been sent. */
async function rewrite(page: Page, unwanted: RegExp): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(unwanted, '') });
    },
  );
}

async function holdsEveryChapter(page: Page): Promise<void> {
  const chapters = page.locator('main > section.chapter[data-chapter]');
  const sources = chapterSources();
  await expect(chapters).toHaveCount(sources.length);
  for (const [i, source] of sources.entries()) {
    const chapter = chapters.nth(i);
    await expect(chapter).toHaveAttribute('id', source.id);
    await expect(chapter.locator('h2')).toBeVisible();
    const text = plain(await chapter.evaluate((element) => element.textContent));
    for (const run of [source.title, ...source.runs]) expect(text).toContain(run);
    const steps = await chapter
      .locator('[data-step]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(steps).toEqual(source.steps);
  }
}

/**
 * Text that takes up no room or shows through nothing, outside closed disclosures and but for what repeats in a
 * wide window, beside the text, or on a phone, over a tall picture, what stands elsewhere in full. The words on a card
 * are looked at while their step is read.
 */
async function unseen(page: Page): Promise<string[]> {
  const steps = await page.locator('.staged .step').evaluateAll((all) => all.map(({ id }) => id));
  const found = await unseenIn(page, 'main section :is(h2, p)', '.staged .step');
  for (const id of steps) {
    await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView());
    await expect
      .poll(() => unseenIn(page, `#${id} :is(h3, p)`), { message: `the words of ${id}` })
      .toEqual([]);
  }
  return found;
}

/** @param apart what is left out */
function unseenIn(page: Page, texts: string, apart = ':not(*)'): Promise<string[]> {
  return page.evaluate(
    ([selector, without]) => {
      const words = document.createRange();
      return [...document.querySelectorAll(selector)]
        .filter((text) => !text.closest(without))
        .filter(
          (text) =>
            !text.closest(
              'details:not([open]), .digests, .pinned-label, .grave .claim-words, .stage, [data-still]',
            ),
        )
        .filter((text) => {
          // The label of a voice has no height, so that it pushes nothing down; its words have.
          words.selectNodeContents(text);
          const { width, height } = words.getBoundingClientRect();
          return !text.checkVisibility({ opacityProperty: true }) || width < 2 || height < 2;
        })
        .map((text) => text.textContent.trim().slice(0, 60));
    },
    [texts, apart] as const,
  );
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const viewport of [PHONE, { width: 1280, height: 800 }]) {
    test(`every chapter is there in full at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('/');
      await holdsEveryChapter(page);
      expect(await unseen(page)).toEqual([]);
    });
    test(`every step shows its own picture at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('/');
      const steps = page.locator('[data-step]');
      for (const step of await steps.all()) {
        await expect(step.locator('figure[data-still] svg').filter({ visible: true })).toHaveCount(
          1,
        );
      }
      await expect(page.locator('[data-stage]').filter({ visible: true })).toHaveCount(0);
    });
  }
});

for (const [name, lose] of Object.entries(LOSSES)) {
  test.describe(`without ${name}`, () => {
    test.use({ watched: false });
    test('the page still reads', async ({ page }) => {
      await lose(page);
      await page.goto('/');
      await holdsEveryChapter(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await unseen(page)).toEqual([]);
    });
  });
}

test.describe('with nothing but its HTML', () => {
  test.use({ watched: false });
  test('the page draws each step once', async ({ page }) => {
    await LOSSES['scripts, styles, fonts and pictures']?.(page);
    await page.goto('/');
    await expect(page.locator('[data-stage]').filter({ visible: true })).toHaveCount(0);
  });
});

test('no sentence that ends within quotation marks ends twice', async ({ page }) => {
  await page.goto('/');
  const words = (await page.locator('body').innerText()).match(/\S*[.!?]”\.(?!\S)/g);
  expect(words).toBeNull();
});
