/** What the walks share: a browser a worker, the built site, the sizes, and what they ask of a page. */
import { test as base, expect } from '@playwright/test';
import { type Served, serveFolder } from '../../src/tools/serve.ts';
import { type Driver, type Engine, launch, type Wishes } from './driver.ts';

export { expect };

/** A phone, a tablet, a desk and a phone on its side, in CSS pixels. */
export const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 844, height: 390 },
] as const;

interface Options extends Wishes {
  engine: Engine;
}

export const test = base.extend<object, Options & { site: Served; driver: Driver }>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  dark: [false, { option: true, scope: 'worker' }],
  still: [false, { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const site = await serveFolder(process.env.SITE_DIR ?? 'dist');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ engine, dark, still }, use) => {
      const driver = await launch(engine, { dark, still });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.beforeEach(({ driver }) => {
  driver.faults.length = 0;
});
test.afterEach(({ driver }) => {
  expect(driver.faults, 'console messages, errors and missing files').toEqual([]);
});

/** Milliseconds after which the page takes it that the reader rests. */
const REST = 250;

/** Waits until the page neither scrolls nor moves, and has noted where the reader rests. */
export async function settle(driver: Driver): Promise<void> {
  await arrive(driver);
  // A timer of the page's own, begun after its last scroll, runs out after the page's, however busy the machine.
  await driver.evaluate(async (rest) => {
    await new Promise((done) => setTimeout(done, rest));
    await new Promise((done) => requestAnimationFrame(done));
  }, REST);
}

/** Waits until the page neither scrolls nor moves. */
export function arrive(driver: Driver): Promise<void> {
  return driver.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let same = 0, at = -1, size = -1; same < 4;) {
      await frame();
      const { scrollHeight } = document.documentElement;
      same = scrollY === at && scrollHeight === size ? same + 1 : 0;
      at = scrollY;
      size = scrollHeight;
    }
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** Opens a page of the site at a size, and waits until it rests. */
export async function open(
  { driver, site }: { driver: Driver; site: Served },
  path: string,
  { width, height }: { width: number; height: number },
): Promise<void> {
  await driver.resize(width, height);
  await driver.open('about:blank');
  await driver.open(site.url + path);
  await settle(driver);
}

/** Scrolls so that what the selector finds begins at a part of the window's height. */
export async function bring(driver: Driver, selector: string, part: number): Promise<void> {
  await driver.evaluate(
    (found, at) => {
      const { top } = document.querySelector(found)!.getBoundingClientRect();
      scrollTo({ top: scrollY + top - innerHeight * at, behavior: 'instant' });
    },
    selector,
    part,
  );
  await arrive(driver);
}

export interface Scene {
  /** The ids of its steps. */
  steps: string[];
  /** Whether its steps share a picture that stays in view. */
  isPinned: boolean;
  /** The steps that are marked as being read. */
  current: string[];
  /** The step that the shared picture shows. */
  shown: string | undefined;
}

/** The scenes of the page, as they stand. */
export function scenes(driver: Driver): Promise<Scene[]> {
  return driver.evaluate(() =>
    [...document.querySelectorAll('[data-scene]')].map((scene) => {
      const stage = scene.querySelector<HTMLElement>('[data-stage]');
      const steps = [...scene.querySelectorAll<HTMLElement>('[data-step]')];
      return {
        steps: steps.map(({ id }) => id),
        isPinned: !!stage && getComputedStyle(stage).position === 'sticky',
        current: steps.filter((s) => s.getAttribute('aria-current') === 'step').map(({ id }) => id),
        shown: stage?.dataset.state,
      };
    }),
  );
}

const BLOCKS = 'main p, main h2, main li, footer p';

export interface Passage {
  /** Which paragraph of the page it is. */
  index: number;
  /** Its first words. */
  words: string;
  /** Its distance from the window's top, in CSS pixels. */
  top: number;
}

/** The paragraph that is read: the first one whose first line lies below the window's first quarter. */
export function passage(driver: Driver): Promise<Passage> {
  return driver.evaluate((selector) => {
    const blocks = [...document.querySelectorAll(selector)];
    const index = blocks.findIndex((block) => {
      const { top, height, width } = block.getBoundingClientRect();
      const isHidden = block.closest('[aria-hidden], details:not([open])') !== null;
      return !isHidden && height > 2 && width > 2 && top >= innerHeight / 4;
    });
    const read = blocks[index]!;
    const words = (read.textContent ?? '').trim().slice(0, 60);
    return { index, words, top: Math.round(read.getBoundingClientRect().top) };
  }, BLOCKS);
}

/** Where a passage is now. */
export function topOf(driver: Driver, { index }: Passage): Promise<number> {
  return driver.evaluate(
    (selector, at) =>
      Math.round(document.querySelectorAll(selector)[at]!.getBoundingClientRect().top),
    BLOCKS,
    index,
  );
}

/**
 * The lines of the story's text that can be read now: whole in the window and not under anything. A line is its
 * paragraph's number and its own.
 */
export function linesInView(driver: Driver): Promise<string[]> {
  return driver.evaluate(() => {
    const blocks = [...document.querySelectorAll('main p, main h2, main h3, main li')];
    return blocks.flatMap((block, number) => {
      if (block.closest('details:not([open]), [hidden]')) return [];
      const box = block.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight || box.width < 2) return [];
      const range = document.createRange();
      range.selectNodeContents(block);
      const lines: DOMRect[] = [];
      for (const rect of range.getClientRects()) {
        const last = lines.at(-1);
        if (rect.width < 2) continue;
        if (!last || rect.top > last.bottom - last.height / 2) lines.push(rect);
      }
      return lines.flatMap((line, index) => {
        // Boxes are higher than their letters, those of titles much.
        const letters = line.height / 4;
        if (line.top + letters < 0 || line.bottom - letters > innerHeight) return [];
        const x = line.left + Math.min(line.width, 40) / 2;
        const top = document.elementFromPoint(x, line.top + line.height / 2);
        return top && (block.contains(top) || top.contains(block)) ? [`${number}.${index}`] : [];
      });
    });
  });
}
