/**
 * What every test in a browser shares: the built site served by each worker, the sizes it is read at, and a
 * watch that fails a test when a page logs, errs, misses a file or asks another host for anything.
 */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Served, serveFolder } from '../src/tools/serve.ts';

export { expect };

/** The folder under test. SITE_DIR points the same tests at another build. */
export const SITE = process.env.SITE_DIR ?? 'dist';

/** Phone, tablet, desk and large desk, in CSS pixels. */
export const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
export const [PHONE, , DESK] = SIZES;

/** The pages that differ in kind. */
export const PAGES = ['/', '/record/', '/cite/', '/data/', '/404.html'] as const;

interface Options {
  /** Off for tests that break the page on purpose. */
  watched: boolean;
}

export const test = base.extend<Options, { site: Served }>({
  watched: [true, { option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const site = await serveFolder(SITE);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
  context: async ({ context, site, watched }, use) => {
    const faults = watch(context, new URL(site.url).origin);
    await use(context);
    if (watched)
      expect(faults, 'console messages, errors, failed and foreign requests').toEqual([]);
  },
});

/** Collects what a quiet, whole and private page never does. The list grows while the context is used. */
export function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (fault) => faults.push(`error: ${fault.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!local) faults.push(`request to another host: ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left while its icon still loads gives the request up; nothing failed.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    faults.push(`request failed: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Opens a page of the site and waits until its fonts are in. */
export async function open(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/**
 * Waits until what the page moves after a scroll or a change of preference has come to rest: its observers have
 * been told, and no transition runs, nor one that an ended one began.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
    // Observers are told in the order in which they were made, all in one task: this one is the last.
    const observersTold = (): Promise<void> =>
      new Promise((done) => {
        const last = new IntersectionObserver(() => {
          last.disconnect();
          done();
        });
        last.observe(document.documentElement);
      });
    const transitions = (): Animation[] =>
      document.getAnimations().filter((moving) => moving instanceof CSSTransition);
    do {
      await Promise.allSettled(transitions().map(({ finished }) => finished));
      await frame();
      await observersTold();
      await frame();
    } while (transitions().length > 0);
  });
}

/**
 * Opens every disclosure in the text, so that what it holds is looked at too. The contents in the bar stay
 * closed: open, they lie over the text.
 */
export async function openDisclosures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(
      'main details, footer details',
    )) {
      details.open = true;
    }
  });
}

/** Scrolls as a wheel does, a window at a time, to the end of the page. */
export async function scrollThrough(page: Page): Promise<void> {
  const step = page.viewportSize()?.height ?? DESK.height;
  await page.mouse.move(5, 5);
  for (let before = -1, now = 0; now > before;) {
    before = now;
    await page.mouse.wheel(0, step);
    now = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return window.scrollY;
    });
  }
}
