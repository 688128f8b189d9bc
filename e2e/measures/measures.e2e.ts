/** Each measure is held against a page with a known fault, so that no test passes because it measures nothing. */
import type { Page } from '@playwright/test';
import { expect, test, watch } from '../support.ts';
import { violations } from './axe.ts';
import { contrast } from './colour.ts';
import { stop, walk } from './focus.ts';
import { inksInView } from './ink.ts';
import { overflowing, scrollsSideways } from './overflow.ts';
import { faint, painted } from './paint.ts';
import { unreadable } from './readable.ts';
import { shifts } from './shifts.ts';
import { clipped, overlapping } from './spacing.ts';

test.use({ watched: false });

const write = (page: Page, style: string, body: string): Promise<void> =>
  page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><style>${style}</style><main>${body}</main></html>`,
  );

test('axe sees pale text', async ({ page }) => {
  await write(page, 'p { color: #999; background: #fff }', '<h1>Title</h1><p>Text</p>');
  expect((await violations(page)).join()).toContain('color-contrast');
  expect((await violations(page, 'colours')).join()).toContain('color-contrast');
});

test('axe sees targets that are too small and too close', async ({ page }) => {
  const style = 'button { width: 12px; height: 12px; padding: 0; border: 0 }';
  await write(page, style, '<h1>Title</h1><button>a</button><button>b</button>');
  expect((await violations(page)).join()).toContain('target-size');
  await write(page, `${style} button { margin: 12px }`, '<button>a</button><button>b</button>');
  expect((await violations(page)).join()).not.toContain('target-size');
});

test('the contrast of two colours is that of WCAG', () => {
  expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBe(21);
  expect(contrast('rgb(255, 255, 255)', 'rgb(118, 118, 118)')).toBeCloseTo(4.54, 2);
  expect(contrast('color(srgb 1 1 1)', 'rgba(255, 255, 255, 1)')).toBe(1);
  expect(() => contrast('oklch(1 0 0)', 'rgb(0, 0, 0)')).toThrow('oklch');
});

test('ink is held against the ground it stands on, its own or the page’s', async ({ page }) => {
  const style = 'html { background: #000 } .own { background: #fff } p { color: #111 }';
  await write(page, style, '<p>On the page</p><p class="own">On its own</p>');
  const [first, second] = await inksInView(page);
  expect(contrast(first!.ink, first!.ground)).toBeLessThan(2);
  expect(contrast(second!.ink, second!.ground)).toBeGreaterThan(15);
});

test('a pale mark in a picture is noticed, and one with a dark line is none', async ({ page }) => {
  const style = '.pale { fill: #ccc } .edged { stroke: #000 }';
  const picture = `<svg class="g" height="9"><rect class="pale" width="9" height="9"/>
    <rect class="pale edged" width="9" height="9"/><text class="pale">Words</text></svg>`;
  await write(page, style, picture);
  expect(faint(await painted(page)).map((found) => found.split(':')[0])).toEqual([
    'g pale',
    'g pale',
  ]);
});

test('a mark that a picture uses has the colours that it has there', async ({ page }) => {
  const style = `.box { color: #000; background: #fff } .dark { color: #fff; background: #000 }
    .own { fill: currentColor }`;
  const defs = '<svg width="0" height="0"><g id="part"><rect class="own" width="9"/></g></svg>';
  const picture = (ground: string): string =>
    `<div class="${ground}"><svg class="g" height="9"><use href="#part"/></svg></div>`;
  await write(page, style, defs + picture('box') + picture('dark'));
  const marks = await painted(page);
  expect(marks.map(({ colours, ground }) => [...colours, ground])).toEqual([
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ]);
  expect(await page.locator('use').count(), 'the page is left as it was').toBe(2);
});

test('a link without an outline, and one under a bar, are noticed', async ({ page }) => {
  const style = `a { outline: none } .bar { position: fixed; inset: 0 0 auto; height: 9rem; background: #fff }`;
  await write(page, style, '<h1>Title</h1><a href="#x">Link</a><div class="bar"></div>');
  await page.locator('a').focus();
  const found = await stop(page);
  expect(found?.outline.style).toBe('none');
  expect(found?.inView).toBe(false);
});

test('a stop without a name is noticed, and a page that keeps the focus', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'webkit');
  await write(page, '', '<h1>Title</h1><a href="#x"></a><button aria-label="Words">x</button>');
  const stops = await walk(page);
  expect(stops.map(({ role, name }) => [role, name])).toEqual([
    ['link', ''],
    ['button', 'Words'],
  ]);
  await page.evaluate(() => addEventListener('keydown', (event) => event.preventDefault()));
  await page.locator('a').focus();
  await expect(walk(page, 5)).rejects.toThrow('still in the page');
});

test('text that sticks out of the window is noticed, hidden or not', async ({ page }) => {
  await write(page, 'p { width: 200vw }', '<p>Words</p>');
  expect(await scrollsSideways(page)).toBe(true);
  await write(page, 'main { overflow: hidden } p { width: 200vw }', '<p>Words</p>');
  expect(await overflowing(page)).toEqual(['<p> "Words"']);
});

test('text that is cut off is noticed, and text that lies on other text', async ({ page }) => {
  await write(
    page,
    'p { height: 1em; overflow: hidden; line-height: 3 }',
    '<p class="a">Words</p>',
  );
  expect(await clipped(page)).toEqual(['<p class="a">']);
  await write(page, 'p + p { margin-top: -2em }', '<p>Words</p><p>Others</p>');
  expect(await overlapping(page)).toEqual(['"Words" and "Others"']);
  await write(
    page,
    'p + p { position: relative; margin-top: -2em; background: #fff }',
    '<p>Words</p><p>Others</p>',
  );
  expect(await overlapping(page), 'a note over the text').toEqual([]);
});

test('words and pictures that cannot be read are noticed', async ({ page }) => {
  const style = `.none { visibility: hidden } .pale { color: #999 } .tiny { font-size: 4px }
    main { overflow: clip }`;
  const texts = ['none', 'pale', 'tiny', 'good'].map(
    (name) => `<p class="${name}">${name} words</p>`,
  );
  const pictures = '<svg class="g" height="200"></svg>'.repeat(2);
  const step = `<div data-step id="twice"><figure data-still>${pictures}</figure></div>`;
  await write(page, style, `<div class="prose">${texts.join('')}</div>${step}`);
  expect(await unreadable(page)).toEqual([
    '"none words" is hidden',
    expect.stringContaining('"tiny words" has no size'),
    'step twice shows pictures of [200,200] px',
    expect.stringContaining('"pale words" is rgb(153, 153, 153)'),
  ]);
  await write(page, '', '');
  expect(await unreadable(page)).toEqual(['there are no words']);
});

test('a paragraph pushed down is a shift', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium measures layout shift');
  await write(page, '', '<div></div><p>Words</p>');
  await page.locator('p').boundingBox();
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    (document.querySelector('div') as HTMLElement).style.height = '300px';
  });
  expect(await shifts(page)).not.toEqual([]);
});

test.describe('a page free to fetch', () => {
  // The page's own policy would stop the fetches before they are seen.
  test.use({ bypassCSP: true });

  test('what a page logs, misses and asks elsewhere is noticed', async ({
    page,
    context,
    site,
  }) => {
    const faults = watch(context, new URL(site.url).origin);
    await page.goto(`${site.url}/`);
    await page.route('http://elsewhere.invalid/**', (route) => route.fulfill({ body: '' }));
    await page.evaluate(async () => {
      console.log('a word');
      setTimeout(() => Promise.reject(new Error('a fault')));
      await fetch('/no-such-file');
      await fetch('http://elsewhere.invalid/', { mode: 'no-cors' });
    });
    const wanted = [
      /log: a word/,
      /error: a fault/,
      /404: .*no-such-file/,
      /another host: .*elsewhere/,
    ];
    for (const fault of wanted) await expect.poll(() => faults.join('\n')).toMatch(fault);
  });
});
