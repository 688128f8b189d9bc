/** The one bar: it says where one is, and it holds the contents, which never get into the way. */
import type { Page } from '@playwright/test';
import { loadStory } from '../src/story/story.ts';
import { spanOf } from '../src/story/dates.ts';
import { DESK, expect, open, PHONE, settle, SIZES, test } from './support.ts';

const { chapters, meta } = loadStory('content');
const cut = Date.parse(meta.offline ?? '9999-12-31');
/** The chapters, with the day each begins on, 0 for none, and whether it ends after the internet was cut. */
const PLACES = chapters.map(({ data }) => {
  const span = spanOf(data);
  const end = span && Date.parse(span.to.length > 10 ? span.to : `${span.to}T23:59:59+06:00`);
  return {
    id: data.id,
    title: data.title,
    day: span ? Number(span.from.slice(8, 10)) : 0,
    isCutOff: end !== undefined && end > cut,
  };
});

/** Brings the top of a place to a part of the window's height, at once. */
async function bring(page: Page, selector: string, part = 0): Promise<void> {
  await page.locator(selector).evaluate((place, share) => {
    const top = place.getBoundingClientRect().top + scrollY - innerHeight * share;
    scrollTo({ top, behavior: 'instant' });
  }, part);
  await settle(page);
}

const line = '.dateline';

test('on the cover there is only the way to the contents', async ({ page }) => {
  await open(page);
  await expect(page.locator(line)).toBeHidden();
  await expect(page.locator('.contents > summary')).toBeInViewport();
});

for (const path of ['/', '/?still']) {
  test(`on ${path} the bar has the ground and the day of the chapter beneath it`, async ({
    page,
  }) => {
    await open(page, path);
    for (const { id, title, day, isCutOff } of PLACES) {
      await bring(page, `#${id}`);
      const bar = page.locator('.bar');
      const light = await page.locator(`#${id}`).getAttribute('data-light');
      await expect(bar).toHaveAttribute('data-light', light ?? '');
      await expect(page.locator(line)).toContainText(day ? `${day}` : title);
      const now = await page
        .locator(`${line} i`)
        .evaluateAll((all) => all.map((tick) => tick.matches('.now')));
      expect(now.indexOf(true) + 1, id).toBe(day);
      const silent = page.locator(line).getByText('no internet');
      await (isCutOff ? expect(silent).toBeVisible() : expect(silent).toBeHidden());
    }
  });
}

test('a step with a day of its own has it in the bar, and after its scene the chapter has its own again', async ({
  page,
}) => {
  await open(page);
  const dated = await page
    .locator('.step[data-day]')
    .evaluateAll((steps) =>
      steps.map((step) => ({ id: step.id, date: (step as HTMLElement).dataset['date'] ?? '' })),
    );
  expect(dated.length).toBeGreaterThan(2);
  for (const { id, date } of dated) {
    await bring(page, `#${id}`, 0.5);
    await expect(page.locator(`${line} b`)).toHaveText(date);
  }
  const chapter = page.locator('.chapter', { has: page.locator('.step[data-day]') }).last();
  await bring(page, `#${await chapter.getAttribute('id')}`);
  await expect(page.locator(`${line} b`)).toHaveText(
    (await chapter.getAttribute('data-when')) ?? '',
  );
});

for (const size of [{ width: 320, height: 568 }, ...SIZES]) {
  test(`nothing in the bar is cut off or wrapped at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    for (const { id } of PLACES) {
      await bring(page, `#${id}`);
      const wrong = await page.evaluate(() => {
        const bar = document.querySelector('.dateline')!.getBoundingClientRect();
        const button = document.querySelector('.contents > summary')!;
        const end =
          button.getBoundingClientRect().left +
          Number.parseFloat(getComputedStyle(button).paddingLeft);
        return [...document.querySelectorAll('.dateline :is(b, .hour, .offline:not([hidden]))')]
          .filter((word) => {
            const { right, bottom, height } = word.getBoundingClientRect();
            return right > end || bottom > bar.bottom || height > 24;
          })
          .map((word) => word.textContent);
      });
      expect(wrong, id).toEqual([]);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no date in the bar, and each chapter says its own', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(line)).toBeHidden();
    for (const { id, day } of PLACES.filter((place) => place.day > 0))
      await expect(page.locator(`#${id} .opening .date`)).toContainText(`${day}`);
  });

  test('the contents open at the top of the page, and lie over no words further on', async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/');
    const summary = page.locator('.contents > summary');
    await summary.click();
    await expect(page.locator('.contents a').first()).toBeVisible();
    await page.locator(`#${PLACES[3]?.id}`).evaluate((chapter) => chapter.scrollIntoView());
    await expect(summary).not.toBeInViewport();
  });
});

test('the numeral of a chapter is drawn, and is no text', async ({ page }) => {
  await open(page);
  // The first comes right after the cover, and has none.
  const dated = PLACES.slice(1).find(({ day }) => day > 1);
  const opening = page.locator(`#${dated?.id} .opening`);
  await expect(opening).toHaveAttribute('data-numeral', `${dated?.day}`);
  const drawn = await opening.evaluate((it) => getComputedStyle(it, '::before').content);
  expect(drawn).toContain(`"${dated?.day}"`);
  expect(await opening.evaluate((it) => (it as HTMLElement).innerText.trim())).not.toMatch(
    new RegExp(`^${dated?.day}\\n`),
  );
});

for (const size of [PHONE, DESK]) {
  test.describe(`the contents at ${size.width} px`, () => {
    test.use({ viewport: size });

    /** Opens the contents in the middle of the page. */
    test.beforeEach(async ({ page }) => {
      await open(page);
      await bring(page, `#${PLACES[3]?.id}`);
      await page.locator('.contents > summary').click();
      await expect(page.locator('.contents')).toHaveAttribute('open');
    });

    test('close after a choice, which then lies free', async ({ page }) => {
      const id = PLACES[5]?.id ?? '';
      await page.locator(`.contents a[href="#${id}"]`).click();
      await expect(page.locator('.contents')).not.toHaveAttribute('open');
      await expect
        .poll(() =>
          page.locator(`#${id}`).evaluate((it) => Math.abs(it.getBoundingClientRect().top)),
        )
        .toBeLessThan(2);
      const light = await page.locator(`#${id}`).getAttribute('data-light');
      await expect(page.locator('.bar')).toHaveAttribute('data-light', light ?? '');
    });

    test('close on Escape, and the focus is on their button', async ({ page }) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(page.locator('.contents')).not.toHaveAttribute('open');
      await expect(page.locator('.contents > summary')).toBeFocused();
    });

    test('close on a tap beside them', async ({ page }) => {
      const box = await page.locator('.contents > div').boundingBox();
      const beside = box && box.x > 20 ? { x: 5, y: 400 } : { x: 60, y: 20 };
      await page.mouse.click(beside.x, beside.y);
      await expect(page.locator('.contents')).not.toHaveAttribute('open');
    });

    test('hide no stop of the Tab key: the focus leaves them and they close', async ({ page }) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const { inside, isOpen } = await page.evaluate(() => ({
          inside: document.activeElement?.closest('.contents') !== null,
          isOpen: document.querySelector<HTMLDetailsElement>('.contents')!.open,
        }));
        expect(isOpen).toBe(inside);
        if (!inside) return;
      }
      throw new Error('the focus never leaves the contents');
    });

    test('have targets for a thumb', async ({ page }) => {
      const small = await page
        .locator('.contents :is(summary, a, label)')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43).length);
      expect(small).toBe(0);
    });
  });
}
