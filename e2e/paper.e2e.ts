/** The book on paper as Chromium sets it before it is cut into pages: its marks, its type, its columns. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { loadStory } from '../src/story/story.ts';
import { paperHtml } from '../src/outputs/editions/pdf/html.ts';
import { openSite } from '../src/outputs/editions/site.ts';
import { standalonePage } from '../src/outputs/editions/standalone/page.ts';
import { expect, SITE, test } from './support.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'Chromium alone prints the book');

/** Pixels of a style sheet in a millimetre, and in a point. */
const MM = 96 / 25.4;
const PT = 96 / 72;

/** As wide as the words of a page: A4 without its margins. */
const WIDTH = Math.round(170 * MM);

let page: Page;
test.beforeAll(async ({ browser }, testInfo) => {
  const story = loadStory();
  const write = await paperHtml(await standalonePage(openSite(SITE), story), story);
  const file = testInfo.outputPath('book.html');
  writeFileSync(file, write(new Map([['provenance-head', 27]])));
  page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  await page.goto(pathToFileURL(file).href);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
});
test.afterAll(() => page.close());

test('the line of its status is drawn in the head of every note, and of each count', async () => {
  const bare = await page
    .locator(
      '.note[data-status]:not([data-status="context"]) .status, .lined:not([data-status="checked"])',
    )
    .evaluateAll((all) =>
      all
        .filter((element) => {
          const line = element.matches('.lined') ? element : element.querySelector('.sign');
          return !line || !(Number.parseFloat(getComputedStyle(line).borderBottomWidth) > 0);
        })
        .map((element) => element.textContent),
    );
  expect(bare).toEqual([]);
});

test('a double line is two, with paper between them', async () => {
  const corrected = page.locator('[data-status="corrected"]:is(.sign, .lined, .mark-no a)');
  expect(await corrected.count()).toBeGreaterThan(2);
  const lines = await corrected.evaluateAll((all) =>
    all.map((element) => {
      const [one, two] = [getComputedStyle(element), getComputedStyle(element, '::before')];
      return {
        first: one.borderBottomStyle,
        second: two.borderBottomStyle,
        between: Number.parseFloat(two.bottom),
        thick: Number.parseFloat(one.borderBottomWidth) + Number.parseFloat(two.borderBottomWidth),
      };
    }),
  );
  for (const line of lines) {
    expect(line).toMatchObject({ first: 'solid', second: 'solid', thick: 2 });
    expect(line.between).toBeGreaterThanOrEqual(1.5);
  }
});

test('every plate says whose words it has: those of the record in the sans beside a rule, ours without one', async () => {
  const steps = page.locator('.step');
  expect(await steps.count()).toBeGreaterThan(5);
  const wrong = await steps.evaluateAll((all) =>
    all.flatMap((step) => {
      const voices = [...step.querySelectorAll('.voice')].map(({ textContent }) => textContent);
      const words = step.querySelector('.step-words p:not(.voice)')!;
      const sans = /Story Sans/.test(getComputedStyle(words).fontFamily);
      const box = words.closest('.recorded > div');
      const { borderLeftWidth, borderLeftColor } = getComputedStyle(box ?? step);
      const rule = Number.parseFloat(borderLeftWidth) > 0 && !/, 0\)$/.test(borderLeftColor);
      const [voice, ...others] = voices;
      const isSaid = others.length === 0 && ['The source', 'The record', 'We'].includes(voice!);
      const isRight = sans === (voice !== 'The source') && rule === (voice === 'The record');
      return isSaid && isRight ? [] : [step.id];
    }),
  );
  expect(wrong).toEqual([]);
});

test('nothing is set smaller than 6.5 points, in the drawings neither', async () => {
  const small = await page.evaluate(
    (least) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      while (walker.nextNode()) {
        const { parentElement: element, textContent } = walker.currentNode;
        const text = textContent?.trim() ?? '';
        if (!element || text === '' || !element.checkVisibility()) continue;
        const drawing = element.closest<SVGGraphicsElement>('text');
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size * (drawing?.getScreenCTM()?.a ?? 1) < least) found.add(text);
      }
      return [...found];
    },
    6.5 * PT - 0.01,
  );
  expect(small).toEqual([]);
});

test('one person is as large in every picture of a crowd', async () => {
  const units = await page
    .locator('svg.g-crowd')
    .evaluateAll((all) =>
      all.map((svg) => Math.round(1000 * (svg as SVGGraphicsElement).getScreenCTM()!.a)),
    );
  expect(units.length).toBeGreaterThan(5);
  expect(new Set(units).size).toBe(1);
});

test('letters stand where the type has them, not on whole pixels', async () => {
  const widths = await page.locator('p').evaluateAll((all) =>
    all.slice(0, 60).flatMap((paragraph) => {
      const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
      if (!text?.textContent) return [];
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 1);
      return [range.getBoundingClientRect().width];
    }),
  );
  expect(widths.length).toBeGreaterThan(20);
  const whole = widths.filter((width) => Math.abs(width - Math.round(width)) < 0.001);
  expect(whole.length).toBeLessThan(widths.length / 2);
});

test('lines stand at one distance: whole pixels, as their baselines do', async () => {
  const uneven = await page
    .locator('main :is(p, li, dt, dd, h1, h2)')
    .evaluateAll((all) => [
      ...new Set(
        all
          .map((element) => Number.parseFloat(getComputedStyle(element).lineHeight))
          .filter((height) => Math.abs(height - Math.round(height)) > 0.001),
      ),
    ]);
  expect(uneven).toEqual([]);
});

test('no note, source or explanation is torn, and no head stands without what it heads', async () => {
  const torn = await page
    .locator('.notes li, .note.grave, #sources li, .explanation')
    .evaluateAll((all) =>
      all
        .filter(
          (element) =>
            element.getClientRects().length !== 1 ||
            getComputedStyle(element).breakInside !== 'avoid',
        )
        .map(({ textContent }) => textContent.slice(0, 60)),
    );
  expect(torn).toEqual([]);
  const loose = await page
    .locator('.notes > :not(ol), :is(h1, h2), .voice, .opening')
    .evaluateAll((all) =>
      all
        .filter((element) => getComputedStyle(element).breakAfter !== 'avoid')
        .map(({ textContent }) => textContent.slice(0, 60)),
    );
  expect(loose).toEqual([]);
});

test('in the columns of small type numbers stand clear of the lines beside them', async () => {
  const places = await page.locator('#sources li').evaluateAll((all) =>
    all.map((item) => {
      const { left, right } = item.getBoundingClientRect();
      return { from: left - Number.parseFloat(getComputedStyle(item).marginLeft), right };
    }),
  );
  const columns = [...new Set(places.map(({ from }) => Math.round(from)))].sort((a, b) => a - b);
  expect(columns.length).toBe(3);
  for (const [index, from] of columns.entries()) {
    const before = places.filter((place) => Math.round(place.from) === columns[index - 1]);
    if (index === 0) continue;
    expect(from - Math.max(...before.map(({ right }) => right))).toBeGreaterThan(4 * MM);
  }
  // Three figures and a stop.
  const [first] = await page
    .locator('#sources li')
    .evaluateAll((all) => all.map((item) => Number.parseFloat(getComputedStyle(item).marginLeft)));
  expect(first).toBeGreaterThan(5 * MM);
});

test('nothing is said that only a screen can do, and what is pointed to has its page', async () => {
  const text = await page.locator('body').evaluate((body) => (body as HTMLElement).innerText);
  expect(text).not.toMatch(/stands open in the text|\bAll \d+ |\d minutes\.|^Back$/m);
  await expect(page.locator('main a[href="#provenance"]').first()).toHaveText(/ \(p\. 27\)$/);
});

test('the sources are punctuated once, and a sentence begins with a capital', async () => {
  const wrong = await page
    .locator('#sources li')
    .evaluateAll((all) =>
      all
        .map(({ textContent }) => textContent)
        .filter((text) => /[.?!…][”»"')\]]*\s*\.(\s|$)|\. no date/.test(text)),
    );
  expect(wrong).toEqual([]);
});

test('every part of the book is in the contents, in order', async () => {
  const listed = await page
    .locator('.contents a')
    .evaluateAll((all) => all.map((link) => link.querySelector('span')!.textContent.trim()));
  const headed = await page
    .locator('main h1, main #colophon h2')
    .evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
  expect(headed).toEqual(listed);
});
