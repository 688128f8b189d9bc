/** Nothing on the page flashes, goes on moving or runs out. WCAG 2.2.1, 2.2.2 and 2.3.1. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, open, SITE, settle, test } from './support.ts';

interface Movement {
  name: string;
  /** How often it runs, and when it has ended, in ms. */
  times: number;
  end: number;
}

/** Everything that moves, or is about to. */
const movements = (): Movement[] =>
  document.getAnimations().map((moving) => {
    const { iterations = 1, endTime = 0 } = moving.effect?.getComputedTiming() ?? {};
    const name = moving instanceof CSSAnimation ? moving.animationName : 'transition';
    return { name, times: iterations, end: Number(endTime) };
  });

test('what moves by itself moves once, and for five seconds at most', async ({ page }) => {
  // Where people gather: elsewhere nothing moves.
  await open(page, '/#crowd-at-least');
  await expect
    .poll(async () => (await page.evaluate(movements)).length, 'something moves')
    .toBeGreaterThan(0);
  const found = await page.evaluate(movements);
  expect(found.filter(({ times, end }) => times !== 1 || end > 5000)).toEqual([]);
});

test('what a step changes is at rest within five seconds', async ({ page }) => {
  await open(page);
  const longest = await page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map(Number.parseFloat));
    const marks = [...document.querySelectorAll('[data-stage] [data-in], [data-light]')];
    // The delays stand with the marks that are on.
    for (const mark of marks) mark.classList.add('on');
    return Math.max(
      ...marks.map((mark) => {
        const { transitionDuration, transitionDelay } = getComputedStyle(mark);
        return seconds(transitionDuration) + seconds(transitionDelay);
      }),
    );
  });
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThanOrEqual(5);
});

test('what moves while one scrolls costs no frame: only what a browser moves without painting anew', async ({
  page,
}) => {
  await open(page);
  const moved = await page.evaluate(() => {
    const names = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionProperty, transitionDuration } = getComputedStyle(element);
      return Number.parseFloat(transitionDuration) > 0 ? transitionProperty.split(', ') : [];
    });
    return [...new Set(names)].sort();
  });
  expect(moved).toEqual(['opacity', 'transform']);
});

test('read without motion, nothing moves, and the link stops what does', async ({ page }) => {
  await open(page, '/?still');
  expect(await page.evaluate(movements)).toEqual([]);
  await open(page);
  await page.locator('.contents > summary').click();
  await page.getByRole('link', { name: 'Read without motion' }).click();
  await settle(page);
  expect(await page.evaluate(movements)).toEqual([]);
});

test('nothing runs out: no page reloads itself, and a script waits only for its page or for a reader who rests', () => {
  for (const file of [
    'index.html',
    'record/index.html',
    'cite/index.html',
    'embed/price/index.html',
  ]) {
    const html = readFileSync(join(SITE, file), 'utf8');
    expect(html).not.toMatch(/http-equiv="?refresh/i);
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
    expect(scripts.length).toBeGreaterThan(0);
    // The script in the head looks again after a time, whether a page that is still coming has grown; the script
    // that comes beside the page waits until the reader rests, and then writes the address, in a task of its own, and
    // until a page that was opened again does. Only the article has these.
    const inHead = html.split('</head>')[0] ?? '';
    const files = [...html.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, src = '']) =>
      readFileSync(join(SITE, src), 'utf8'),
    );
    const inBody = (html.split('</head>')[1] ?? '') + files.join('');
    const isArticle = inHead.includes('"live"');
    expect(files).toHaveLength(isArticle ? 1 : 0);
    expect(inHead.match(/\bsetInterval\b/g) ?? []).toHaveLength(isArticle ? 1 : 0);
    expect(inHead).not.toMatch(/\bsetTimeout\b/);
    expect(inBody).not.toMatch(/\bsetInterval\b/);
    expect(inBody.match(/\bsetTimeout\b/g) ?? []).toHaveLength(isArticle ? 3 : 0);
  }
});
