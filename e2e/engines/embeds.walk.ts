/** Framed pictures on another site: their height follows what they show, and their steps turn. */
import { GRAPHIC_NAMES } from '../../src/graphics/registry.ts';
import { type Elsewhere, elsewhere, strictPage } from '../elsewhere.ts';
import type { Driver } from './driver.ts';
import { expect, test } from './support.ts';

const SCENES = GRAPHIC_NAMES;
const HEIGHT = 844;

let around: Elsewhere;
test.beforeAll(async () => {
  around = await elsewhere();
});
test.afterAll(() => around.close());

/** How high a frame is, once it is as high as what it shows. */
async function fittingHeight(driver: Driver, n: number): Promise<number> {
  // Browsers lay out a frame of another site only while it is in view.
  await driver.evaluate((at) => document.querySelectorAll('iframe')[at]!.scrollIntoView(), n);
  const frame = (): Promise<number> =>
    driver.evaluate(
      (at) => document.querySelectorAll('iframe')[at]!.getBoundingClientRect().height,
      n,
    );
  await expect
    .poll(async () => {
      const content = await driver
        .frame(n)
        .evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));
      return content - (await frame());
    })
    .toBe(0);
  return frame();
}

/** What the frame says of its place: "2 of 3". */
const said = (driver: Driver, n: number): Promise<string | null> =>
  driver.frame(n).evaluate(() => document.querySelector('[role=status]')!.textContent);

test('several are as high as what they show, at every width and back', async ({ driver, site }) => {
  around.show(...strictPage(site.url, SCENES));
  await driver.resize(1000, HEIGHT);
  await driver.open(around.url);
  const heights: number[][] = [];
  // At some of these widths scroll bars of Firefox once stayed.
  for (const width of [1000, 640, 362, 320, 640, 1000]) {
    await driver.resize(width, HEIGHT);
    const all: number[] = [];
    for (const n of SCENES.keys()) {
      all.push(await fittingHeight(driver, n));
      const bars = await driver.frame(n).evaluate(() => {
        const { clientWidth, clientHeight } = document.documentElement;
        return [innerWidth - clientWidth, innerHeight - clientHeight];
      });
      expect(bars, `${SCENES[n]} at ${width} px`).toEqual([0, 0]);
    }
    heights.push(all);
    const { wide, room } = await driver.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: innerWidth,
    }));
    expect(wide, `at ${width} px`).toBeLessThanOrEqual(room);
  }
  const [wide, middle, , narrow, wider, widest] = heights;
  expect([wider, widest]).toEqual([middle, wide]);
  // They have grown and shrunk between.
  expect(narrow).not.toEqual(middle);
  expect(middle).not.toEqual(wide);
});

test('steps turn by button and by arrow key, and the height follows', async ({ driver, site }) => {
  around.show(...strictPage(site.url, SCENES));
  await driver.resize(640, HEIGHT);
  await driver.open(around.url);
  const pictures = (n: number): Promise<number> =>
    driver.frame(n).evaluate(() => document.querySelectorAll('[data-picture]').length);
  for (const n of SCENES.keys()) {
    await fittingHeight(driver, n);
    // One picture alone has nothing to turn.
    if ((await pictures(n)) === 1) continue;
    await expect.poll(() => said(driver, n)).toMatch(/^1 of \d+$/);
    const isLong = Number((await said(driver, n))?.split(' of ')[1]) > 2;
    // One step on and back; of two steps, one back and on.
    const [away, there, back] = isLong
      ? (['ArrowRight', 3, 'ArrowLeft'] as const)
      : (['ArrowLeft', 1, 'ArrowRight'] as const);
    await driver.frame(n).click('[data-turn="1"]');
    await expect.poll(() => said(driver, n)).toMatch(/^2 of /);
    await fittingHeight(driver, n);
    await driver.press(away);
    await expect.poll(() => said(driver, n)).toMatch(new RegExp(`^${there} of `));
    await fittingHeight(driver, n);
    await driver.press(back);
    await expect.poll(() => said(driver, n)).toMatch(/^2 of /);
    const shown = await driver
      .frame(n)
      .evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-picture]')].map(
          (picture) => picture.getBoundingClientRect().height > 100,
        ),
      );
    expect(shown.indexOf(true)).toBe(1);
    expect(shown.filter(Boolean)).toHaveLength(1);
  }
});
