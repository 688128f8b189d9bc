/** No window of the page is empty, and a picture is pinned only where its letters can be read. */
import type { Page } from '@playwright/test';
import { DESK, expect, open, PHONE, settle, SIZES, test } from '../support.ts';
import { SCENES, sceneOf, scrollToStep } from './reading.ts';

const TABLET = SIZES[1];

test.setTimeout(180_000);

for (const size of [PHONE, TABLET, DESK]) {
  test(`at ${size.width}x${size.height} no window is empty`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    const empty: string[] = [];
    for (let before = -1, y = 0; y > before;) {
      await settle(page);
      const found = await page.evaluate(inWindow);
      if (!found.opens && found.lines < 2 && found.drawn < 0.1)
        empty.push(`${y} px, ${found.near}: ${found.lines} lines, ${found.drawn.toFixed(2)} drawn`);
      before = y;
      y = await page.evaluate(() => {
        scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
        return scrollY;
      });
    }
    expect(empty).toEqual([]);
  });
}

for (const size of [DESK, { width: 1440, height: 900 }, { width: 2560, height: 1300 }]) {
  test(`at ${size.width}x${size.height} a person has one size in every picture of a crowd`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page);
    const scales = await page
      .locator('[data-scene="crowd"] :is([data-stage], [data-still]) svg.g')
      .evaluateAll((drawings) =>
        drawings.flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          const box = (one as SVGSVGElement).viewBox.baseVal;
          return width < 2 ? [] : [Math.min(width / box.width, height / box.height)];
        }),
      );
    expect(scales.length).toBeGreaterThan(4);
    expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.01);
  });
}

for (const [width, height] of [
  [320, 568],
  [360, 740],
  [390, 844],
  [1024, 768],
  [844, 390],
  [1024, 640],
  [1280, 800],
  [2560, 1300],
] as const) {
  test(`at ${width}x${height} a pinned picture has letters of 12 px and leaves room`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    for (const scene of SCENES) {
      await scrollToStep(page, scene, 0.6);
      const { pinned, letters, room } = await stageOf(page, sceneOf(scene));
      if (!pinned) continue;
      expect(letters, `${scene}: smallest letters`).toBeGreaterThanOrEqual(11.9);
      // They pass over the picture; this is what they have beside it when they come.
      expect(room, `${scene}: room for words`).toBeGreaterThanOrEqual(0.3);
    }
  });
}

test('on tablets and in short windows there is no stage: every step shows its still', async ({
  page,
}) => {
  for (const size of [
    TABLET,
    { width: 1024, height: 1366 },
    { width: 844, height: 390 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size);
    await open(page);
    await expect(page.locator('[data-stage]:visible')).toHaveCount(0);
    for (const still of await page.locator('figure[data-still]').all())
      await expect(still.locator('[role="img"]:visible')).toHaveCount(1);
  }
});

for (const [width, height, whole] of [
  [740, 360, true],
  [844, 390, true],
  [932, 430, true],
  [844, 300, false],
] as const) {
  test(`at ${width}x${height} the price stands beside its words, in letters of 11 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const steps = page.locator('[data-scene="price"] .step');
    expect(await steps.count()).toBeGreaterThan(0);
    for (const step of await steps.all()) {
      const picture = step.locator('[data-still] svg.g:visible');
      const [shown, words] = [
        await picture.boundingBox(),
        await step.locator('.step-words').boundingBox(),
      ];
      expect(words!.x + words!.width).toBeLessThan(shown!.x);
      const letters = await picture.evaluate(smallest);
      expect(letters).toBeGreaterThanOrEqual(11);
      const bar = await page.locator('.bar').boundingBox();
      if (whole) expect(shown!.height).toBeLessThanOrEqual(height - bar!.height + 1);
    }
  });
}

/** Runs in the page: the smallest letters of a picture, in px as shown. */
function smallest(picture: Element): number {
  const svg = picture as SVGSVGElement;
  const letters = [...svg.querySelectorAll('use')].flatMap((use) => [
    ...document.querySelector(use.getAttribute('href')!)!.querySelectorAll('text'),
  ]);
  const sizes = letters.map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  return Math.min(...sizes) * svg.getScreenCTM()!.a;
}

interface InWindow {
  lines: number;
  drawn: number;
  opens: boolean;
  near: string;
}

/** Runs in the page: how many lines of words are in the window, and how much of it is drawn on. */
function inWindow(): InWindow {
  const cut = ({ top, bottom, left, right }: DOMRect): { width: number; height: number } => ({
    width: Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)),
    height: Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)),
  });
  const isShown = (element: Element): boolean => {
    const { visibility, opacity } = getComputedStyle(element);
    return visibility !== 'hidden' && opacity !== '0';
  };
  let lines = 0;
  for (const words of document.querySelectorAll('main :is(p, h2, h3, li, summary), footer *')) {
    const box = words.getBoundingClientRect();
    if (box.height > 2 && box.width > 2 && isShown(words))
      lines += Math.round(cut(box).height / Number.parseFloat(getComputedStyle(words).lineHeight));
  }
  let drawn = 0;
  for (const picture of document.querySelectorAll('svg.g, .layered')) {
    const { width, height } = cut(picture.getBoundingClientRect());
    if (isShown(picture)) drawn = Math.max(drawn, (width * height) / (innerWidth * innerHeight));
  }
  const opens = [...document.querySelectorAll('.hero, .opening')].some(
    (part) => cut(part.getBoundingClientRect()).height > innerHeight / 3,
  );
  const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return { lines, drawn, opens, near: at?.closest('[id]')?.id ?? '' };
}

/** The smallest letters of the stage in px as shown, and the part of the window that it leaves to words. */
async function stageOf(
  page: Page,
  scene: string,
): Promise<{ pinned: boolean; letters: number; room: number }> {
  return page.locator(scene).evaluate((section) => {
    const stage = section.querySelector('[data-stage]')!;
    const svg = [...stage.querySelectorAll<SVGSVGElement>('svg.g')].find(
      ({ clientWidth }) => clientWidth > 0,
    );
    if (getComputedStyle(stage).display === 'none' || !svg)
      return { pinned: false, letters: 0, room: 0 };
    const scale = svg.getScreenCTM()!.a;
    const sizes = [...svg.querySelectorAll('use')].flatMap((use) => {
      const part = document.querySelector(use.getAttribute('href')!);
      return [...(part?.querySelectorAll('text') ?? [])].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      );
    });
    const box = stage.getBoundingClientRect();
    const beside = box.width < innerWidth * 0.8 || innerWidth >= 1088;
    return {
      pinned: true,
      letters: Math.min(...sizes),
      room: beside ? 1 : 1 - box.height / innerHeight,
    };
  });
}

test('on a phone the last words of a scene leave with its picture, and cover nothing that it says', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const last = page.locator('.staged > .steps > .step:last-child:not([data-tall])');
  expect(await last.count()).toBeGreaterThan(0);
  for (const step of await last.all()) {
    await scrollToStep(page, (await step.getAttribute('id'))!);
    const covered: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      await settle(page);
      covered.push(
        ...(await step.evaluate((it) => {
          const card = it.querySelector('.step-words')!.getBoundingClientRect();
          const drawn = [...it.closest('.staged')!.querySelectorAll('.stage svg.g')];
          return drawn
            .map((svg) => svg.getBoundingClientRect())
            .filter(({ width, bottom }) => width > 1 && bottom > card.top + 1)
            .map(({ bottom }) => `${Math.round(bottom - card.top)} px of ${it.id}`);
        })),
      );
      await page.evaluate(() => scrollBy({ top: innerHeight * 0.08, behavior: 'instant' }));
    }
    expect(covered).toEqual([]);
  }
});
