/** Firefox by WebDriver BiDi. */
import puppeteer, { type Frame as BrowserFrame, type Page } from 'puppeteer-core';
import { find } from './installed.ts';
import { untilIt } from './until.ts';
import type { Driver, Key, Wishes } from './driver.ts';

const KEYS = { Space: ' ' } as const;

export async function firefox({ dark, still }: Wishes): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: find('firefox'),
    headless: true,
    extraPrefsFirefox: {
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.prefersReducedMotion': still ? 1 : 0,
      'general.smoothScroll': false,
    },
  });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('response', (response) => {
    // Firefox asks for this on its own when it leaves a page before its icon has come.
    if (response.url().endsWith('/favicon.ico')) return;
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  /** The event of a load is at times lost on the way; the state of the page is not. */
  const loaded = (): Promise<void> =>
    untilIt(() => page.evaluate(() => document.readyState === 'complete'));
  let middle = { x: 0, y: 0 };
  const resize = async (width: number, height: number): Promise<void> => {
    middle = { x: Math.round(width / 2), y: Math.round(height / 2) };
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
  };
  const click = async (place: Page | BrowserFrame, selector: string): Promise<void> => {
    const target = await place.$(selector);
    if (!target) throw new Error(`nothing to click: ${selector}`);
    await target.click();
  };
  /** In the order of the page, which is not that in which they came. */
  const frame = async (n: number): Promise<BrowserFrame> => {
    const frames = await page.$$('iframe');
    const found = await frames[n]?.contentFrame();
    if (!found) throw new Error(`the page has no frame ${n}`);
    return found;
  };
  await resize(1280, 800);
  return {
    faults,
    resize,
    open: async (url) => {
      // Its place in the page aside: an address does not keep the words that a link names.
      const path = url.split('#')[0]!;
      const isThere = (): Promise<boolean> =>
        page.evaluate((wanted) => location.href.startsWith(wanted), path);
      const isNew = !(await isThere());
      const told = page
        .goto(url, { waitUntil: 'domcontentloaded', timeout: 5000 })
        .then(() => undefined)
        .catch(() => undefined);
      // From a page that it keeps in memory Firefox tells of no load either: what counts is where it is.
      await (isNew ? Promise.race([told, untilIt(isThere)]) : told);
      await untilIt(isThere);
      await loaded();
    },
    evaluate: (task, ...args) =>
      page.evaluate(task as (...given: unknown[]) => unknown, ...args) as never,
    wheel: async (distance) => {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.wheel({ deltaY: Math.round(distance) });
    },
    press: (key: Key) => page.keyboard.press(key === 'Space' ? KEYS.Space : key),
    click: (selector) => click(page, selector),
    frame: (n) => ({
      evaluate: async (task, ...args) =>
        (await frame(n)).evaluate(task as (...given: unknown[]) => unknown, ...args) as never,
      click: async (selector) => click(await frame(n), selector),
    }),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    back: async () => {
      // Of a page that it has kept as it was, Firefox tells no load.
      const left = page.evaluate(
        () =>
          new Promise<void>((done) => {
            for (const event of ['popstate', 'pagehide'])
              addEventListener(event, () => done(), { once: true });
            history.back();
          }),
      );
      // The page that is left may be gone before it can tell.
      await left.catch(() => undefined);
      await loaded();
    },
    print: () => page.pdf({ format: 'A4', printBackground: true }),
    screenshot: () => page.screenshot({ captureBeyondViewport: false }),
    close: () => browser.close(),
  };
}
