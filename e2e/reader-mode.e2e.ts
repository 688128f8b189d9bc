/**
 * The article as a reader mode shows it, which keeps what it takes for the text and none of the page's styles:
 * Mozilla's Readability, run over the page as it is served and as it stands once its scripts have run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as mozilla from '@mozilla/readability';
import type { Page } from '@playwright/test';
import { chapterSources, plain } from './prose.ts';
import { expect, open, SITE, test } from './support.ts';

const LIBRARY = [
  import.meta.resolve('@mozilla/readability/Readability.js'),
  import.meta.resolve('@mozilla/readability/Readability-readerable.js'),
]
  .map((file) => readFileSync(fileURLToPath(file), 'utf8'))
  .join(';');

interface Article {
  /** Whether a browser offers its reader mode. */
  isOffered: boolean;
  title: string;
  /** The headings below the title and every other run of words of the page's text, as the page has them. */
  headings: string[];
  runs: string[];
}

/** Reads the page, and leaves the browser with nothing but the article. */
async function read(page: Page, form: string): Promise<Article> {
  await open(page);
  await page.evaluate(
    `${LIBRARY};Object.assign(globalThis, { Readability, isProbablyReaderable });0`,
  );
  return page.evaluate(async (served) => {
    const { Readability, isProbablyReaderable } = globalThis as unknown as typeof mozilla;
    const whole = served
      ? new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html')
      : document;
    const plainly = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const headings: string[] = [];
    const runs: string[] = [];
    for (const part of whole.querySelectorAll('main, footer.read')) {
      headings.push(...[...part.querySelectorAll('h2, h3')].map((h) => plainly(h.textContent)));
      const texts = whole.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const isRead = !text.parentElement?.closest('[aria-hidden], [hidden], svg, button, .share');
        if (isRead && plainly(text.nodeValue)) runs.push(plainly(text.nodeValue));
      }
    }
    const isOffered = isProbablyReaderable(whole);
    const article = new Readability(whole.cloneNode(true) as Document).parse();
    document.body.innerHTML = article?.content ?? '';
    return { isOffered, title: article?.title ?? '', headings, runs };
  }, form === 'served');
}

test.use({ bypassCSP: true });

for (const form of ['served', 'live']) {
  test(`a reader mode has the ${form} page whole: chapters, notes, end matter and every word`, async ({
    page,
  }) => {
    const { isOffered, title, headings, runs } = await read(page, form);
    expect(isOffered).toBe(true);
    expect(title).toBe('Eight days in January');
    const chapters = chapterSources().map((chapter) => chapter.title);
    expect(headings).toEqual(expect.arrayContaining([...chapters, 'The dead', 'Names']));
    expect((await page.locator('h2, h3').allTextContents()).map(plain)).toEqual(headings);

    const words = plain((await page.locator('body').textContent()) ?? '');
    expect(runs.length).toBeGreaterThan(500);
    expect(runs.filter((run) => !words.includes(run))).toEqual([]);

    const { claims }: { claims: { id: string; finding: string }[] } = JSON.parse(
      readFileSync(join(SITE, 'data/claims.json'), 'utf8'),
    );
    expect(claims.map(({ id }) => id)).toContain('sponsor');
    for (const { id, finding } of claims) {
      await expect
        .soft(page.locator(`#claim-${id}`))
        .toContainText(plain(finding), { timeout: 1000 });
      await expect.soft(page.locator(`sup [href="#claim-${id}"]`).first()).toBeAttached();
    }
  });

  test(`a reader mode has one whole picture a step of the ${form} page, and no link into nowhere`, async ({
    page,
  }) => {
    await read(page, form);
    const steps = chapterSources().flatMap((chapter) => chapter.steps);
    expect(steps.length).toBeGreaterThan(10);
    for (const id of steps) {
      const pictures = await page.evaluate(async (step) => {
        const found = [...document.querySelectorAll(`#${step} :is(img, svg)`)];
        const images = found.filter((one) => one instanceof HTMLImageElement);
        for (const image of images) image.loading = 'eager';
        await Promise.all(images.map((image) => image.decode()));
        return found.map((one) =>
          one instanceof HTMLImageElement
            ? { name: one.alt, file: one.src.split('/').at(-1), wide: one.naturalWidth > 1000 }
            : one.outerHTML,
        );
      }, id);
      expect
        .soft(pictures)
        .toEqual([{ name: expect.stringMatching(/^Picture: \S/), file: `${id}.png`, wide: true }]);
      await expect.soft(page.locator(`#${id} figcaption`)).toHaveText(/\S/);
    }
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('[href^="#"]')]
        .map((one) => one.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(lost).toEqual([]);
  });
}
